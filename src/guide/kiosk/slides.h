// What follows each other in the loop for a waiting room.
#pragma once

#include <vector>

#include "content/content.h"

namespace pandu::guide {

// One screenful: a myth with its answer, a step of a walkthrough, or, if neither, the balance limit.
struct Slide {
  const content::Myth* myth = nullptr;
  const content::Tutorial* tutorial = nullptr;
  std::size_t step = 0;  // of the tutorial, from 0
};

// Before each walkthrough a myth, and now and then the limit: who looks up sees something of each.
std::vector<Slide> slides_of(const content::Content& content);

}  // namespace pandu::guide
