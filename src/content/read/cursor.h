// A value of a JSON file with its place there: file and JSON pointer. Inside this room only.
//
// The shape of the file has been checked (content/schema.h) and its faults told. What was faulty
// reads as if it were not there, which is never told again: a text is then empty, a number 0, a
// list without items. What was read counts only if no fault was told.
#pragma once

#include <array>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/fault.h"
#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::content {

class Cursor {
 public:
  Cursor() = default;  // nowhere
  Cursor(const nlohmann::ordered_json& value, std::string_view file, std::string pointer,
         std::vector<Fault>& faults);

  bool exists() const { return value_ != nullptr; }
  std::string_view file() const { return file_; }
  // The value as it stands in the file, for messages.
  std::string shown() const;
  // What only shows beside other values.
  void fault(std::string found, std::string expected = {}) const;

  // Whether a key is there, faulty or not.
  bool has(std::string_view key) const;
  Cursor operator[](std::string_view key) const;
  std::vector<Cursor> items() const;
  // Of an object whose keys are not ours to know.
  std::vector<std::pair<std::string, Cursor>> members() const;
  std::vector<std::string> texts() const;

  std::string text() const;
  std::int64_t number() const;
  std::optional<std::int64_t> whole_number() const;  // none where there is none
  bool truth() const;
  law::Date date() const;  // Date{}, which is no calendar day, where there is none
  template <class E>
  E word(std::span<const std::string_view> words = law::words_of<E>()) const {
    return static_cast<E>(place_among(words));
  }

 private:
  Cursor at(const nlohmann::ordered_json& value, const std::string& step) const;
  std::size_t place_among(
      std::span<const std::string_view> words) const;  // 0 if it is none of them

  const nlohmann::ordered_json* value_ = nullptr;
  std::string_view file_;
  std::string pointer_;
  std::vector<Fault>* faults_ = nullptr;
};

}  // namespace pandu::content
