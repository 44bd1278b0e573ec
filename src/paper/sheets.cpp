#include "paper/sheets.h"

#include <utility>

namespace pandu::paper {

Sheet all_checklists(const Edition& edition) {
  Sheet all;
  all.kind = "checklist";
  all.id = "checklists";
  all.title = edition.say("paper.checklists.name");
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i) {
    Sheet one = checklist(edition, static_cast<law::Ground>(i));
    for (Face& face : one.faces) all.faces.push_back(std::move(face));
  }
  return all;
}

std::vector<Sheet> all_sheets(const Edition& edition) {
  std::vector<Sheet> all = {brochure(edition), poster(edition), triage_card(edition),
                            counter_card(edition), all_checklists(edition)};
  for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i)
    all.push_back(checklist(edition, static_cast<law::Ground>(i)));
  return all;
}

}  // namespace pandu::paper
