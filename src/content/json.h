// JSON, read strictly: UTF-8 without a byte order mark, no duplicate keys, and bounded in bytes,
// values and depth.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#define JSON_NO_IO
#include <nlohmann/json.hpp>

#include "content/fault.h"

namespace pandu::content {

// A number that is no whole number of 64 bits is kept as it was written, as "binary", which JSON
// has none of.
using Json = nlohmann::ordered_json;

// What may stand between its signs.
inline constexpr std::string_view json_blanks = " \t\r\n";

// Without a value if it is not JSON. Duplicate keys are faults, and the value is still given, so
// that its other faults can be told too.
std::optional<Json> parse_json(std::string_view bytes, std::string_view file, const Limits& limits,
                               std::vector<Fault>& faults);

}  // namespace pandu::content
