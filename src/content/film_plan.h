// What the films are made by, beside the rules, texts and walkthroughs: assets/films.json. No
// bundle has it, and no part of the site reads it.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::content {

// A myth that has a film of its own.
struct FilmedMyth {
  std::string id;
  std::vector<std::string> icons;  // for each sentence of the answer; the last one stays
};

struct FilmPlan {
  int frames_per_second = 0;
  int shortest_seconds = 0;  // of a film
  int longest_seconds = 0;
  int characters_per_second = 0;          // of somebody who reads slowly
  int least_seconds = 0;                  // of a caption
  std::array<int, 2> example_percents{};  // of the limit: a balance within it, one above
  std::vector<FilmedMyth> myths;
};

// Of files that read_content() has read without a fault.
FilmPlan film_plan(std::span<const File> files);

}  // namespace pandu::content
