// The walkthroughs: their list, those that fit a verdict, and at which step a person enters one.
#include <algorithm>

#include "guide/learning/learning.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using law::Channel;
using law::Outcome;

// Ids of files of assets/tutorials; a test checks that they exist.
constexpr std::string_view correct_data = "perbaiki-data";
constexpr std::string_view install_app = "pasang-jmo";
constexpr std::string_view update_data = "pengkinian-data";
constexpr std::string_view check_balance = "cek-saldo";
constexpr std::string_view jobless_benefit = "jkp";

std::string_view claim_by(Channel channel) {
  if (channel == Channel::jmo) return "klaim-jmo";
  return channel == Channel::lapak_asik ? "lapak-asik" : "kantor-cabang";
}

bool has_required_papers(const Model& model, const content::Content& content) {
  const law::Verdict verdict = law::decide(content.rules, model.answers, model.today);
  if (!verdict.documents) return false;
  return std::all_of(verdict.documents->begin(), verdict.documents->end(),
                     [&](const law::DocumentEntry& paper) {
                       return paper.need != law::Need::required || model.ready.has(paper.document);
                     });
}

bool is_done(const Model& model, const content::Content& content,
             const content::TutorialStep& step) {
  if (!step.done_with) return false;
  const auto& key = step.done_with->key;
  return key ? chosen(model.answers, *key) == step.done_with->value
             : has_required_papers(model, content);
}

Node card_of(const Scene& scene, const content::Tutorial& tutorial) {
  return group(Look::card,
               {link("lesson=" + tutorial.id, scene.say("tutorial." + tutorial.id + ".name"),
                     address_of(Route::lesson(tutorial.id, 0)), "next"),
                paragraph(scene.say("tutorial." + tutorial.id + ".for")),
                paragraph(size_in_words(scene, tutorial), Look::quiet)});
}

}  // namespace

std::vector<std::string_view> fitting_lessons(const Scene& scene) {
  const law::Answers& answers = scene.answers;
  const law::Verdict& verdict = scene.verdict;
  std::vector<std::string_view> lessons;
  if (answers.identity_matches == law::Answer<law::YesNo>::of(law::YesNo::no))
    lessons.push_back(correct_data);
  // Whoever cannot compare their data with those in the app may not have the app yet.
  const bool has_phone = answers.device == law::Answer<law::Device>::of(law::Device::phone);
  if (has_phone && verdict.missing.has(law::Key::identity_matches)) lessons.push_back(install_app);
  if (verdict.missing.has(law::Key::balance) || verdict.missing.has(law::Key::card_status))
    lessons.push_back(check_balance);
  if (verdict.channels) {
    const Channel best = (*verdict.channels)[0];
    // While one waits, the data can be updated; afterwards that is the app's second tick.
    if (best == Channel::jmo && verdict.outcome == Outcome::wait) lessons.push_back(update_data);
    lessons.push_back(claim_by(best));
  }
  if (answers.ground == law::Answer<law::Ground>::of(law::Ground::laid_off))
    lessons.push_back(jobless_benefit);
  return lessons;
}

Nodes lessons_section(const Scene& scene) {
  Nodes links;
  for (const std::string_view lesson : fitting_lessons(scene)) {
    const std::string id = "lesson." + std::string(lesson);
    links.push_back(
        link(id, scene.say(id), address_of(Route::lesson(lesson, first_needed)), "next"));
  }
  links.push_back(
      link("learning", scene.say("nav.learning"), address_of(Route::to(Screen::learning)), "next"));
  return links;
}

int needed_step(const Model& model, const content::Content& content,
                const content::Tutorial& tutorial) {
  const auto needed = std::find_if_not(
      tutorial.steps.begin(), tutorial.steps.end(),
      [&](const content::TutorialStep& step) { return is_done(model, content, step); });
  const auto before = static_cast<int>(needed - tutorial.steps.begin());
  return std::min(before + 1, static_cast<int>(tutorial.steps.size()));
}

Route with_step(const Model& model, Route route, const content::Content& content) {
  if (route.screen != Screen::tutorial || route.step != first_needed) return route;
  const content::Tutorial* tutorial = content::tutorial_named(content, route.tutorial);
  route.step = tutorial ? needed_step(model, content, *tutorial) : 1;
  return route;
}

std::string size_in_words(const Speaker& speaker, const content::Tutorial& tutorial) {
  int minutes = 0;
  for (const content::TutorialStep& step : tutorial.steps) minutes += step.minutes;
  // What takes hours is not known to the minute.
  constexpr int least_in_hours = 100;
  const int hours = (minutes + 30) / 60;
  return speaker.say(minutes < least_in_hours ? "learning.size" : "learning.size_hours",
                     {{"steps", std::to_string(tutorial.steps.size())},
                      {"minutes", std::to_string(minutes)},
                      {"hours", std::to_string(hours)}});
}

std::string at_hand_in_words(const Scene& scene, const std::vector<std::string>& things) {
  if (things.empty()) return {};
  const auto name = [&](const std::string& thing) { return scene.say("thing." + thing); };
  return scene.say("tutorial.at_hand", {{"things", joined(things, ", ", name)}});
}

std::vector<std::string> things_of(const content::Tutorial& tutorial) {
  std::vector<std::string> things;
  for (const content::TutorialStep& step : tutorial.steps)
    for (const std::string& thing : step.at_hand)
      if (!contains(things, thing)) things.push_back(thing);
  return things;
}

// Letters are counted, not words, since Indonesian words are long.
int reading_milliseconds(std::string_view words) {
  constexpr int a_look_at_the_drawing = 4000;
  constexpr int a_letter = 70;
  return a_look_at_the_drawing + a_letter * static_cast<int>(words.size());
}

std::string source_in_words(const Scene& scene, const law::Provenance& provenance) {
  return scene.say("tutorial.source",
                   {{"title", scene.content.rules.sources[provenance.source].title},
                    {"date", scene.date(provenance.verified_on)}});
}

void learning_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("learning.title"), "all_lessons"),
               paragraph(scene.say("learning.lead"), Look::lead)};
  page.main.push_back(group(
      Look::card,
      {paragraph(scene.say("learning.practice")),
       action_link("practice", scene.say("nav.practice"), address_of(Route::practice({})), "tap")},
      scene.say("practice.mark")));
  for (const content::Tutorial& tutorial : scene.content.tutorials)
    page.main.push_back(card_of(scene, tutorial));
  page.main.push_back(
      link("media", scene.say("nav.media"), address_of(Route::to(Screen::media)), "share"));
  page.main.push_back(helper_switch(scene));
}

}  // namespace pandu::guide
