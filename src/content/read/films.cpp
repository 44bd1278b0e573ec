#include "content/asset_set.h"
#include "content/film_plan.h"
#include "content/read/readers.h"

namespace pandu::content {
namespace {

int whole(const Cursor& at) { return static_cast<int>(at.number()); }

}  // namespace

FilmPlan read_film_plan(const Cursor& file) {
  FilmPlan plan;
  plan.frames_per_second = whole(file["frames_per_second"]);
  plan.shortest_seconds = whole(file["shortest_seconds"]);
  plan.longest_seconds = whole(file["longest_seconds"]);
  plan.characters_per_second = whole(file["reading"]["characters_per_second"]);
  plan.least_seconds = whole(file["reading"]["least_seconds"]);
  const std::vector<Cursor> percents = file["example_percents_of_limit"].items();
  for (std::size_t i = 0; i < percents.size() && i < plan.example_percents.size(); ++i)
    plan.example_percents[i] = whole(percents[i]);
  if (plan.shortest_seconds > plan.longest_seconds)
    file["shortest_seconds"].fault(file["shortest_seconds"].shown() + " is more than the longest",
                                   "at most " + file["longest_seconds"].shown());
  for (const Cursor& at : file["myths"].items())
    add_unique(plan.myths, FilmedMyth{at["id"].text(), at["icons"].texts()}, at);
  return plan;
}

FilmPlan film_plan(std::span<const File> files) {
  std::vector<Fault> faults;
  AssetSet assets(files, Part::paper, faults);
  return read_film_plan(assets.need("films.json"));
}

}  // namespace pandu::content
