// What is said elsewhere and differs from what we say, as one item: the sentence, and what we rest on.
#pragma once

#include "guide/nodes.h"
#include "guide/scene.h"
#include "law/rules.h"

namespace pandu::guide {

Node conflict_item(const Scene& scene, const law::Conflict& conflict);

}  // namespace pandu::guide
