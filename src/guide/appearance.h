// Colours and type size by choice.
#pragma once

#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// Buttons "theme.<name>" and "size.<name>", folded away. They are the page's own: its script applies
// the choice and says which one is pressed (web/app/appearance.js); the application hears nothing of it.
Node appearance_choices(const Scene& scene);

}  // namespace pandu::guide
