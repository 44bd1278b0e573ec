// What a row tells of a verdict, cell by cell. It is gathered on the stack and then added to the row at
// once: ids, dates and numbers, which never need quotes.
#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "law/verdict.h"

namespace pandu::bulk {

template <class E>
constexpr std::size_t longest_name = [] {
  std::size_t longest = 0;
  for (const std::string_view name : law::names<E>) longest = std::max(longest, name.size());
  return longest;
}();

// The names of E, each filled up with spaces: a copy whose length is known takes no call.
template <class E>
constexpr auto padded_names = [] {
  std::array<std::array<char, longest_name<E> + 1>, law::count_of<E>> padded{};
  for (std::size_t i = 0; i < padded.size(); ++i) {
    padded[i].fill(' ');
    std::copy(law::names<E>[i].begin(), law::names<E>[i].end(), padded[i].begin());
  }
  return padded;
}();

class VerdictText {
 public:
  explicit VerdictText(char delimiter) : delimiter_(delimiter) {}

  // Each is a cell, with a delimiter behind it; empty where there is no value.
  template <class E>
  void add_name(E value) {
    put(value);
    end_cell();
  }
  void add_day(const std::optional<law::Date>& day) {
    if (day) {
      const std::string iso = law::to_iso(*day);
      std::memcpy(text_.data() + size_, iso.data(), law::iso_size);
      size_ += law::iso_size;
    }
    end_cell();
  }
  void add_number(const std::optional<int>& number) {
    if (number)
      size_ = static_cast<std::size_t>(
          std::to_chars(text_.data() + size_, text_.data() + text_.size(), *number).ptr -
          text_.data());
    end_cell();
  }
  void add_best(const std::optional<law::ChannelList>& channels) {
    if (channels && !channels->empty()) put((*channels)[0]);
    end_cell();
  }
  // With spaces between them.
  void add_documents(const std::optional<law::DocumentList>& documents) {
    if (documents)
      for (const law::DocumentEntry& entry : *documents) put_before_others(entry.document);
    end_list();
  }
  void add_keys(const law::KeyList& keys) {
    for (const law::Key key : keys) put_before_others(key);
    end_list();
  }

  std::string_view text() const { return {text_.data(), size_}; }

 private:
  // Whatever a verdict holds: lists are never longer than this. Dates, numbers and delimiters take less
  // than `rest`.
  static constexpr std::size_t rest = 64;
  static constexpr std::size_t most =
      longest_name<law::Outcome> + longest_name<law::Channel> +
      law::count_of<law::Document> * (longest_name<law::Document> + 1) +
      law::count_of<law::Key> * (longest_name<law::Key> + 1) + rest;

  template <class E>
  void put(E value) {
    const auto& padded = padded_names<E>[static_cast<std::size_t>(value)];
    std::memcpy(text_.data() + size_, padded.data(), padded.size());
    size_ += law::name_of(value).size();
  }
  template <class E>
  void put_before_others(E value) {
    put(value);
    ++size_;  // the space behind it
  }
  void end_cell() { text_[size_++] = delimiter_; }
  void end_list() {
    if (text_[size_ - 1] == ' ') --size_;
    end_cell();
  }

  char delimiter_;
  std::size_t size_ = 0;
  std::array<char, most> text_;
};

}  // namespace pandu::bulk
