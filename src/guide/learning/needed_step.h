// Where a person enters a walkthrough: what they have done already is behind them.
#pragma once

#include "guide/model.h"

namespace pandu::guide {

// From 1: the first step whose AlreadyDone does not hold, or the last of all.
int needed_step(const Model& model, const content::Content& content,
                const content::Tutorial& tutorial);

// The route itself, but first_needed as the step that it is for this person.
Route with_step(const Model& model, Route route, const content::Content& content);

}  // namespace pandu::guide
