// What a set of sheets is printed for: a language, a day, and where the site stands.
#pragma once

#include <string>

#include "text/speaker.h"

namespace pandu::paper {

struct Edition : text::Speaker {
  Edition(const text::Content& content_, text::Language language_, law::Date today_,
          std::string site_ = {})
      : Speaker(content_, language_, today_), site(std::move(site_)) {}

  std::string site;  // its address on the web; empty: nobody knows
};

}  // namespace pandu::paper
