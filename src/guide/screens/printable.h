// What sheets that are printed instead of a screen have in common.
#pragma once

#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// Paper has no buttons and no links, and each node is a second one beside that on the screen.
void make_printable(Nodes& nodes);
// The papers of the verdict under their headings, with boxes; nothing while they are not decided.
Nodes papers_to_tick(const Scene& scene);

}  // namespace pandu::guide
