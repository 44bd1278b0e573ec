// On a counter's screen, without a visitor: invented people, each one tap to a full answer, and a loop
// for the waiting room.
#pragma once

#include "guide/guide.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// False if the event is none of these; then the model is unchanged.
bool demonstrate(Model& model, const Event& event, const content::Content& content);

// At the start of a kiosk: the people, and the way into the loop. Nothing until the learning part of
// the content is there.
Nodes demonstration_section(const Scene& scene);

// Tells on every screen whose answers these are; nothing for a person's own.
Nodes example_banner(const Scene& scene);

}  // namespace pandu::guide
