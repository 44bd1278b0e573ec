#include <algorithm>
#include <cstdio>

#include "film/reel.h"

namespace pandu::film {
namespace {

constexpr std::string_view steps_prefix = "steps-";
constexpr std::string_view myth_prefix = "myth-";
constexpr std::string_view papers_prefix = "papers-";
constexpr std::string_view limit_id = "limit";

std::string id_of(std::string_view prefix, std::string_view name) {
  return std::string(prefix).append(name);
}

// "00:01:02.500"
std::string time_of(int frame, int frames_per_second) {
  const int thousandths = (frame * 1000 + frames_per_second / 2) / frames_per_second;
  char text[32];
  std::snprintf(text, sizeof text, "%02d:%02d:%02d.%03d", thousandths / 3'600'000,
                thousandths / 60'000 % 60, thousandths / 1000 % 60, thousandths % 1000);
  return text;
}

}  // namespace

std::vector<std::string> film_ids(const content::Content& content, const content::FilmPlan& plan) {
  std::vector<std::string> ids = {std::string(limit_id)};
  for (const content::Tutorial& tutorial : content.tutorials)
    if (!tutorial.steps.empty()) ids.push_back(id_of(steps_prefix, tutorial.id));
  for (const content::FilmedMyth& myth : plan.myths) ids.push_back(id_of(myth_prefix, myth.id));
  for (const law::Ground ground : content.rules.ground_list.shown)
    ids.push_back(id_of(papers_prefix, law::name_of(ground)));
  return ids;
}

Film film_named(std::string_view id, const paper::Edition& edition, const content::FilmPlan& plan,
                Format format, const media::Ruler& ruler) {
  Reel reel(std::string(id), edition, plan, format, ruler);
  for (const content::Tutorial& tutorial : edition.content.tutorials)
    if (id == id_of(steps_prefix, tutorial.id)) return steps_film(std::move(reel), tutorial);
  for (const content::FilmedMyth& myth : plan.myths)
    if (id == id_of(myth_prefix, myth.id)) return myth_film(std::move(reel), myth);
  for (const law::Ground ground : edition.content.rules.ground_list.shown)
    if (id == id_of(papers_prefix, law::name_of(ground)))
      return papers_film(std::move(reel), ground);
  return limit_film(std::move(reel));
}

std::string web_vtt(const Film& film) {
  std::string out = "WEBVTT\n";
  for (const Scene& scene : film.scenes)
    for (const Caption& caption : scene.captions)
      out += "\n" + time_of(caption.begins, film.frames_per_second) + " --> " +
             time_of(caption.ends, film.frames_per_second) + "\n" + caption.text + "\n";
  return out;
}

}  // namespace pandu::film
