// Colours and type size by choice.
#pragma once

#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// Ids of buttons; the first of each is the device's own.
inline constexpr const char* theme_ids[] = {"theme.system", "theme.light", "theme.dark",
                                            "theme.contrast"};
inline constexpr const char* size_ids[] = {"size.normal", "size.large", "size.largest"};

// Those buttons, folded away. They are the page's own: its script applies
// the choice and says which one is pressed (web/app/appearance.js); the application hears nothing of it.
Node appearance_choices(const Scene& scene);

}  // namespace pandu::guide
