// The result: the verdict's band and the fixed lines first, then everything that explains them.
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/outcome_look.h"

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

}  // namespace pandu::guide
