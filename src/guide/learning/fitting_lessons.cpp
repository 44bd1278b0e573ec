#include "guide/learning/fitting_lessons.h"

#include "guide/route.h"
#include "guide/screens/screens.h"

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
  switch (channel) {
    case Channel::jmo:
      return "klaim-jmo";
    case Channel::lapak_asik:
      return "lapak-asik";
    case Channel::branch:
      break;
  }
  return "kantor-cabang";
}

bool not_known(const Scene& scene, law::Key key) {
  for (const law::Key missing : scene.verdict.missing)
    if (missing == key) return true;
  return false;
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
  if (has_phone && not_known(scene, law::Key::identity_matches)) lessons.push_back(install_app);
  if (not_known(scene, law::Key::balance) || not_known(scene, law::Key::card_status))
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
  Node card = group(Look::card, std::move(links));
  card.text = scene.say("lesson.title");
  return {card};
}

}  // namespace pandu::guide
