// The style sheet's names of kinds, looks and tones.
#include <array>

#include "page/markup.h"

namespace pandu::page {
namespace {

template <class E>
constexpr std::size_t place(E value) {
  return static_cast<std::size_t>(value);
}

// In the order of Kind.
constexpr auto kinds = std::to_array<std::string_view>({"group",      "heading",
                                                        "paragraph",  "list",
                                                        "steps",      "item",
                                                        "choice",     "option",
                                                        "check",      "field",
                                                        "field pick", "button file",
                                                        "date",       "button",
                                                        "link",       "callout",
                                                        "table",      "row",
                                                        "cell",       "details",
                                                        "figure",     "picture progress",
                                                        "status"});
static_assert(kinds.size() == place(Kind::status) + 1);

// In the order of Look.
constexpr auto looks = std::to_array<std::string_view>(
    {"", "lead", "quiet", "primary", "secondary", "bare", "tiles", "card", "band", "line",
     "actions", "summary", "stack", "sides", "device", "bar", "columns", "cards"});
static_assert(looks.size() == place(Look::cards) + 1);

// In the order of Tone.
constexpr auto tones =
    std::to_array<std::string_view>({"", "tone-good", "tone-caution", "tone-bad"});
static_assert(tones.size() == place(Tone::bad) + 1);

// In the order of FieldKind.
constexpr auto fields = std::to_array<std::string_view>(
    {"of-text", "of-number", "of-money", "of-year", "of-day", "of-month", "of-copy", "of-area"});
static_assert(fields.size() == place(FieldKind::area) + 1);

}  // namespace

std::string class_of(const Node& node) {
  std::string classes(kinds[place(node.kind)]);
  const auto add = [&](std::string_view name) {
    if (!name.empty()) classes += " " + std::string(name);
  };
  add(looks[place(node.look)]);
  add(tones[place(node.tone)]);
  if (node.kind == Kind::field) add(fields[place(node.field)]);
  if (!node.error.empty()) add("wrong");
  return classes;
}

}  // namespace pandu::page
