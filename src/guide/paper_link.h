// The page that lists the sheets to print (src/paper). It is a page of its own, so only a live screen of
// a site can lead to it: not a file on a stick, which has no other pages, and not a counter's screen.
#pragma once

#include <string_view>

#include "guide/nodes.h"
#include "guide/scene.h"

namespace pandu::guide {

constexpr std::string_view paper_page(Language language) {
  return language == Language::id ? "kertas.html" : "paper.html";
}

// Nothing where it cannot be reached.
inline Nodes link_to_paper(const Scene& scene) {
  if (scene.model.kiosk || scene.model.opened_as_file) return {};
  return {link("paper", scene.say("nav.paper"), std::string(paper_page(scene.model.language)),
               "print")};
}

}  // namespace pandu::guide
