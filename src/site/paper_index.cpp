#include "guide/route.h"
#include "paper/document.h"
#include "paper/sheets.h"
#include "site/pages.h"
#include "view/nodes.h"

namespace pandu::site {
namespace {

using text::Speaker;
using view::group;
using view::heading;
using view::link;
using view::Look;
using view::Node;
using view::Nodes;
using view::paragraph;

Nodes links_to(const Speaker& speaker, const paper::Sheet& sheet) {
  const auto to = [&](const char* key, const std::string& ending, const char* icon) {
    return link("sheet=" + sheet.id + "." + ending, speaker.say(key, {{"sheet", sheet.title}}),
                paper::file_of(sheet.id, speaker.language, ending), icon);
  };
  return {to("paper.index.html", "html", "print"), to("paper.index.pdf", "pdf", "document")};
}

Node card(const Speaker& speaker, const paper::Sheet& sheet) {
  Nodes nodes = {paragraph(speaker.say("paper.for." + sheet.kind)),
                 paragraph(speaker.say("paper.print." + sheet.kind), Look::quiet)};
  view::add(nodes, links_to(speaker, sheet));
  Node made = group(Look::card, std::move(nodes));
  made.text = sheet.title;
  return made;
}

Node for_employees(const Speaker& speaker) {
  Node made =
      group(Look::card, {paragraph(speaker.say("paper.index.employees.text")),
                         link("hr", speaker.say("nav.hr"),
                              guide::address_of(guide::Route::to(guide::Screen::hr)), "next")});
  made.text = speaker.say("paper.index.employees");
  return made;
}

}  // namespace

page::Page paper_index(const Speaker& speaker) {
  page::Page page;
  page.main = {heading(1, speaker.say("paper.index.title"), "paper_title"),
               paragraph(speaker.say("paper.index.lead"), Look::lead),
               paragraph(speaker.say("paper.index.bw"))};
  Nodes cards, checklists;
  for (const paper::Sheet& sheet :
       paper::all_sheets({speaker.content, speaker.language, speaker.today})) {
    const bool of_one_ground = sheet.kind == "checklist" && sheet.faces.size() == 1;
    if (!of_one_ground) {
      cards.push_back(card(speaker, sheet));
      continue;
    }
    Node made = view::item(sheet.title);
    made.children = links_to(speaker, sheet);
    checklists.push_back(std::move(made));
  }
  cards.push_back(for_employees(speaker));
  view::add(page.main, std::move(cards));
  view::add(page.main,
            {heading(2, speaker.say("paper.index.checklists")), view::list(std::move(checklists))});
  return page;
}

}  // namespace pandu::site
