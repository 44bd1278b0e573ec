// Situations that sound like the one that was chosen, and are not: beside the question on the date and
// beside the result, where a wrong turn would cost the most.
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

// The links, with the way to all situations behind them.
Nodes section(const Scene& scene, Nodes links) {
  links.push_back(other_case_link(scene));
  return {group(Look::actions, std::move(links), scene.say("related.title"), "related")};
}

}  // namespace

Node other_case_link(const Scene& scene) {
  return link("other_case", scene.say("nav.situations"), address_of(Route::to(Screen::situations)),
              "question");
}

Node link_to_related(const Scene& scene, const std::string& situation) {
  return link("related=" + situation, scene.say("related." + situation),
              address_of(Route::about(Screen::situation, situation)));
}

Nodes related_to_question(const Scene& scene, law::Key key) {
  if (key == law::Key::ground) return {other_case_link(scene)};
  const auto ground = ground_in_words(scene.answers);
  if (key != law::Key::event_date || !ground) return {};
  Nodes links;
  for (const content::Related& related : scene.content.related)
    if (related.asked && related.grounds.has(*ground))
      links.push_back(link_to_related(scene, related.situation));
  return links.empty() ? Nodes{} : section(scene, std::move(links));
}

Nodes related_to_result(const Scene& scene) {
  Nodes links;
  if (const auto ground = ground_in_words(scene.answers))
    for (const content::Related& related : scene.content.related)
      if (related.grounds.has(*ground) && related.outcomes.has(scene.verdict.outcome))
        links.push_back(link_to_related(scene, related.situation));
  return section(scene, std::move(links));
}

}  // namespace pandu::guide
