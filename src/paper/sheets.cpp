#include "paper/sheets.h"

#include <utility>

namespace pandu::paper {

Sheet all_checklists(const guide::Scene& scene) {
  Sheet all;
  all.kind = "checklist";
  all.id = "checklists";
  all.title = scene.say("paper.checklists.name");
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i) {
    Sheet one = checklist(scene, static_cast<law::Ground>(i));
    for (Face& face : one.faces) all.faces.push_back(std::move(face));
  }
  return all;
}

std::vector<Sheet> all_sheets(const guide::Scene& scene) {
  std::vector<Sheet> all = {brochure(scene), poster(scene), triage_card(scene), counter_card(scene),
                            all_checklists(scene)};
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i)
    all.push_back(checklist(scene, static_cast<law::Ground>(i)));
  return all;
}

}  // namespace pandu::paper
