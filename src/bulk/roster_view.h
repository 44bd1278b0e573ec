// Which rows of a list are shown, and in which order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bulk/roster.h"

namespace pandu::bulk {

// All that are given must hold.
struct Filter {
  std::optional<law::Outcome> outcome;
  std::optional<law::Channel> channel;
  std::optional<law::Key> missing;
  std::optional<std::size_t> month;  // of ClaimMonths
  bool only_faulty = false;
  std::string words;  // that stand in one of the row's cells; capitals do not matter
};

struct SortBy {
  enum class What : std::uint8_t { as_in_file, outcome, earliest, channel, column };

  What what = What::as_in_file;
  std::size_t column =
      0;  // for What::column: by date, amount or number where it holds such, else by text
  bool descending = false;
};

// Places among roster.rows(), which must all be judged. Rows that are alike stay as in the file; what has
// no date, channel or number comes last, whichever way it is sorted.
std::vector<std::uint32_t> shown_rows(Roster& roster, const Filter& filter, const SortBy& sort);

}  // namespace pandu::bulk
