// Typed reading of a JSON value, inside this room only.
//
// A Cursor is a value with its place: file and JSON pointer. Each reading gives a value of its
// type; where the file holds something else, the fault is noted and an empty value comes back, so
// that the reading goes on and all faults are told at once. What was read counts only if no fault
// was noted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/json.h"
#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::content {

class Cursor {
 public:
  Cursor(const Json& value, std::string_view file, std::string pointer, std::vector<Fault>& faults)
      : value_(&value), file_(file), pointer_(std::move(pointer)), faults_(&faults) {}
  // A place that does not exist, and whose absence has been told: reading from it is silent.
  static Cursor nowhere();

  bool exists() const { return value_ != nullptr; }
  const Json* json() const { return value_; }
  bool is(Json::Type type) const { return exists() && value_->type == type; }
  // The value as it stands in the file, for messages.
  std::string shown() const;
  void fault(std::string found, std::string expected = {}) const;
  std::string_view file() const { return file_; }

  std::string text() const;        // never empty
  std::string identifier() const;  // lower-case letters, digits, - and _
  std::string address() const;     // https://... or http://...
  bool truth() const;
  std::int64_t whole(std::int64_t least, std::int64_t most) const;
  law::Date date() const;  // Date{}, which is no calendar day, where there is none
  std::vector<Cursor> list() const;
  std::vector<Cursor> filled_list() const;  // at least one item
  // The values of an object whose keys are not ours to know, in the order of Json::keys.
  std::vector<Cursor> members() const;
  template <class E>
  std::optional<E> known_word() const {  // one of names<E>
    const auto place = place_among({law::names<E>.begin(), law::names<E>.end()});
    if (!place) return std::nullopt;
    return static_cast<E>(*place);
  }
  template <class E>
  E word() const {
    return known_word<E>().value_or(E{});
  }
  // Where the text stands among the known words.
  std::optional<std::size_t> place_among(const std::vector<std::string_view>& known) const;

 private:
  friend class Fields;
  Cursor() = default;
  Cursor at(const Json& value, std::string_view step) const;

  const Json* value_ = nullptr;
  std::string_view file_;
  std::string pointer_;
  std::vector<Fault>* faults_ = nullptr;
};

// The fields of an object. Keys that nobody asked for are faults, told when the reading ends.
class Fields {
 public:
  explicit Fields(const Cursor& at);
  ~Fields();
  Fields(const Fields&) = delete;
  Fields& operator=(const Fields&) = delete;

  Cursor need(std::string_view key);
  std::optional<Cursor> maybe(std::string_view key);
  bool has(std::string_view key) const;
  const Cursor& at() const { return at_; }

 private:
  Cursor at_;  // nowhere if it is not an object
  std::vector<std::string_view> known_;
};

// "a", "b" or "c".
std::string one_of(const std::vector<std::string_view>& words);

}  // namespace pandu::content
