// A list row by row: a record in, its verdict out.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "bulk/cells.h"
#include "bulk/mapping.h"
#include "content/content.h"
#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::bulk {

// Reads the answers of row after row, using its memory again. What it was made with must outlive it.
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

// The link that carries a person's answers; it is made outside, where the address of the site is
// known.
using LinkOf = std::function<std::string(const law::Answers&)>;

// What all rows of a list share. It must outlive the evaluators, which may run side by side.
struct ListContext {
  const content::Content& content;
  const WordIndex& words;
  Mapping mapping;
  law::Date on{};  // the day of the claim
  content::Language language = content::Language::id;
  LinkOf link;  // none: the column stays empty
};

// What stands in one row. It points into the evaluator and its record, and is valid until the next
// one.
struct ReadRow {
  const Cells& cells;
  const std::vector<RowFault>& faults;
  law::Answers answers;

  bool sound() const { return faults.empty(); }
};

struct EvaluatedRow : ReadRow {
  law::Verdict verdict;  // of a row without a fault
};

// What a letter can tell of the verdict.
inline constexpr std::array<std::string_view, 5> mail_columns = {
    "outcome", "earliest", "accepted_from", "channel", "link"};

class RowEvaluator {
 public:
  explicit RowEvaluator(const ListContext& context);

  EvaluatedRow evaluate(const RawRecord& record);
  // Without its verdict.
  ReadRow read(const RawRecord& record);
  // Only its cells.
  const Cells& cells(const RawRecord& record);
  // The context's language is another one now.
  void update_language() { fault_texts_ = FaultTexts(context_.content, context_.language); }
  // The row with the added columns behind it, and a line end. False where it is faulty: then it has
  // no verdict, but says what is wrong.
  bool write(const RawRecord& record, std::string& out);
  // The row for letters, with mail_columns behind it. False, and nothing written, where it is
  // faulty.
  bool write_mail(const RawRecord& record, std::string& out);
  // What is wrong, in one text.
  std::string describe(const std::vector<RowFault>& faults) const;

 private:
  void write_cells(const Cells& cells, std::string& out) const;
  void write_verdict(const EvaluatedRow& row, std::string& out) const;

  const ListContext& context_;
  FaultTexts fault_texts_;
  RowReader reader_;
  Cells cells_;
  std::vector<RowFault> faults_;
};

// The names of all columns, those of the list and the added ones, and a line end.
std::string header_line(const Mapping& mapping);
std::string mail_header_line(const Mapping& mapping);

}  // namespace pandu::bulk
