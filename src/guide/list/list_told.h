// What the desk (src/desk) tells of the list it keeps: as much as one screen shows. Its texts come from
// a file of somebody's: they are cut short, and hold nothing that hides or turns other text.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "guide/list/list_order.h"
#include "law/date.h"

namespace pandu::guide {

// What stands against reading a list: the text list.problem.<name>.
struct ListProblem {
  std::string name;
  std::string column;  // for {column} and {value} in that text
  std::string value;

  bool operator==(const ListProblem&) const = default;
};

struct ListColumn {
  std::size_t place = 0;
  std::string name;
  std::optional<law::Key> key;
  DayMonth order = DayMonth::not_said;
  bool asks_order = false;  // its dates can be read in two ways
  std::vector<std::string> examples;

  bool operator==(const ListColumn&) const = default;
};

// RosterTotals of bulk/roster_totals.h, which says what is counted where.
struct ListTotals {
  std::uint64_t faulty = 0;
  std::array<std::uint64_t, law::count_of<law::Outcome>> outcomes{};
  std::array<std::uint64_t, law::count_of<law::Channel>> channels{};
  std::array<std::uint64_t, law::count_of<law::Key>> missing{};
  std::array<std::uint64_t, list_months> by_month{};

  bool operator==(const ListTotals&) const = default;
};

struct ListRow {
  std::uint64_t line = 0;          // of the file
  std::vector<std::string> cells;  // of the columns named in ListTold::heads
  std::string fault;               // in words; empty: the row is sound, and the rest counts
  law::Outcome outcome = law::Outcome::needs_answers;
  std::optional<law::Date> earliest;
  std::optional<law::Channel> channel;
  law::SetOf<law::Key> missing;
  std::string address;  // "#/hasil/1...": the person's own result

  bool operator==(const ListRow&) const = default;
};

// A column that the table shows.
struct ListHead {
  std::size_t place = 0;
  std::string name;

  bool operator==(const ListHead&) const = default;
};

struct ListTold {
  std::uint64_t list = 0;  // which one, from 1; another number is another list
  std::string file;        // its name; empty: it was pasted
  std::uint64_t rows = 0;
  std::uint64_t column_count = 0;
  std::vector<ListColumn> columns;  // those that hold answers, and others, most_told_columns in all
  std::vector<ListProblem> problems;
  std::uint64_t judged = 0;
  // Once all rows are judged:
  ListTotals totals;
  std::uint64_t matching = 0;  // rows that the wish leaves
  std::uint64_t page = 0;
  std::vector<ListHead> heads;
  std::vector<ListRow> shown;
  std::vector<ListRow> sheets;  // where they are wished for

  bool all_judged() const { return judged == rows && problems.empty(); }
  bool operator==(const ListTold&) const = default;
};

std::string pack(const ListTold& told);
// None for a text that pack() did not write.
std::optional<ListTold> unpack_told(std::string_view packed);

}  // namespace pandu::guide
