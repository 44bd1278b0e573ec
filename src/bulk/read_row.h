// The answers of one row.
#pragma once

#include <string>
#include <vector>

#include "bulk/cells.h"
#include "bulk/mapping.h"
#include "law/answers.h"
#include "law/rules.h"

namespace pandu::bulk {

// Reads row after row, using its memory again. What it was made with must outlive it.
class RowReader {
 public:
  RowReader(const law::Rules& rules, const WordIndex& words, const Mapping& mapping)
      : rules_(rules), words_(words), mapping_(mapping) {}

  // An empty cell is no answer. The answers count only if no fault was added.
  law::Answers read(const Cells& cells, std::vector<RowFault>& faults);

 private:
  void read_cell(std::size_t column, std::string_view cell, std::vector<RowFault>& faults);
  void check_size(const Cells& cells, std::vector<RowFault>& faults) const;
  void check_together(std::vector<RowFault>& faults) const;
  template <class T>
  std::optional<RowFaultKind> read_into(law::Answer<T>& answer, const lists::Column& column,
                                        std::string_view text);
  Read<law::DateSpan> value(const law::DateSpan&, const lists::Column& column,
                            std::string_view text);
  Read<law::Rupiah> value(const law::Rupiah&, const lists::Column& column, std::string_view text);
  Read<int> value(const int&, const lists::Column& column, std::string_view text);
  template <class E>
  Read<E> value(const E&, const lists::Column& column, std::string_view text);

  const law::Rules& rules_;
  const WordIndex& words_;
  const Mapping& mapping_;
  law::Answers answers_;
  std::string scratch_;
  std::string normalised_;
};

}  // namespace pandu::bulk
