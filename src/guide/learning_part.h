// The screens that need Part::learning, and what happens on them. A first visit does not: the build
// puts these functions, and what only they call, into a file of its own (script/parts/split.mjs),
// which the page fetches together with that part of the content. So nothing calls them while
// content.has_learning is false, and they are never put into their callers.
#pragma once

#include "guide/guide.h"
#include "guide/scene.h"

namespace pandu::guide {

[[gnu::noinline]] void fill_learning_part(const Scene& scene, Output& output);
// False if the event is none of theirs; then the model is unchanged.
[[gnu::noinline]] bool learning_part_event(Model& model, const Event& event,
                                           const content::Content& content);

}  // namespace pandu::guide
