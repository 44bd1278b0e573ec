// Tells people from what else stands in the rows of a list: blank rows, totals, remarks, signatures,
// headers once more. Nobody is lost by it: what is no person is handed on as it is, is told, and can be
// made a person by who reads the list.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bulk/header_finder.h"
#include "bulk/row_evaluator.h"

namespace pandu::bulk {

using lists::RowKind;

// What a row is by itself.
struct RowLook {
  RowKind kind = RowKind::person;
  // A person if people follow, and a note if none do: it holds no answer that can be read.
  bool doubtful = false;

  bool operator==(const RowLook&) const = default;
};

class RowClassifier {
 public:
  // `header`: the last row of it; empty where the list has none. The context, whose mapping stays
  // as it is, must outlive it.
  RowClassifier(const ListContext& context, RowTexts header);

  RowLook look(const RawRecord& record);
  // The record that was looked at. Valid until the next look.
  const SplitRecord& split() const { return split_; }

 private:
  // What a column is for.
  enum class Role : std::uint8_t { other, name, answer, balance };
  struct Filled {
    std::size_t cells = 0;
    std::size_t answers = 0;       // cells of columns that hold answers
    std::size_t names = 0;         // cells that say who it is
    std::size_t first = 0;         // the first that is filled
    bool only_sums_behind = true;  // of the answers, no others than balances
  };

  bool is_filled(std::string_view cell);
  Filled count_filled();
  bool repeats_header() const;
  bool is_numbering(const Filled& filled) const;
  bool is_total(const Filled& filled);
  RowLook look_closely(const Filled& filled);
  std::size_t count_read();

  const ListContext& context_;
  RowTexts header_;
  std::vector<Role> roles_;
  SplitRecord split_;
  RowReader reader_;
  std::vector<RowFault> faults_;
  std::string scratch_;
  std::string normalised_;
};

// Settles row after row what one alone does not tell: where nobody follows, rows that hold no answers and
// stand apart from the last person are notes.
class RowSettling {
 public:
  // False: the row waits, a person until take_notes() says otherwise.
  bool settle(const RowLook& look);
  // The rows that wait: there are none behind a row that was surely a person.
  std::size_t waiting() const { return waiting_; }

 private:
  bool apart_ = false;  // since the last person came a row that is none
  std::size_t waiting_ = 0;
};

}  // namespace pandu::bulk
