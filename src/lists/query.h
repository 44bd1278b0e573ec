// What the screen of a list wants to see of it: it is sent to the session that keeps the list
// (bulk/session.h) whenever it changed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "content/content.h"
#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::lists {

inline constexpr std::size_t page_rows = 50;
inline constexpr std::size_t most_columns = 1000;
// As many pages as a person prints at once, and a browser lays out without a pause.
inline constexpr std::size_t most_sheets = 50;
// As many names as one takes in at a glance; the filter shows all of them.
inline constexpr std::size_t most_to_fix = 12;
// This month and those after it; whatever is later is counted together.
inline constexpr std::size_t months_ahead = 12;
inline constexpr std::size_t month_count = months_ahead + 1;

// While nobody has said it, a date with two meanings is a fault of its row.
using content::DateOrder;

// As many words of a column as a person is asked about, and rows that are no people as are shown.
inline constexpr std::size_t most_asked_words = 20;
inline constexpr std::size_t most_other_rows = 20;

// What a person says that a word means.
struct WordMeaning {
  std::string word;   // as words are compared (bulk/cell_text.h)
  std::string value;  // of the column's answer, or "unknown"

  bool operator==(const WordMeaning&) const = default;
};

// What a person says of a column; it counts more than what was guessed.
struct ColumnChoice {
  std::size_t place = 0;
  bool key_said = false;
  std::optional<law::Key> key;  // none: it holds no answer
  DateOrder order = DateOrder::not_said;
  std::int64_t unit = 0;  // what its amounts are counted in; 0: not said
  std::vector<WordMeaning> words;

  bool operator==(const ColumnChoice&) const = default;
};

// All that are given must hold.
struct Filter {
  std::optional<law::Outcome> outcome;
  std::optional<law::Channel> channel;
  std::optional<law::Key> missing;
  std::optional<std::size_t> month;  // from this one; less than month_count
  bool only_faulty = false;
  bool letter = false;  // needs a paper that the employer writes
  std::string words;    // that stand in one of the row's cells; capitals do not matter

  bool operator==(const Filter&) const = default;
};

struct Sort {
  enum class By : std::uint8_t { as_in_file, outcome, earliest, accepted_from, channel, column };

  By by = By::as_in_file;
  // For By::column: by date, amount or number where it holds such, else by text.
  std::size_t column = 0;
  bool descending = false;

  bool operator==(const Sort&) const = default;
};

// Which rows, in which order.
struct Selection {
  Filter filter;
  Sort sort;

  bool operator==(const Selection&) const = default;
};

struct Query {
  std::uint64_t list = 0;  // which one it is about, of those that the session had
  content::Language language = content::Language::id;
  law::Date on{};
  std::string site;  // what stands before "#/hasil/..."; may be empty
  // Another sheet, or another row of headers, is read as a list of its own.
  std::optional<std::size_t> sheet;
  std::optional<std::uint64_t> header;  // its line
  bool every_row = false;               // totals, notes and the like are people too
  std::vector<ColumnChoice> columns;
  bool check = false;   // the columns are right: evaluate the rows
  bool sheets = false;  // the selected rows' answers too, for sheets of paper
  Selection selection;
  std::size_t page = 0;

  // What was said of the column at this place; null where nothing was.
  const ColumnChoice* choice_of(std::size_t place) const;
  // The same, to say something of it.
  ColumnChoice& choose(std::size_t place);
  bool operator==(const Query&) const = default;
};

}  // namespace pandu::lists

namespace pandu::law {

template <>
inline constexpr auto names<lists::Sort::By> = std::to_array<std::string_view>(
    {"as_in_file", "outcome", "earliest", "accepted_from", "channel", "column"});

}  // namespace pandu::law
