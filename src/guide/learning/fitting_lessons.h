// The walkthroughs that fit a verdict, the most needed first.
#pragma once

#include <string_view>
#include <vector>

#include "guide/scene.h"

namespace pandu::guide {

// Ids of tutorials; texts: lesson.<tutorial>. Each is entered at the first step still needed.
std::vector<std::string_view> fitting_lessons(const Scene& scene);

}  // namespace pandu::guide
