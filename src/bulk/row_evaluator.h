// A list row by row: a record in, its verdict out.
#pragma once

#include <array>
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

// Adds the link that carries a person's answers; it is made outside, where the address of the site is
// known.
using LinkOf = std::function<void(const law::Answers&, std::string& out)>;

// What all rows of a list share. It must outlive the evaluators, which may run side by side.
struct ListContext {
  const content::Content& content;
  const WordIndex& words;
  Mapping mapping;
  law::Date on{};  // the day of the claim
  content::Language language = content::Language::id;
  LinkOf link;  // none: the column stays empty
};

// Reads the answers of row after row, using its memory again. What it was made with must outlive it.
class RowReader {
 public:
  explicit RowReader(const ListContext& context) : context_(context) {}

  // An empty cell is no answer. The answers count only if no fault was added.
  law::Answers read(const Cells& cells, std::vector<RowFault>& faults);

 private:
  // `plain`: it is known to be ASCII.
  void read_cell(std::size_t column, std::string_view cell, bool plain,
                 std::vector<RowFault>& faults);
  bool lacks_answers(std::size_t cells) const;
  void check_size(const Cells& cells, std::vector<RowFault>& faults) const;
  void check_together(std::vector<RowFault>& faults) const;
  // What is wrong with a cell that is not empty.
  std::optional<RowFaultKind> read_filled(const lists::Column& column, std::string_view cell);
  bool read_answer(const lists::Column& column, std::string_view cell, text::ReadFault& fault);
  text::Reading<law::DateSpan> read_day(const lists::Column& column, std::string_view cell);
  text::Reading<law::Rupiah> read_balance(const lists::Column& column, std::string_view cell);
  // The place of one of law::values_of().
  text::Reading<std::size_t> read_word(const lists::Column& column, std::string_view cell);
  template <class T, class Read>
  static bool take(const text::Reading<Read>& read, law::Answer<T>& answer, text::ReadFault& fault);
  // The same for all rows of a day.
  const text::DateWindow& window_of(law::Key key);

  struct WindowOfDay {
    law::Date day{};
    text::DateWindow window;
  };

  // The last different cells that were read as words: a column of a long list has few.
  struct WordsOfKey {
    static constexpr std::size_t most = 8;

    std::optional<std::size_t> find(std::string_view cell) const;
    void keep(std::string_view cell, std::size_t place);

    std::array<std::string, most> words;
    std::array<std::size_t, most> places{};
    std::size_t count = 0;
    std::size_t next = 0;  // whose turn it is to make room
  };

  const ListContext& context_;
  std::array<WordsOfKey, law::count_of<law::Key>> words_;
  std::array<WindowOfDay, law::count_of<law::Key>> windows_;
  law::Answers answers_;
  std::string scratch_;
  std::string normalised_;
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
  // The row with the added columns behind it, and a line end: their names behind the header, nothing
  // behind other rows that are no people. False where a person's row is faulty: then it has no verdict,
  // but says what is wrong.
  bool write(const RawRecord& record, std::string& out);
  // The row for letters, with mail_columns behind it. False, and nothing written, where it is
  // faulty or no person.
  bool write_mail(const RawRecord& record, std::string& out);
  // What is wrong, in one text.
  std::string describe(const std::vector<RowFault>& faults) const;

 private:
  bool any_guarded(const Cells& cells) const;
  void write_cells(const Cells& cells, std::string& out) const;
  void write_other(const RawRecord& record, std::string& out);
  void write_verdict(const EvaluatedRow& row, std::string& out) const;
  void write_link(const law::Answers& answers, std::string& out) const;

  const ListContext& context_;
  FaultTexts fault_texts_;
  RowReader reader_;
  SplitRecord split_;  // of a record that comes without
  std::vector<RowFault> faults_;
};

// The names of all columns, those of the list and the added ones, and a line end.
std::string mail_header_line(const Mapping& mapping);

}  // namespace pandu::bulk
