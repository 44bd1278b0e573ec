// Values as lines of text, and back: what one program writes and another reads (the bundles of
// content, the messages between a page and its workers).
//
//   struct Row {
//     std::string name;
//     std::optional<int> years;
//   };
//
//   OutputArchive out;                 InputArchive in(bytes);
//   archive(out, row);                 archive(in, row);
//   send(out.take());                  if (!in.at_end()) ...  // not written by this version
//
// archive() serves both directions, so that a reader cannot differ from its writer. It knows
//
//   numbers, flags, enumerations   one line, decimal: "-7"
//   std::string                    one line, see below
//   std::optional                  0; or 1 and then the value
//   std::vector                    how many items there are, then the items
//   std::array, structs            the items or fields, one after another in their order
//
// The fields of a struct are found by the compiler: none can be forgotten, and a new one needs
// nothing here. An enumeration says how many words it has, in word_count. For any other type, add
// an overload of archive() to this namespace (law/archive.h has one for dates).
//
// A text may hold any byte. A line feed is written as RS (0x1e); RS and ESC (0x1b) stand after an
// ESC. In JavaScript:
//
//   const line = (text) => text.replace(/[\x1b\x1e]/g, "\x1b$&").replaceAll("\n", "\x1e");
//   const text = (line) => line.replace(/\x1b([^])|\x1e/g, (all, kept) => kept ?? "\n");
//
// Whatever bytes are read, nothing breaks: a number that does not fit its type, an enumerator that
// does not exist, a list longer than what is left make the archive unsound, and everything read
// from then on is 0 or empty. Each sound archive is the one form of its value: written again, it is
// the same bytes.
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/fields.h"

namespace pandu::base {

inline constexpr char archived_line_feed = '\x1e';
inline constexpr char archive_escape = '\x1b';

// How many words an enumeration has, from 0 up.
template <class E>
inline constexpr std::size_t word_count = 0;

class OutputArchive {
 public:
  static constexpr bool is_input = false;

  void number(std::int64_t value) { lines_ += std::to_string(value) + '\n'; }
  void text(std::string_view text) {
    for (const char letter : text) {
      if (letter == archived_line_feed || letter == archive_escape) lines_ += archive_escape;
      lines_ += letter == '\n' ? archived_line_feed : letter;
    }
    lines_ += '\n';
  }
  std::string take() { return std::move(lines_); }

 private:
  std::string lines_;
};

class InputArchive {
 public:
  static constexpr bool is_input = true;
  explicit InputArchive(std::string_view lines) : rest_(lines) {}

  bool sound() const { return sound_; }
  // Sound, and all of it has been read.
  bool at_end() const { return sound_ && rest_.empty(); }
  std::string_view rest() const { return rest_; }

  std::int64_t number() {
    const std::string_view digits = line();
    const std::string_view magnitude = digits.substr(digits.starts_with('-') ? 1 : 0);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool is_number = error == std::errc{} && end == digits.data() + digits.size();
    if (is_number && (magnitude[0] != '0' || digits == "0")) return value;
    fail();
    return 0;
  }
  // From 0 to `limit`, not included.
  std::size_t below(std::size_t limit) {
    const auto value = static_cast<std::uint64_t>(number());
    if (value < limit) return static_cast<std::size_t>(value);
    fail();
    return 0;
  }
  // Of the items of a list: none is shorter than a line.
  std::size_t count() { return below(rest_.size() + 1); }
  std::string text() {
    const std::string_view archived = line();
    std::string text;
    text.reserve(archived.size());
    for (std::size_t i = 0; i < archived.size(); ++i) {
      char letter = archived[i];
      if (letter == archived_line_feed) {
        letter = '\n';
      } else if (letter == archive_escape) {
        letter = ++i < archived.size() ? archived[i] : '\0';
        if (letter != archived_line_feed && letter != archive_escape) fail();
      }
      text += letter;
    }
    return sound_ ? text : std::string();
  }
  std::string_view line() {
    const std::size_t end = rest_.find('\n');
    if (end == rest_.npos) {
      fail();
      return {};
    }
    const std::string_view found = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    return found;
  }

  void fail() {
    sound_ = false;
    rest_ = {};
  }

 private:
  std::string_view rest_;
  bool sound_ = true;
};

template <class Archive, class Number>
requires std::is_integral_v<Number>
void archive(Archive& ar, Number& value) {
  if constexpr (Archive::is_input) {
    const std::int64_t number = ar.number();
    value = static_cast<Number>(number);
    // A negative number comes back unchanged from 64 bits without a sign.
    const bool loses_sign = std::is_unsigned_v<Number> && number < 0;
    if (loses_sign || static_cast<std::int64_t>(value) != number) ar.fail(), value = Number{};
  } else {
    ar.number(static_cast<std::int64_t>(value));
  }
}

template <class Archive, class E>
requires std::is_enum_v<E>
void archive(Archive& ar, E& value) {
  static_assert(word_count<E> > 0, "word_count says how many words an enumeration has");
  if constexpr (Archive::is_input)
    value = static_cast<E>(ar.below(word_count<E>));
  else
    ar.number(static_cast<std::int64_t>(value));
}

template <class Archive>
void archive(Archive& ar, std::string& text) {
  if constexpr (Archive::is_input)
    text = ar.text();
  else
    ar.text(text);
}

template <class Archive, class T>
void archive(Archive& ar, std::optional<T>& value) {
  bool given = value.has_value();
  archive(ar, given);
  if (!given) return value.reset();
  if (!value) value.emplace();
  archive(ar, *value);
}

template <class Archive, class T>
void archive(Archive& ar, std::vector<T>& items) {
  if constexpr (Archive::is_input) {
    items.clear();
    for (std::size_t left = ar.count(); left > 0 && ar.sound(); --left)
      archive(ar, items.emplace_back());
  } else {
    ar.number(static_cast<std::int64_t>(items.size()));
    for (T& item : items) archive(ar, item);
  }
}

template <class Archive, class T, std::size_t count>
void archive(Archive& ar, std::array<T, count>& items) {
  for (T& item : items) archive(ar, item);
}

template <class Archive, class Struct>
requires std::is_aggregate_v<Struct>
void archive(Archive& ar, Struct& of) {
  visit_fields(of, [&](auto&... fields) { (archive(ar, fields), ...); });
}

// Writing changes nothing.
template <class T>
void archive(OutputArchive& out, const T& value) {
  archive(out, const_cast<T&>(value));
}

template <class Archive, class First, class Second, class... Rest>
void archive(Archive& ar, First& first, Second& second, Rest&... rest) {
  archive(ar, first);
  archive(ar, second);
  (archive(ar, rest), ...);
}

}  // namespace pandu::base
