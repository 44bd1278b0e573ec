// The words of assets/list_words.json, ready to be looked up.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/learning.h"
#include "law/vocabulary.h"

namespace pandu::bulk {

class WordIndex {
 public:
  explicit WordIndex(const content::ListWords& words);

  // The spelling of the contract is known for every key and value.

  // Of a header as it stands in the file, or as cell_text.h spells it. What stands in brackets is
  // no part of the name: "Tanggal Lahir (dd/mm/yyyy)", "Saldo\nJHT (IDR)"; but none where a remark
  // says that the column is about something else ("Tanggal lahir (istri)"). Of names beside each
  // other all must be known for the same: "Tanggal Lahir / Date of Birth".
  std::optional<law::Key> key_of_header(std::string_view header) const;
  // Whether it is the name of the key itself, and not another word for it.
  static bool is_name_of(std::string_view header, law::Key key);
  // The place among law::values_of(key); the word as cell_text.h spells it.
  std::optional<std::size_t> value_of(law::Key key, std::string_view normalised_word) const;
  // The same of a cell with a remark in brackets or with alternatives: "PHK (Efisiensi)", "Resign /
  // mengundurkan diri". None where a remark has a word of another value, or one whose meaning is
  // doubtful, and where the alternatives do not mean the same.
  std::optional<std::size_t> value_beside_remark(law::Key key, std::string_view cell) const;
  bool means_unknown(std::string_view normalised_word) const;
  // Whether the column of this header says who it is.
  bool names_people(std::string_view header) const;
  // How a row begins that is nobody: "jumlah 3 orang" begins as a total.
  bool begins_as_total(std::string_view normalised_text) const;
  bool begins_as_note(std::string_view normalised_text) const;

 private:
  template <class T>
  using Words = std::map<std::string, T, std::less<>>;

  std::optional<law::Key> key_of_name(std::string_view header) const;
  bool is_about_other(const std::vector<std::string>& remarks, law::Key key) const;
  bool contradicts(std::string_view remark, law::Key key, std::size_t place) const;

  Words<law::Key> headers_;
  std::array<Words<std::size_t>, law::count_of<law::Key>> values_;
  std::array<std::vector<std::string>, law::count_of<law::Key>> doubtful_;
  std::vector<std::string> other_subjects_;
  Words<bool> unknown_;
  Words<bool> names_;
  std::vector<std::string> totals_;
  std::vector<std::string> notes_;
};

}  // namespace pandu::bulk
