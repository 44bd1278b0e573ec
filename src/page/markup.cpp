#include "page/markup.h"

#include "page/html.h"

namespace pandu::page {
namespace {

std::string_view kind_name(Kind kind) {
  switch (kind) {
    case Kind::group:
      return "group";
    case Kind::heading:
      return "heading";
    case Kind::paragraph:
      return "paragraph";
    case Kind::list:
      return "list";
    case Kind::steps:
      return "steps";
    case Kind::item:
      return "item";
    case Kind::choice:
      return "choice";
    case Kind::option:
      return "option";
    case Kind::check:
      return "check";
    case Kind::field:
      return "field";
    case Kind::date:
      return "date";
    case Kind::button:
      return "button";
    case Kind::link:
      return "link";
    case Kind::callout:
      return "callout";
    case Kind::table:
      return "table";
    case Kind::row:
      return "row";
    case Kind::cell:
      return "cell";
    case Kind::details:
      return "details";
    case Kind::figure:
      return "figure";
    case Kind::status:
      return "status";
  }
  return {};
}

std::string_view look_name(Look look) {
  switch (look) {
    case Look::plain:
      return {};
    case Look::lead:
      return "lead";
    case Look::quiet:
      return "quiet";
    case Look::primary:
      return "primary";
    case Look::secondary:
      return "secondary";
    case Look::bare:
      return "bare";
    case Look::tiles:
      return "tiles";
    case Look::card:
      return "card";
    case Look::band:
      return "band";
    case Look::line:
      return "line";
    case Look::actions:
      return "actions";
    case Look::summary:
      return "summary";
    case Look::stack:
      return "stack";
    case Look::sides:
      return "sides";
  }
  return {};
}

std::string_view tone_name(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return {};
    case Tone::good:
      return "tone-good";
    case Tone::caution:
      return "tone-caution";
    case Tone::bad:
      return "tone-bad";
  }
  return {};
}

std::string_view field_name(FieldKind field) {
  switch (field) {
    case FieldKind::text:
      return "of-text";
    case FieldKind::number:
      return "of-number";
    case FieldKind::money:
      return "of-money";
    case FieldKind::year:
      return "of-year";
    case FieldKind::day:
      return "of-day";
    case FieldKind::month:
      return "of-month";
    case FieldKind::copy:
      return "of-copy";
  }
  return {};
}

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
        if (control) {
          out += "\xEF\xBF\xBD";  // U+FFFD: the character is not shown, and not lost silently
        } else {
          out += c;
        }
      }
    }
  }
  return out;
}

// "birth_date.day" -> "n-birth_date-2eday": two nodes never share an id, and none takes one of the
// document's own.
std::string element_id(std::string_view node_id) {
  static constexpr std::string_view kHex = "0123456789abcdef";
  std::string id = "n-";
  for (const char c : node_id) {
    if (is_plain(c)) {
      id += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    id += '-';
    id += kHex[byte >> 4];
    id += kHex[byte & 15];
  }
  return id;
}

std::string class_of(const Node& node) {
  std::string classes(kind_name(node.kind));
  const auto add = [&](std::string_view name) {
    if (!name.empty()) classes += " " + std::string(name);
  };
  add(look_name(node.look));
  add(tone_name(node.tone));
  if (node.kind == Kind::field) add(field_name(node.field));
  if (!node.error.empty()) add("wrong");
  return classes;
}

int level_of(const Node& node) { return node.level < 1 ? 1 : node.level > 3 ? 3 : node.level; }

bool is_safe_address(std::string_view address) {
  for (const char c : address) {
    // Browsers skip white space and control characters inside a scheme: "java\nscript:".
    if (static_cast<unsigned char>(c) <= 0x20) return false;
  }
  const std::string scheme = scheme_of(address);
  for (const std::string_view known : {"", "https", "http", "mailto", "tel", "whatsapp"}) {
    if (scheme == known) return !address.empty() && address.front() != ':';
  }
  return false;
}

bool is_elsewhere(std::string_view address) {
  const std::string scheme = scheme_of(address);
  return scheme == "https" || scheme == "http" || address.substr(0, 2) == "//";
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
