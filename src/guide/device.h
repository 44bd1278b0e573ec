// What belongs to the device and not to the person at it.
#pragma once

#include "guide/guide.h"

namespace pandu::guide {

// The next visitor's model: of this one, only what belongs to the device stays; in a kiosk, the
// language is that of the house.
Model fresh(const Model& model);

// Where the page stands, and what the device was asked to
// remember. False if the event is none of it.
bool device_event(Model& model, const Event& event);

}  // namespace pandu::guide
