// What the screen of a list wants to see of it: the order that the desk (src/desk), which keeps the list,
// gets whenever it changed.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "content/content.h"
#include "law/vocabulary.h"

namespace pandu::guide {

inline constexpr std::size_t list_page_rows = 50;
// What is told of a column's place, and of how many columns.
inline constexpr std::size_t most_list_columns = 1000;
inline constexpr std::size_t most_told_columns = 60;
// As many pages as a person prints at once, and a browser lays out without a pause.
inline constexpr std::size_t most_sheets = 50;
// This month, and those after it; whatever is later is counted together.
inline constexpr std::size_t list_months = 13;
inline constexpr std::size_t longest_list_words = 60;  // bytes

// What comes first in 01/02/2026.
enum class DayMonth : std::uint8_t { not_said, day_first, month_first };

// What a person says of a column; it counts more than what was guessed.
struct ListColumnChoice {
  bool key_said = false;
  std::optional<law::Key> key;  // none: it holds no answer
  DayMonth order = DayMonth::not_said;

  bool operator==(const ListColumnChoice&) const = default;
};

enum class ListSort : std::uint8_t { as_in_file, outcome, earliest, channel, column };

// Which rows, in which order.
struct ListView {
  std::optional<law::Outcome> outcome;
  std::optional<law::Channel> channel;
  std::optional<law::Key> missing;
  std::optional<std::size_t> month;  // from this one; less than list_months
  bool only_faulty = false;
  std::string words;
  ListSort sort = ListSort::as_in_file;
  std::size_t column = 0;  // for ListSort::column
  bool descending = false;
  std::size_t page = 0;

  bool operator==(const ListView&) const = default;
};

struct ListWish {
  std::map<std::size_t, ListColumnChoice> columns;
  bool check = false;   // the columns are right: judge the rows
  bool sheets = false;  // the shown rows' answers too, for sheets of paper
  ListView view;

  bool operator==(const ListWish&) const = default;
};

struct ListOrder {
  std::uint64_t list = 0;  // which one it is about, of those that the desk had
  content::Language language = content::Language::id;
  law::Date on{};
  std::string site;  // what stands before "#/hasil/..."; may be empty
  ListWish wish;

  bool operator==(const ListOrder&) const = default;
};

std::string pack(const ListOrder& order);
// None for a text that pack() did not write.
std::optional<ListOrder> unpack_order(std::string_view packed);

}  // namespace pandu::guide
