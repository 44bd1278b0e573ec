// What taps do on the learning screens: turning and playing the steps of a walkthrough, and practising.
#pragma once

#include "guide/guide.h"

namespace pandu::guide {

// False if the event is none of these; then the model is unchanged.
bool learn(Model& model, const Event& event, const content::Content& content);

}  // namespace pandu::guide
