#include "content/reader.h"

#include <algorithm>
#include <limits>

#include "content/nearest.h"
#include "content/pointer.h"
#include "content/quote.h"

namespace pandu::content {

Cursor Cursor::nowhere() { return Cursor(); }

Cursor Cursor::at(const Json& value, std::string_view step) const {
  Cursor inner = *this;
  inner.value_ = &value;
  inner.pointer_ += step;
  return inner;
}

std::string Cursor::shown() const {
  switch (value_->type) {
    case Json::Type::null:
      return "null";
    case Json::Type::boolean:
      return value_->boolean ? "true" : "false";
    case Json::Type::integer:
      return std::to_string(value_->integer);
    case Json::Type::number:
      return shorten(value_->text);
    case Json::Type::text:
      return quote_briefly(value_->text);
    case Json::Type::list:
      return "a list";
    case Json::Type::object:
      return "an object";
  }
  return {};
}

void Cursor::fault(std::string found, std::string expected) const {
  if (!exists()) return;
  faults_->push_back({std::string(file_), pointer_, std::move(found), std::move(expected)});
}

std::string Cursor::text() const {
  if (is(Json::Type::text) && !value_->text.empty()) return value_->text;
  if (is(Json::Type::text))
    fault("the text is empty", "some words");
  else if (exists())
    fault(shown() + " is not a text", "a text in quotation marks");
  return {};
}

std::string Cursor::identifier() const {
  const std::string id = text();
  const bool plain = std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
  });
  if (!plain) fault(shown() + " is not an id", "lower-case letters, digits, - and _");
  return plain ? id : std::string();
}

std::string Cursor::address() const {
  std::string address = text();
  const bool known = address.rfind("https://", 0) == 0 || address.rfind("http://", 0) == 0;
  if (!address.empty() && (!known || address.find_first_of(" \t\r\n\"<>") != address.npos))
    fault(shown() + " is not an address", "https://...");
  return address;
}

bool Cursor::truth() const {
  if (is(Json::Type::boolean)) return value_->boolean;
  if (exists()) fault(shown() + " is neither true nor false", "true or false");
  return false;
}

std::int64_t Cursor::whole(std::int64_t least, std::int64_t most) const {
  const bool unbounded = most == std::numeric_limits<std::int64_t>::max();
  const std::string range =
      "a whole number " + (unbounded
                               ? "of " + std::to_string(least) + " or more"
                               : "from " + std::to_string(least) + " to " + std::to_string(most));
  if (is(Json::Type::integer)) {
    if (value_->integer < least)
      fault(shown() + " is too small", range);
    else if (value_->integer > most)
      fault(shown() + " is too large", range);
    else
      return value_->integer;
  } else if (is(Json::Type::number)) {
    const bool digits_only = value_->text.find_first_of(".eE") == std::string::npos;
    if (!digits_only)
      fault(shown() + " is not a whole number", range);
    else if (value_->text[0] == '-')
      fault(shown() + " is too small", range);
    else
      fault(shown() + " is too large", unbounded ? "at most 18 digits" : range);
  } else if (exists()) {
    fault(shown() + " is not a number", range);
  }
  return least;
}

law::Date Cursor::date() const {
  if (is(Json::Type::text)) {
    if (const auto date = law::parse_date(value_->text)) return *date;
  }
  if (exists()) fault(shown() + " is not a date", "YYYY-MM-DD");
  return {};
}

std::vector<Cursor> Cursor::list() const {
  std::vector<Cursor> items;
  if (exists() && value_->type != Json::Type::list) fault(shown() + " is not a list", "a list");
  if (!is(Json::Type::list)) return items;
  items.reserve(value_->items.size());
  for (std::size_t i = 0; i < value_->items.size(); ++i)
    items.push_back(at(value_->items[i], pointer_step(i)));
  return items;
}

std::vector<Cursor> Cursor::filled_list() const {
  if (is(Json::Type::list) && value_->items.empty())
    fault("the list is empty", "at least one item");
  return list();
}

std::vector<Cursor> Cursor::members() const {
  std::vector<Cursor> items;
  if (exists() && value_->type != Json::Type::object)
    fault(shown() + " is not an object", "an object in curly brackets");
  if (!is(Json::Type::object)) return items;
  items.reserve(value_->items.size());
  for (std::size_t i = 0; i < value_->items.size(); ++i)
    items.push_back(at(value_->items[i], pointer_step(value_->keys[i])));
  return items;
}

std::optional<std::size_t> Cursor::place_among(const std::vector<std::string_view>& known) const {
  if (is(Json::Type::text)) {
    const auto found = std::find(known.begin(), known.end(), value_->text);
    if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
    constexpr std::size_t listable = 6;
    if (known.size() > listable)
      fault(shown() + " is not known here; the nearest known word is " +
            quote(nearest(value_->text, known)));
    else
      fault(shown() + " is not known here", one_of(known));
  } else if (exists()) {
    fault(shown() + " is not a text", one_of(known));
  }
  return std::nullopt;
}

Fields::Fields(const Cursor& at) : at_(at) {
  if (!at_.exists() || at_.is(Json::Type::object)) return;
  at_.fault(at_.shown() + " is not an object", "an object in curly brackets");
  at_ = Cursor::nowhere();
}

Fields::~Fields() {
  if (!at_.exists()) return;
  const Json& object = *at_.json();
  for (std::size_t i = 0; i < object.keys.size(); ++i) {
    const std::string& key = object.keys[i];
    if (std::find(known_.begin(), known_.end(), key) != known_.end()) continue;
    const std::string_view meant = nearest(key, known_);
    at_.at(object.items[i], pointer_step(key))
        .fault("unknown key; the nearest known key is " + quote(meant));
  }
}

bool Fields::has(std::string_view key) const {
  return at_.exists() && at_.json()->find(key) != nullptr;
}

std::optional<Cursor> Fields::maybe(std::string_view key) {
  known_.push_back(key);
  if (!at_.exists()) return std::nullopt;
  const Json* value = at_.json()->find(key);
  if (value == nullptr) return std::nullopt;
  return at_.at(*value, pointer_step(key));
}

Cursor Fields::need(std::string_view key) {
  if (auto value = maybe(key)) return *value;
  at_.fault("the key " + quote(key) + " is missing");
  return Cursor::nowhere();
}

std::string one_of(const std::vector<std::string_view>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += quote(words[i]);
  }
  return out;
}

}  // namespace pandu::content
