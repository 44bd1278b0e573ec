#include "tools/paper_index.h"

#include "guide/nodes.h"
#include "guide/route.h"
#include "paper/document.h"
#include "paper/sheets.h"

namespace pandu::tools {
namespace {

using guide::group;
using guide::heading;
using guide::link;
using guide::Look;
using guide::Node;
using guide::Nodes;
using guide::paragraph;
using guide::Scene;

Nodes links_to(const Scene& scene, const paper::Sheet& sheet) {
  const auto to = [&](const char* key, const std::string& ending, const char* icon) {
    return link("sheet=" + sheet.id + "." + ending, scene.say(key, {{"sheet", sheet.title}}),
                paper::file_of(sheet.id, scene.model.language, ending), icon);
  };
  return {to("paper.index.html", "html", "print"), to("paper.index.pdf", "pdf", "document")};
}

Node card(const Scene& scene, const paper::Sheet& sheet) {
  Nodes nodes = {paragraph(scene.say("paper.for." + sheet.kind)),
                 paragraph(scene.say("paper.print." + sheet.kind), Look::quiet)};
  guide::add(nodes, links_to(scene, sheet));
  Node made = group(Look::card, std::move(nodes));
  made.text = sheet.title;
  return made;
}

Node for_employees(const Scene& scene) {
  Node made =
      group(Look::card, {paragraph(scene.say("paper.index.employees.text")),
                         link("hr", scene.say("nav.hr"),
                              guide::address_of(guide::Route::to(guide::Screen::hr)), "next")});
  made.text = scene.say("paper.index.employees");
  return made;
}

}  // namespace

page::Page paper_index(const Scene& scene) {
  page::Page page;
  page.main = {heading(1, scene.say("paper.index.title"), "paper_title"),
               paragraph(scene.say("paper.index.lead"), Look::lead),
               paragraph(scene.say("paper.index.bw"))};
  Nodes cards, checklists;
  for (const paper::Sheet& sheet : paper::all_sheets(scene)) {
    const bool of_one_ground = sheet.kind == "checklist" && sheet.faces.size() == 1;
    if (!of_one_ground) {
      cards.push_back(card(scene, sheet));
      continue;
    }
    Node made = guide::item(sheet.title);
    made.children = links_to(scene, sheet);
    checklists.push_back(std::move(made));
  }
  cards.push_back(for_employees(scene));
  guide::add(page.main, std::move(cards));
  guide::add(page.main,
             {heading(2, scene.say("paper.index.checklists")), guide::list(std::move(checklists))});
  return page;
}

}  // namespace pandu::tools
