// A JSON value, read strictly and printed plainly. It knows nothing of rules or answers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"

namespace pandu::content {

struct Json {
  enum class Type : std::uint8_t { null, boolean, integer, number, text, list, object };

  Type type = Type::null;
  bool boolean = false;
  std::int64_t integer = 0;
  std::string text;  // a text; or a number that is no 64-bit integer, as it was written
  std::vector<std::string> keys;  // of an object: the names of `items`
  std::vector<Json> items;        // of a list or an object

  static Json of(bool value);
  static Json of(std::int64_t value);
  static Json of(std::string_view value);
  // A missing overload would take a literal for a bool.
  static Json of(const char* value) { return of(std::string_view(value)); }
  static Json list();
  static Json object();

  void add(Json item);                        // to a list
  void add(std::string_view key, Json item);  // to an object
  // The value of a key of an object; null if there is none.
  const Json* find(std::string_view key) const;
};

// What a file may ask of us before we stop reading it.
struct Limits {
  std::size_t bytes = 0;
  std::size_t values = 0;
  std::size_t depth = 0;
};
inline constexpr Limits asset_limits{.bytes = 8U << 20U, .values = 60'000, .depth = 32};
inline constexpr Limits answer_limits{.bytes = 64U << 10U, .values = 1'000, .depth = 32};

// Strict JSON in UTF-8, without duplicate keys. Without a value if it is not JSON; duplicate keys
// are faults, and the value is still given so that its other faults can be told too.
std::optional<Json> parse_json(std::string_view bytes, std::string_view file, const Limits& limits,
                               std::vector<Fault>& faults);

// On one line, or with two spaces for each level.
std::string print_json(const Json& value, bool on_one_line);

}  // namespace pandu::content
