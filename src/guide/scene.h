// What every screen is made from: the model, and somebody who speaks to the person at it.
#pragma once

#include "guide/model.h"
#include "text/speaker.h"

namespace pandu::guide {

struct Scene : Speaker {
  Scene(const Model& model_, const Content& content_)
      : Speaker(content_, model_.language, model_.today, model_.answers), model(model_) {}

  const Model& model;
};

}  // namespace pandu::guide
