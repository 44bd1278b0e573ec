// The words of assets/list_words.json, ready to be looked up.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "bulk/read_values.h"
#include "content/learning.h"
#include "law/vocabulary.h"

namespace pandu::bulk {

class WordIndex {
 public:
  explicit WordIndex(const content::ListWords& words);

  // The spelling of the contract is known for every key and value; all as cell_text.h spells it.
  std::optional<law::Key> key_of_header(std::string_view normalised_header) const;
  // Whether it is the name of the key itself, and not another word for it.
  static bool is_name_of(std::string_view normalised_header, law::Key key);
  // The place among law::values_of(key).
  std::optional<std::size_t> value_of(law::Key key, std::string_view normalised_word) const;
  bool means_unknown(std::string_view normalised_word) const;
  const MonthNames& months() const { return months_; }

 private:
  template <class T>
  using Words = std::map<std::string, T, std::less<>>;

  Words<law::Key> headers_;
  std::array<Words<std::size_t>, law::count_of<law::Key>> values_;
  Words<bool> unknown_;
  MonthNames months_;
};

}  // namespace pandu::bulk
