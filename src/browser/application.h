// What main.cpp and painting.cpp share: the page that is shown, and several things that go together
// in the inbox or the outbox (bridge.h): fields of one text, with page::field_separator between
// them.
#pragma once

#include <algorithm>
#include <string_view>

#include "browser/bridge.h"
#include "page/node.h"

namespace pandu::browser {

// The page that the application shows now.
const page::Page& shown_page();

// Cuts the first field off; where there is no separator, all is one.
inline std::string_view take_field(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(page::field_separator), rest.size());
  const std::string_view field = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return field;
}

// Puts fields into the outbox, in place of what stood there.
class FieldWriter {
 public:
  FieldWriter() { outbox.clear(); }
  FieldWriter& put(std::string_view field) {
    if (!first_) outbox += page::field_separator;
    first_ = false;
    outbox += field;
    return *this;
  }

 private:
  bool first_ = true;
};

}  // namespace pandu::browser
