#include "guide/screens/lesson_words.h"

#include <algorithm>

namespace pandu::guide {

std::string size_in_words(const Scene& scene, const content::Tutorial& tutorial) {
  int minutes = 0;
  for (const content::TutorialStep& step : tutorial.steps) minutes += step.minutes;
  return scene.say("learning.size", {{"steps", std::to_string(tutorial.steps.size())},
                                     {"minutes", std::to_string(minutes)}});
}

std::string at_hand_in_words(const Scene& scene, const std::vector<std::string>& things) {
  if (things.empty()) return {};
  std::string list;
  for (const std::string& thing : things)
    list += (list.empty() ? "" : ", ") + scene.say("thing." + thing);
  return scene.say("tutorial.at_hand", {{"things", list}});
}

std::vector<std::string> things_of(const content::Tutorial& tutorial) {
  std::vector<std::string> things;
  for (const content::TutorialStep& step : tutorial.steps)
    for (const std::string& thing : step.at_hand)
      if (std::find(things.begin(), things.end(), thing) == things.end()) things.push_back(thing);
  return things;
}

std::string source_in_words(const Scene& scene, const law::Provenance& provenance) {
  return scene.say("tutorial.source",
                   {{"title", scene.content.rules.sources[provenance.source].title},
                    {"date", scene.date(provenance.verified_on)}});
}

}  // namespace pandu::guide
