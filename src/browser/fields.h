// Several things that go together in the inbox or the outbox (bridge.h): fields of one text, with
// page::field_separator between them.
#pragma once

#include <string_view>

namespace pandu::browser {

// Cuts the first field off; where there is no separator, all is one.
std::string_view take_field(std::string_view& rest);

// Puts fields into the outbox, in place of what stood there.
class FieldWriter {
 public:
  FieldWriter();
  FieldWriter& put(std::string_view field);

 private:
  bool first_ = true;
};

}  // namespace pandu::browser
