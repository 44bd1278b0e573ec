// What the session that keeps a list (bulk/session.h) shows of it: as much as one screen holds. Its
// texts come from a file of somebody's: they are cut short, and hold nothing that hides or turns
// other text.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "law/date.h"
#include "lists/query.h"
#include "lists/row_kind.h"

namespace pandu::lists {

// Why a list cannot be read, or not yet be checked: the text list.problem.<name>.
struct Problem {
  enum class Kind : std::uint8_t {
    empty,
    unreadable,
    too_many_columns,
    no_known_column,
    same_key,
    unit_not_said,
    no_rows,
    too_large,
    unread,
    stopped,  // the session itself is gone, and what it kept
    // The file is no CSV and no workbook that is read (workbook/refusal.h).
    old_excel,
    binary_excel,
    password,
    web_page,
    xml,
    other_document,
    damaged,
    too_much_inside,
    no_sheet
  };

  Kind kind = Kind::empty;
  std::string column;  // for {column} and {value} in that text
  std::string value;

  bool operator==(const Problem&) const = default;
};

struct Column {
  std::string name;             // the header as it stands in the file
  std::optional<law::Key> key;  // none: passed through
  DateOrder order = DateOrder::not_said;
  bool ask_order = false;  // its dates need an order, and do not tell it themselves
  // What its header says that the amounts are counted in: 1000 for "Saldo (ribu)"; 1: nothing.
  std::int64_t header_unit = 1;
  std::int64_t unit = 0;           // what they are counted in; 0: nobody has said it yet
  std::vector<WordMeaning> words;  // that are understood in this column alone

  bool ask_unit() const { return header_unit > 1 && unit == 0; }
  bool operator==(const Column&) const = default;
};

// A word in a column that is not understood.
struct AskedWord {
  std::string word;    // as it stands there
  std::string normal;  // as words are compared: WordMeaning::word
  std::uint64_t rows = 0;

  bool operator==(const AskedWord&) const = default;
};

// A column with what stands in it, for the person to see what it holds.
struct ColumnSample {
  std::size_t place = 0;
  Column column;
  std::vector<std::string> examples;
  std::vector<AskedWord> asked;  // at most most_asked_words
  // Dates that make sense in one order only. Where there are some of both, no order fits all.
  std::uint64_t only_day_first = 0;
  std::uint64_t only_month_first = 0;

  bool mixes_orders() const { return only_day_first > 0 && only_month_first > 0; }
  bool operator==(const ColumnSample&) const = default;
};

// A row that is no person.
struct OtherRow {
  std::uint64_t line = 0;
  RowKind kind = RowKind::note;
  std::string text;  // what stands in it, cut short

  bool operator==(const OtherRow&) const = default;
};

// The table inside the sheet.
struct Layout {
  bool workbook = false;            // or CSV
  std::vector<std::string> sheets;  // their names; none in CSV
  std::size_t sheet = 0;            // the one that is read
  std::uint64_t first_header = 1;   // its line, and that of the last
  std::uint64_t last_header = 1;
  std::uint64_t titles = 0;  // rows above
  std::uint64_t hidden = 0;  // rows that the spreadsheet hides: they are people like all others
  std::uint64_t blank = 0;
  std::uint64_t other_count = 0;  // the rest: totals, notes and the like
  std::vector<OtherRow> others;   // the first of them

  bool operator==(const Layout&) const = default;
};

struct Totals {
  std::uint64_t rows = 0;
  std::uint64_t faulty = 0;  // these count nowhere else
  std::array<std::uint64_t, law::count_of<law::Outcome>> outcomes{};
  // Those who need a paper that their employer writes.
  std::uint64_t letters = 0;
  // Those who may claim now, and whom the channels accept now.
  std::uint64_t now = 0;
  // The best channel of those who may claim now or from a known day.
  std::array<std::uint64_t, law::count_of<law::Channel>> channels{};
  // Rows in which this answer still matters.
  std::array<std::uint64_t, law::count_of<law::Key>> missing{};
  // Those whose day to claim is now or in the rest of this month, then month by month.
  std::array<std::uint64_t, month_count> by_month{};

  std::uint64_t to_fix() const {
    return outcomes[static_cast<std::size_t>(law::Outcome::fix_first)];
  }
  std::uint64_t this_month() const { return by_month[0]; }
  bool operator==(const Totals&) const = default;
};

struct Row {
  std::uint64_t line = 0;          // of the file
  std::vector<std::string> cells;  // of the columns named in Snapshot::heads
  std::string fault;               // in words; empty: the row is sound, and the rest counts
  law::Outcome outcome = law::Outcome::needs_answers;
  std::optional<law::Date> earliest;
  std::optional<law::Date> accepted_from;
  std::optional<law::Channel> channel;
  law::SetOf<law::Key> missing;
  std::string address;  // "#/hasil/1...": the person's own result

  bool operator==(const Row&) const = default;
};

// A column that the table shows.
struct Head {
  std::size_t place = 0;
  std::string name;

  bool operator==(const Head&) const = default;
};

struct Snapshot {
  std::uint64_t list = 0;  // which one, from 1; another number is another list
  std::string file;        // its name; empty: it was pasted
  Layout layout;
  std::uint64_t rows = 0;  // people
  std::uint64_t column_count = 0;
  // Those that hold answers, and as many others as there is room for.
  std::vector<ColumnSample> columns;
  std::vector<Problem> problems;
  std::uint64_t evaluated = 0;
  law::Date on{};  // the day for which
  // Once all rows are evaluated:
  Totals totals;
  std::uint64_t matching = 0;  // rows that the query selects
  std::uint64_t page = 0;
  std::vector<Head> heads;
  std::vector<Row> shown;
  std::vector<Row> sheets;  // where they are asked for
  std::vector<Row> to_fix;  // the first of those whose card is still active, whatever is selected

  bool all_evaluated() const { return evaluated == rows && problems.empty(); }
  bool operator==(const Snapshot&) const = default;
};

}  // namespace pandu::lists

namespace pandu::law {

template <>
inline constexpr auto names<lists::Problem::Kind> = std::to_array<std::string_view>(
    {"empty", "unreadable", "too_many_columns", "no_known_column", "same_key", "unit_not_said",
     "no_rows", "too_large", "unread", "stopped", "old_excel", "binary_excel", "password",
     "web_page", "xml", "other_document", "damaged", "too_much_inside", "no_sheet"});

}  // namespace pandu::law
