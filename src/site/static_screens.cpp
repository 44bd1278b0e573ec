// The pages that are read without a script: the rules, the
// screens without their controls, the sheets.
#include <algorithm>

#include "guide/guide.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "paper/document.h"
#include "paper/sheet.h"
#include "site/rule_sections.h"
#include "site/site_pages.h"
#include "text/wording.h"
#include "view/nodes.h"

namespace pandu::site {
namespace {

using namespace view;
using text::Speaker;

// The questions themselves; the frame puts the page's name before every such address.
Node check_link(const Speaker& speaker) {
  return action_link("check", speaker.say("rules.check"), "#/", "next");
}

// The screens of the drawn claim where no failure is switched on, each after the tap before it.
std::vector<const content::PracticeScreen*> way_through(const content::Practice& practice) {
  std::vector<const content::PracticeScreen*> way;
  const content::PracticeScreen* screen = &practice.screens.front();
  while (screen && !screen->is_end() && std::count(way.begin(), way.end(), screen) == 0) {
    way.push_back(screen);
    const auto tapped =
        std::find_if(screen->items.begin(), screen->items.end(),
                     [](const content::PracticeItem& item) { return !item.to.empty(); });
    screen =
        tapped == screen->items.end() ? nullptr : content::practice_screen(practice, tapped->to);
  }
  return way;
}

// What is asked on such a screen, and what to tap there.
Node tap(const Speaker& speaker, const content::PracticeScreen& screen) {
  const std::string stem = "practice." + screen.id;
  return item(speaker.say(stem + ".task"), {}, speaker.say(stem + ".hint"));
}

bool needs_script(const Node& node) {
  constexpr Kind controls[] = {Kind::button, Kind::choice, Kind::option,
                               Kind::field,  Kind::date,   Kind::status};
  return node.id == "preview.control" || text::contains(controls, node.kind);
}

bool holds_nothing(const Node& node) {
  const bool holder = node.kind == Kind::group || node.kind == Kind::list ||
                      node.kind == Kind::steps || node.kind == Kind::item;
  return holder && node.children.empty() && node.text.empty() && node.hint.empty();
}

void leave_out_controls(Nodes& nodes) {
  for (Node& node : nodes) {
    if (node.kind == Kind::check) node.kind = Kind::item;
    leave_out_controls(node.children);
  }
  std::erase_if(nodes, [](const Node& node) { return needs_script(node) || holds_nothing(node); });
}

using Names = std::set<std::string>;

Nodes links_to(const Speaker& speaker, const paper::Sheet& sheet, const Names& unprinted) {
  const auto to = [&](const char* key, const std::string& ending, const char* icon) {
    return link("sheet=" + sheet.id + "." + ending, speaker.say(key, {{"sheet", sheet.title}}),
                paper::file_of(sheet.id, speaker.language, ending), icon);
  };
  Nodes links = {to("paper.index.html", "html", "print")};
  if (!unprinted.contains(paper::file_of(sheet.id, speaker.language, "pdf")))
    links.push_back(to("paper.index.pdf", "pdf", "document"));
  return links;
}

Node card(const Speaker& speaker, const paper::Sheet& sheet, const Names& unprinted) {
  Nodes nodes = {paragraph(speaker.say("paper.for." + sheet.kind)),
                 paragraph(speaker.say("paper.print." + sheet.kind), Look::quiet)};
  add(nodes, links_to(speaker, sheet, unprinted));
  return group(Look::card, std::move(nodes), sheet.title);
}

Node for_employees(const Speaker& speaker) {
  return group(Look::card,
               {paragraph(speaker.say("paper.index.employees.text")),
                link("hr", speaker.say("nav.hr"),
                     guide::address_of(guide::Route::to(guide::Screen::hr)), "next")},
               speaker.say("paper.index.employees"));
}

std::string kilobytes(const Speaker& speaker, std::size_t bytes) {
  constexpr std::size_t kilobyte = 1000;
  return speaker.say("media.kilobytes",
                     {{"count", std::to_string((bytes + kilobyte - 1) / kilobyte)}});
}

Node picture_link(const Speaker& speaker, const ListedCard::Picture& picture) {
  const char* key =
      picture.shape == "upright" ? "cards_page.picture.upright" : "cards_page.picture.square";
  return link("card=" + picture.address,
              speaker.say(key, {{"weight", kilobytes(speaker, picture.bytes)}}), picture.address,
              "document");
}

Node card_to_send(const Speaker& speaker, const ListedCard& card, std::size_t number) {
  Nodes links;
  for (const ListedCard::Picture& picture : card.pictures)
    links.push_back(picture_link(speaker, picture));
  return group(
      Look::card,
      {group(Look::actions, std::move(links)),
       copy_field("text=" + std::to_string(number), speaker.say("media.text"), card.message)},
      card.title);
}

}  // namespace

page::Page rules_page(const Speaker& speaker) {
  const RuleSections sections(speaker);
  page::Page page;
  page.main = {heading(1, speaker.say("rules.title"), "rules"),
               paragraph(speaker.say("rules.lead"), Look::lead),
               paragraph(speaker.say("rules.version"), Look::quiet), check_link(speaker)};
  add(page.main, sections.all_grounds());
  add(page.main, sections.channels());
  return page;
}

page::Page ground_page(const Speaker& speaker, law::Ground ground) {
  const RuleSections sections(speaker);
  page::Page page;
  page.main = {heading(1, speaker.say("ground_page.title", {{"ground", sections.name_of(ground)}}),
                       "reason"),
               paragraph(sections.answer_of(ground), Look::lead), check_link(speaker)};
  add(page.main, sections.ground(ground));
  add(page.main, sections.conflicts(ground));
  page.main.push_back(paragraph(speaker.say("rules.version"), Look::quiet));
  return page;
}

page::Page screen_page(const Speaker& speaker, const guide::Route& route) {
  guide::Model model = guide::start(speaker.today, speaker.language);
  model.route = route;
  page::Page page = guide::view(model, speaker.content).page;
  leave_out_controls(page.main);
  leave_out_controls(page.aside);
  page.main.push_back(
      action_link("live", speaker.say("screen_page.live"), guide::address_of(route), "next"));
  return page;
}

page::Page tutorial_page(const Speaker& speaker, const content::Tutorial& tutorial) {
  page::Page page;
  const std::string stem = "tutorial." + tutorial.id + ".";
  page.main = {heading(1, speaker.say(stem + "name"), "tutorial"),
               paragraph(speaker.say("tutorial_page.lead"), Look::lead),
               action_link("live", speaker.say("tutorial_page.live"),
                           guide::address_of(guide::Route::lesson(tutorial.id, 1)), "next"),
               paragraph(speaker.say("tutorial.drawing.text"), Look::quiet)};
  int number = 0;
  for (const content::TutorialStep& step : tutorial.steps) {
    const std::string text = stem + step.id;
    page.main.push_back(heading(2, std::to_string(++number) + ". " + speaker.say(text + ".title"),
                                "step=" + step.id));
    page.main.push_back(
        group(Look::sides,
              {figure("phone=" + step.id, guide::step_picture(speaker, step), ""),
               group(Look::stack, {paragraph(speaker.say(text + ".do")),
                                   callout(Tone::caution, "warning", speaker.say("tutorial.wrong"),
                                           {paragraph(speaker.say(text + ".wrong"))})})}));
  }
  return page;
}

page::Page practice_page(const Speaker& speaker) {
  const guide::Route route = guide::Route::practice({});
  Nodes taps;
  for (const content::PracticeScreen* screen : way_through(speaker.content.practice))
    taps.push_back(tap(speaker, *screen));
  page::Page page;
  page.main = {
      heading(1, speaker.say("practice.title"), "practice"),
      paragraph(speaker.say("learning.practice"), Look::lead),
      action_link("live", speaker.say("screen_page.live"), guide::address_of(route), "next"),
      callout(Tone::caution, "tap", speaker.say("practice.mark"),
              {paragraph(speaker.say("practice.not_sent"))}),
      list(std::move(taps), Kind::steps)};
  return page;
}

page::Page missing_page(const Speaker& speaker) {
  page::Page page;
  page.main = {heading(1, speaker.say("missing_page.title"), "missing"),
               paragraph(speaker.say("missing_page.text"), Look::lead), check_link(speaker)};
  return page;
}

page::Page cards_page(const Speaker& speaker, const std::vector<ListedCard>& cards) {
  page::Page page;
  page.main = {heading(1, speaker.say("cards_page.title"), "cards"),
               paragraph(speaker.say("cards_page.lead"), Look::lead),
               action_link("live", speaker.say("cards_page.live"),
                           guide::address_of(guide::Route::to(guide::Screen::media)), "next")};
  std::size_t number = 0;
  for (const ListedCard& card : cards)
    if (card.language == speaker.language)
      page.main.push_back(card_to_send(speaker, card, number++));
  return page;
}

page::Page paper_index(const Speaker& speaker, const Names& unprinted) {
  page::Page page;
  page.main = {heading(1, speaker.say("paper.index.title"), "paper_title"),
               paragraph(speaker.say("paper.index.lead"), Look::lead),
               paragraph(speaker.say("paper.index.bw"))};
  Nodes cards, checklists;
  for (const paper::Sheet& sheet :
       paper::all_sheets({speaker.content, speaker.language, speaker.today})) {
    const bool of_one_ground = sheet.kind == "checklist" && sheet.faces.size() == 1;
    if (!of_one_ground) {
      cards.push_back(card(speaker, sheet, unprinted));
      continue;
    }
    checklists.push_back(item(sheet.title));
    checklists.back().children = links_to(speaker, sheet, unprinted);
  }
  cards.push_back(for_employees(speaker));
  add(page.main, std::move(cards));
  add(page.main, {heading(2, speaker.say("paper.index.checklists")), list(std::move(checklists))});
  return page;
}

}  // namespace pandu::site
