// What a guide of libpandu holds.
#pragma once

#include <string>

#include "content/content.h"

struct pandu_guide {
  pandu::content::Content content;
  std::string json;  // what the last check said
};
