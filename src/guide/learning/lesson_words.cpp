#include "guide/learning/lesson_words.h"

#include <algorithm>

namespace pandu::guide {

std::string size_in_words(const Scene& scene, const content::Tutorial& tutorial) {
  int minutes = 0;
  for (const content::TutorialStep& step : tutorial.steps) minutes += step.minutes;
  // What takes hours is not known to the minute.
  constexpr int told_in_hours = 100;
  const int hours = (minutes + 30) / 60;
  return scene.say(minutes < told_in_hours ? "learning.size" : "learning.size_hours",
                   {{"steps", std::to_string(tutorial.steps.size())},
                    {"minutes", std::to_string(minutes)},
                    {"hours", std::to_string(hours)}});
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

}  // namespace pandu::guide
