// The walkthroughs that fit a verdict, the most needed first.
#pragma once

#include <string_view>
#include <vector>

#include "guide/scene.h"

namespace pandu::guide {

// Where a walkthrough is entered: from its first step on, or where what the person has done ends.
struct FittingLesson {
  std::string_view tutorial;  // text: lesson.<tutorial>
  int step = 1;
};

std::vector<FittingLesson> fitting_lessons(const Scene& scene);

}  // namespace pandu::guide
