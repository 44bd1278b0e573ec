#include "browser/fields.h"

#include <algorithm>

#include "browser/bridge.h"
#include "page/node.h"

namespace pandu::browser {

std::string_view take_field(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(page::field_separator), rest.size());
  const std::string_view field = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return field;
}

FieldWriter::FieldWriter() { outbox.clear(); }

FieldWriter& FieldWriter::put(std::string_view field) {
  if (!first_) outbox += page::field_separator;
  first_ = false;
  outbox += field;
  return *this;
}

}  // namespace pandu::browser
