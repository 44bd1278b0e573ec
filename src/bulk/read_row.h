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
  RowReader(const law::Rules& rules, const Vocabulary& vocabulary, const Mapping& mapping)
      : rules_(rules), vocabulary_(vocabulary), mapping_(mapping) {}

  // An empty cell is no answer. The answers count only if no fault was added.
  law::Answers read(const Cells& cells, std::vector<RowFault>& faults);

 private:
  void read_cell(std::size_t column, std::string_view cell, std::vector<RowFault>& faults);
  void check_size(const Cells& cells, std::vector<RowFault>& faults) const;
  void check_together(std::vector<RowFault>& faults) const;
  template <class T>
  std::optional<RowFaultKind> read_into(law::Answer<T>& answer, const Column& column,
                                        std::string_view text);
  Read<law::DateSpan> value(const law::DateSpan&, const Column& column, std::string_view text);
  Read<law::Rupiah> value(const law::Rupiah&, const Column& column, std::string_view text);
  Read<int> value(const int&, const Column& column, std::string_view text);
  template <class E>
  Read<E> value(const E&, const Column& column, std::string_view text);

  const law::Rules& rules_;
  const Vocabulary& vocabulary_;
  const Mapping& mapping_;
  law::Answers answers_;
  std::string scratch_;
  std::string plain_;
};

}  // namespace pandu::bulk
