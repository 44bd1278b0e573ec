// Looking at the rules as they hold on another day: a reviewer's view, never hidden from the reader.
#pragma once

#include <string_view>

#include "guide/model.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// {"preview", "2027-03-01"}, {"preview.set", ""} for what the fields hold, {"preview.end", ""}, or
// typing into the fields. False for any other event.
bool preview_event(Model& model, std::string_view id, std::string_view value,
                   const content::Content& content);

// "You are looking at the rules as of ...", with the way back; nothing on an ordinary day.
Nodes preview_banner(const Scene& scene);
// Where the day is chosen.
Node preview_control(const Scene& scene);

}  // namespace pandu::guide
