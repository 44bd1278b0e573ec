// The result: the verdict's band and the fixed lines first, then everything that explains them,
// down to pictures, tax, and where to ask.
#include "content/read_answers.h"
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/pictures/pictures.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

using law::Outcome;

constexpr std::size_t most_warnings_at_once = 1;

// "Mulai 5 Desember 2026"; empty where there is no date.
std::string date_line(const Speaker& speaker) {
  const law::Verdict& verdict = speaker.verdict;
  if (!verdict.earliest) return {};
  const bool later = *verdict.earliest > verdict.on;
  if (verdict.outcome == Outcome::fix_first || law::is_accepted_later(verdict))
    return speaker.say(later ? "result.date.rule_later" : "result.date.rule");
  if (verdict.outcome == Outcome::wait) return speaker.say("result.date.wait");
  if (verdict.outcome != Outcome::can_claim) return {};
  const bool today = *verdict.earliest == verdict.on;
  return speaker.say(today ? "result.date.can_claim_today" : "result.date.can_claim");
}

// The last question that was asked, so that "back" goes one question back here too.
std::string back_address(const Scene& scene) {
  const KeyList shown = shown_answers(scene.model, scene.content);
  if (shown.empty() || shown[shown.size() - 1] == law::Key::ground)
    return address_of(Route::to(Screen::start));
  return address_of(Route::question(shown[shown.size() - 1]));
}

// Whether the balance can open JMO for this ground at all.
bool has_balance_limit(const Speaker& speaker) {
  if (!speaker.answers.ground.given()) return false;
  for (const law::ChannelRow& row : speaker.content.rules.channels) {
    if (row.channel != law::Channel::jmo) continue;
    for (const law::Condition& condition : row.conditions) {
      if (condition.kind != law::ConditionKind::ground_is) continue;
      return law::SetOf<law::Ground>{condition.values}.has(speaker.answers.ground.value);
    }
  }
  return false;
}

// What a person can send to say that the answer was wrong: the rules, the day and the answers.
std::string report(const Scene& scene) {
  const std::string outcome(law::name_of(scene.verdict.outcome));
  std::string text = scene.say("wrong.body", {{"day", law::to_iso(scene.verdict.on)}}) + "\n";
  text += scene.say("wrong.result") + ": " + scene.say("outcome." + outcome + ".word");
  if (scene.verdict.earliest) text += ", " + scene.date(*scene.verdict.earliest);
  text += "\n";
  for (const law::Key key : shown_answers(scene.model, scene.content))
    text += scene.question(key, "label") + ": " + scene.answer(key) + "\n";
  return text + content::write_answers(scene.answers);
}

Node report_details(const Scene& scene) {
  return details("wrong", scene.say("wrong.title"),
                 {paragraph(scene.say("wrong.text")),
                  copy_field("report", scene.say("wrong.label"), report(scene)),
                  copy_button("copy", scene.say("wrong.copy"), "report")},
                 "question", Look::fold);
}

Node broker_details(const Scene& scene) {
  return details("broker", scene.say("broker.title"),
                 {paragraph(scene.say("broker.text")), paragraph(scene.say("broker.sites")),
                  link("site", scene.say("broker.site"), scene.content.contacts.site, "external")},
                 "shield", Look::fold);
}

// A section whose heading becomes the line that opens it.
void add_fold(const char* id, Nodes section, std::string icon, Nodes& folds) {
  if (section.empty()) return;
  std::string title = std::move(section.front().text);
  section.erase(section.begin());
  folds.push_back(details(id, std::move(title), std::move(section), std::move(icon), Look::fold));
}

// The same for a section of things that are counted.
void add_fold(const Scene& scene, const char* id, Nodes section, std::size_t count,
              std::string icon, Nodes& folds) {
  if (!section.empty()) section.front().text = counted(scene, section.front().text, count);
  add_fold(id, std::move(section), std::move(icon), folds);
}

Nodes under_heading(std::string title, Nodes nodes) {
  if (!nodes.empty()) nodes.insert(nodes.begin(), heading(2, std::move(title)));
  return nodes;
}

