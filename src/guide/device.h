// What belongs to the device and not to the person at it.
#pragma once

#include "guide/guide.h"

namespace pandu::guide {

// The next visitor's model: of this one, only what belongs to the device stays; in a kiosk, the
// language is that of the house.
Model fresh(const Model& model);

// What the page could not show and says in words, until the next event.
bool is_said_once(std::string_view id);

// Where the page stands, what the device was asked to remember, and what became of it. False if the
// event is none of it.
bool device_event(Model& model, const Event& event);

}  // namespace pandu::guide
