// The result: the verdict's band and the fixed lines first, then everything that explains them,
// down to pictures, tax, and where to ask.
#include "content/read_answers.h"
#include "guide/ids.h"
#include "guide/pictures/pictures.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

using law::Outcome;

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
                 "question");
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
  add(page.main, fixed_lines(scene));
  add(page.main, instead_section(scene));
  add(page.main, missing_section(scene));
  add(page.main, lessons_section(scene));
  add(page.main, warnings_section(scene));
  add(page.main, pictures_section(scene));
  add(page.main, checklist_section(scene));
  if (scene.model.kiosk) add(page.main, take_along_section(scene));
  page.main.push_back(print_button(scene));
  add(page.main, changes_section(scene));
  add(page.main, reasons_section(scene));
  add(page.main, conflicts_section(scene));
  add(page.main, tax_section(scene));
  add(page.main, choices_section(scene));
  if (!scene.model.kiosk) add(page.main, take_along_section(scene));
  add(page.main, help_section(scene));
  page.aside = aside_of_answers(scene);
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

Nodes help_section(const Scene& scene) {
  return {
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))}),
      callout(Tone::caution, "shield", scene.say("broker.title"),
              {paragraph(scene.say("broker.text")), paragraph(scene.say("broker.sites")),
               link("site", scene.say("broker.site"), scene.content.contacts.site, "external")}),
      report_details(scene), button(ids::restart, scene.say("restart"), Look::secondary, "restart"),
      paragraph(scene.say("restart.hint"), Look::quiet)};
}

}  // namespace pandu::guide
