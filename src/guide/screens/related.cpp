// Situations that sound like the one that was chosen, and are not: beside the question on the date and
// beside the result, where a wrong turn would cost the most.
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

// Links to the situations of the person's ground for which `fits` holds.
template <class Fits>
Nodes links_to_related(const Scene& scene, const Fits& fits) {
  Nodes links;
  if (const auto ground = ground_in_words(scene.answers))
    for (const content::Related& related : scene.content.related)
      if (related.grounds.has(*ground) && fits(related))
        links.push_back(link_to_related(scene, related.situation));
  return links;
}

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
  if (key != law::Key::event_date) return {};
  Nodes links = links_to_related(scene, [](const auto& related) { return related.asked; });
  return links.empty() ? Nodes{} : section(scene, std::move(links));
}

Nodes related_to_result(const Scene& scene) {
  const law::Outcome outcome = scene.verdict.outcome;
  return section(scene, links_to_related(scene, [outcome](const auto& related) {
                   return related.outcomes.has(outcome);
                 }));
}

}  // namespace pandu::guide
