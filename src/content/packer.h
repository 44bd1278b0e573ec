// Values as lines of text, and back: one line for each number, word or sentence, in the order of the
// fields; before the items of a list stands how many there are. Inside this room only.
//
// What is read back was checked before it was written, so reading only makes sure of what could do harm:
// that lists are no longer than the text, and that a word is one of its list.
#pragma once

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::content {

// A line feed within a sentence.
inline constexpr char packed_line_feed = '\x1e';

// How many words an enumeration has.
template <class E>
inline constexpr std::size_t word_count = law::count_of<E>;

class Packer {
 public:
  static constexpr bool reads = false;
  std::string take() { return std::move(lines_); }

  void number(std::int64_t value) { lines_ += std::to_string(value) + "\n"; }
  void sentence(std::string_view text) {
    for (const char letter : text) lines_ += letter == '\n' ? packed_line_feed : letter;
    lines_ += '\n';
  }

 private:
  std::string lines_;
};

class Unpacker {
 public:
  static constexpr bool reads = true;
  explicit Unpacker(std::string_view lines) : rest_(lines) {}

  std::int64_t number() {
    const std::string_view digits = line();
    std::int64_t value = 0;
    const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    if (digits.empty() || end != digits.data() + digits.size()) fail();
    return value;
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
  // No list has more items than there are letters left.
  std::size_t count() { return below(rest_.size() + 1); }
  // A number from 0 to `limit`, not included.
  std::size_t below(std::size_t limit) {
    const std::int64_t value = number();
    if (value >= 0 && static_cast<std::uint64_t>(value) < limit)
      return static_cast<std::size_t>(value);
    fail();
    return 0;
  }

  void fail() {
    sound_ = false;
    rest_ = {};
  }
  bool sound() const { return sound_; }
  std::string_view rest() const { return rest_; }
  bool at_end() const { return sound_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool sound_ = true;
};

// One function for both ways: `stream` is a Packer or an Unpacker. For a type of several fields there is
// an overload in fields_of_rules.h or fields_of_content.h.

template <class Stream, class Number>
requires std::is_integral_v<Number>
void pass(Stream& stream, Number& value) {
  if constexpr (Stream::reads)
    value = static_cast<Number>(stream.number());
  else
    stream.number(static_cast<std::int64_t>(value));
}

template <class Stream, class E>
requires std::is_enum_v<E>
void pass(Stream& stream, E& value) {
  if constexpr (Stream::reads)
    value = static_cast<E>(stream.below(word_count<E>));
  else
    stream.number(static_cast<std::int64_t>(value));
}

template <class Stream>
void pass(Stream& stream, std::string& text) {
  if constexpr (Stream::reads) {
    text = stream.line();
    for (char& letter : text)
      if (letter == packed_line_feed) letter = '\n';
  } else {
    stream.sentence(text);
  }
}

// As year, month and day in one number; none is 0.
template <class Stream>
void pass(Stream& stream, law::Date& date) {
  if constexpr (Stream::reads) {
    const std::int64_t number = stream.number();
    date =
        law::make_date(static_cast<int>(number / 10000), static_cast<unsigned>(number / 100 % 100),
                       static_cast<unsigned>(number % 100));
  } else {
    stream.number(law::year_of(date) * 10000 + static_cast<int>(law::month_of(date)) * 100 +
                  static_cast<int>(law::day_of(date)));
  }
}

template <class Stream, class E>
void pass(Stream& stream, law::SetOf<E>& set) {
  pass(stream, set.bits);
}

template <class Stream, class T>
void pass(Stream& stream, std::optional<T>& value);
template <class Stream, class T, std::size_t count>
void pass(Stream& stream, std::array<T, count>& items);
template <class Stream, class T>
void pass(Stream& stream, std::vector<T>& items);

template <class Stream, class... Fields>
void pass_all(Stream& stream, Fields&... fields) {
  (pass(stream, fields), ...);
}

template <class Stream, class T>
void pass(Stream& stream, std::optional<T>& value) {
  bool given = value.has_value();
  pass(stream, given);
  if (!given) return value.reset();
  if (!value) value.emplace();
  pass(stream, *value);
}

template <class Stream, class T, std::size_t count>
void pass(Stream& stream, std::array<T, count>& items) {
  for (T& item : items) pass(stream, item);
}

template <class Stream, class T>
void pass(Stream& stream, std::vector<T>& items) {
  if constexpr (Stream::reads) {
    items.clear();
    for (std::size_t left = stream.count(); left > 0 && stream.sound(); --left)
      pass(stream, items.emplace_back());
  } else {
    stream.number(static_cast<std::int64_t>(items.size()));
    for (T& item : items) pass(stream, item);
  }
}

}  // namespace pandu::content