// What explains the answer, by what a person who worries asks next: can it change, why is it so,
// how do I go about it, what will I get, and does it agree with what I have read.
Nodes folds_of(const Scene& scene) {
  Nodes folds;
  add_fold(scene, "fold.changes", changes_section(scene), scene.verdict.blockers.size(), "edit",
           folds);
  add_fold(scene, "fold.reasons", reasons_section(scene), scene.verdict.reasons.size(), "check",
           folds);
  Nodes lessons = lessons_section(scene);
  const std::size_t count = lessons.size();
  add_fold(scene, "fold.lessons", under_heading(scene.say("lesson.title"), std::move(lessons)),
           count, "next", folds);
  add_fold("fold.tax", tax_section(scene), "wallet", folds);
  add_fold("fold.pictures", under_heading(scene.say("picture.title"), pictures_section(scene)),
           "view", folds);
  Nodes conflicts = conflicts_section(scene);
  const std::size_t differing = conflicts.empty() ? 0 : conflicts.back().children.size();
  add_fold(scene, "fold.conflicts", std::move(conflicts), differing, "info", folds);
  return folds;
}

}  // namespace

Node verdict_band(const Speaker& speaker) {
  const std::string outcome(law::name_of(speaker.verdict.outcome));
  // Where the channels accept later, their day comes first and largest.
  const std::string form = law::is_accepted_later(speaker.verdict) ? ".accepted" : "";
  Node word = heading(1, speaker.say("outcome." + outcome + form + ".word"), "verdict");
  word.icon = icon_of(speaker.verdict.outcome);
  word.outcome = outcome;
  Node band = group(Look::band, {word});
  band.tone = tone_of(speaker.verdict);
  if (const std::string date = date_line(speaker); !date.empty())
    band.children.push_back(paragraph(date, Look::lead));
  band.children.push_back(paragraph(speaker.say("outcome." + outcome + form + ".sentence")));
  return band;
}

void result_screen(const Scene& scene, page::Page& page) {
  page.main = {link("back", scene.say("nav.back"), back_address(scene), "back"),
               verdict_band(scene)};
  add(page.main, clock_caution(scene));
  add(page.main, missing_section(scene));
  add(page.main, short_lines(scene));
  add(page.main, instead_section(scene));
  add(page.main, related_to_result(scene));
  add(page.main, warnings_section(scene, most_warnings_at_once));
  add(page.main, stale_caution(scene));
  page.main.push_back(paragraph(scene.say("help.line"), Look::plain, "phone"));
  if (scene.model.kiosk) {
    add(page.main, hand_over_section(scene));
    page.main.push_back(print_button(scene));
  }
  page.main.push_back(heading(2, scene.say("result.more")));
  add(page.main, folds_of(scene));
  if (!scene.model.kiosk)
    add_fold("fold.take_along",
             under_heading(scene.say("take_along.title"), ways_to_take_along(scene)), "share",
             page.main);
  add(page.main, {broker_details(scene), report_details(scene)});
  page.main.push_back(group(Look::stack, choices_section(scene)));
  page.aside = folded_answers(scene);
  page.sheets = {result_sheet(scene)};
}

Nodes pictures_section(const Speaker& speaker) {
  Nodes nodes;
  if (speaker.verdict.outcome == law::Outcome::wait && speaker.verdict.earliest)
    nodes.push_back(figure("picture.timeline", timeline(speaker, *speaker.verdict.earliest),
                           speaker.say("picture.timeline.caption")));
  if (speaker.answers.balance.given() && has_balance_limit(speaker))
    nodes.push_back(figure("picture.scale", balance_scale(speaker, speaker.answers.balance.value),
                           speaker.say("picture.scale.caption")));
  return nodes;
}

Nodes tax_section(const Speaker& speaker) {
  const auto& tax = speaker.verdict.tax;
  const bool wants_balance =
      unknown_answers(speaker.verdict, speaker.answers).has(law::Key::balance);
  if (!tax && !wants_balance) return {};
  Nodes nodes = {heading(2, speaker.say("tax.title"))};
  if (!tax) {
    nodes.push_back(paragraph(speaker.say("tax.unknown")));
    return nodes;
  }
  add(nodes, {table(speaker.say("tax.caption"),
                    {table_row({speaker.say("tax.item"), speaker.say("tax.amount")}),
                     table_row({speaker.say("tax.gross"), speaker.money(tax->gross)}),
                     table_row({speaker.say("tax.tax"), speaker.money(tax->tax)}),
                     table_row({speaker.say("tax.net"), speaker.money(tax->net)})}),
              paragraph(speaker.say("tax." + std::string(law::name_of(tax->kind))), Look::quiet)});
  return nodes;
}

}  // namespace pandu::guide
