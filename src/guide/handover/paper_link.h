// The way to the page that lists the sheets to print (src/paper). It is a page of its own, so only a live
// screen of a site can lead to it: not a file on a stick, which has no other pages, and not a counter's
// screen.
#pragma once

#include "guide/scene.h"
#include "text/addresses.h"
#include "view/nodes.h"

namespace pandu::guide {

inline Node link_to_paper(const Speaker& speaker) {
  return link("paper", speaker.say("nav.paper"), std::string(paper_page(speaker.language)),
              "print");
}

// Nothing where it cannot be reached.
inline Nodes reachable_paper(const Scene& scene) {
  if (scene.model.kiosk || scene.model.opened_as_file) return {};
  return {link_to_paper(scene)};
}

}  // namespace pandu::guide
