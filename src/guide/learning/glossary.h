// Official words are explained in one place, and every screen that uses them leads there.
#pragma once

#include <string_view>
#include <vector>

#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The words of the glossary that stand in a text, in the order in which they first do.
std::vector<const content::Term*> terms_in(const Scene& scene, std::string_view text);
// Closed until opened: those on this screen, each leading to its meaning; nothing if there are none.
Nodes words_on_this_page(const Scene& scene, const Nodes& main);

}  // namespace pandu::guide
