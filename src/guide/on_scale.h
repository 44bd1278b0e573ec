// The balance that a person places on the scale of #/saluran. It is no answer to any question.
#pragma once

#include <optional>

#include "guide/model.h"

namespace pandu::guide {

// What was typed or stepped to, else the person's answer, else nothing on the scale; none where the
// text is no amount, or one too large.
std::optional<law::Rupiah> balance_on_scale(const Model& model, const content::Content& content);
// One press of the buttons beside the scale: a tenth of the limit.
law::Rupiah scale_step(const Model& model, const content::Content& content);
void move_on_scale(Model& model, bool up, const content::Content& content);

}  // namespace pandu::guide
