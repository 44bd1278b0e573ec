#include "page/markup.h"

#include <array>

#include "page/html.h"

namespace pandu::page {
namespace {

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// "https" of "https://...", empty for an address without a scheme.
std::string scheme_of(std::string_view address) {
  std::string scheme;
  for (const char c : address) {
    if (c == ':') return scheme;
    if (c == '/' || c == '?' || c == '#') return {};
    scheme += lower(c);
  }
  return {};
}

// The style sheet's names of kinds, looks and tones.

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
    {"",       "lead", "quiet",   "primary", "secondary", "bare",  "tiles",
     "card",   "band", "line",    "actions", "summary",   "stack", "sides",
     "device", "bar",  "columns", "cards",   "fold",      "corner"});
static_assert(looks.size() == place(Look::corner) + 1);

// In the order of Tone.
constexpr auto tones =
    std::to_array<std::string_view>({"", "tone-good", "tone-caution", "tone-bad"});
static_assert(tones.size() == place(Tone::bad) + 1);

// In the order of FieldKind.
constexpr auto fields = std::to_array<std::string_view>(
    {"of-text", "of-number", "of-money", "of-year", "of-day", "of-month", "of-copy", "of-area"});
static_assert(fields.size() == place(FieldKind::area) + 1);

}  // namespace

std::string escape(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default: {
        const auto byte = static_cast<unsigned char>(c);
        const bool control = (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7f;
        if (control)
          out += "\xEF\xBF\xBD";  // U+FFFD: the character is not shown, and not lost silently
        else
          out += c;
      }
    }
  }
  return out;
}

// "birth_date.day" -> "n-birth_date-2eday": two nodes never share an id, and none takes one of the
// document's own.
std::string element_id(std::string_view node_id) {
  static constexpr std::string_view hex = "0123456789abcdef";
  std::string id = "n-";
  for (const char c : node_id) {
    if (is_plain(c)) {
      id += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    id += '-';
    id += hex[byte >> 4];
    id += hex[byte & 15];
  }
  return id;
}

int level_of(const Node& node) { return node.level < 1 ? 1 : node.level > 3 ? 3 : node.level; }

bool is_safe_address(std::string_view address) {
  for (const char c : address) {
    // Browsers skip white space and control characters inside a scheme: "java\nscript:".
    if (static_cast<unsigned char>(c) <= 0x20) return false;
  }
  const std::string scheme = scheme_of(address);
  for (const std::string_view known : {"", "https", "http", "mailto", "tel", "whatsapp"})
    if (scheme == known) return !address.empty() && address.front() != ':';
  return false;
}

bool is_elsewhere(std::string_view address) {
  const std::string scheme = scheme_of(address);
  return scheme == "https" || scheme == "http" || address.starts_with("//");
}

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

Tag::Tag(std::string_view name) : text_("<" + std::string(name)) {}

Tag& Tag::with(std::string_view attribute, std::string_view value) {
  text_ += " " + std::string(attribute) + "=\"" + escape(value) + "\"";
  return *this;
}

Tag& Tag::with_some(std::string_view attribute, std::string_view value) {
  return value.empty() ? *this : with(attribute, value);
}

Tag& Tag::flag(std::string_view attribute) {
  text_ += " " + std::string(attribute);
  return *this;
}

Tag& Tag::identified(std::string_view node_id) {
  if (node_id.empty()) return *this;
  return with("id", element_id(node_id)).with("data-id", node_id);
}

std::string Tag::open() const { return text_ + ">"; }

}  // namespace pandu::page
