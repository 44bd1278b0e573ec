// A whole list in memory, for a table on a screen: fed in blocks, read and evaluated in steps, so that
// its user can tell how far it is and stop at any time. It keeps the bytes of the list and the verdict
// of each row in a few numbers; its cells, faults and answers are read again when they are asked
// for. It keeps every row, those that are no people too: what goes out has them as they were.
//
//   feed()... finish()  ->  read_some()...  ->  mapping(), problems(), dates_to_ask()  ->
//   evaluate_some()...  ->  rows()
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/list_reader.h"
#include "bulk/result_book.h"
#include "bulk/row_classifier.h"
#include "bulk/row_verdict.h"

namespace pandu::bulk {

// With the verdict of a person who is evaluated.
struct RosterRow : RowVerdict {
  std::size_t start = 0;  // among the kept bytes
  std::uint32_t length = 0;
  std::uint32_t line = 0;  // of the file, or the row of the sheet
  std::uint32_t left_out = 0;
  std::uint32_t cell_kinds = 0;  // how many letters stand behind its bytes
  lists::RowKind kind = lists::RowKind::person;
  bool quote_open = false;

  bool is_person() const { return kind == lists::RowKind::person; }
};

class Roster {
 public:
  // What it is made with must outlive it.
  Roster(const content::Content& content, const WordIndex& words, law::Date on,
         content::Language language, LinkOf link);
  Roster(const Roster&) = delete;
  Roster& operator=(const Roster&) = delete;

  void feed(std::string_view block);
  // No more bytes will come.
  void finish();
  // Reads at most `count` further rows: those of a workbook wait until it is fed whole. False when all
  // are read: then its table is found, the mapping guessed, and the order of day and month in each
  // column whose dates prove it.
  bool read_some(std::size_t count);
  // The same at once.
  void read_all() {
    while (read_some(std::numeric_limits<std::size_t>::max())) {
    }
  }

  // Where the table stands in it, and what else does.
  const lists::Layout& layout() const { return layout_; }
  // Another sheet, to be read from its beginning: read_some() goes on.
  void set_sheet(std::size_t sheet);
  // The headers stand in the row of this line. False where there is no such row.
  bool set_header(std::uint64_t line);
  // Totals, notes and the like are people, or they are not.
  void set_every_row(bool people);

  const Mapping& mapping() const { return context_.mapping; }
  // Why the list cannot be evaluated.
  const std::vector<lists::Problem>& problems() const { return problems_; }
  // The words of a column that are not understood, the most frequent ones first.
  const std::vector<lists::AskedWord>& words_to_ask(std::size_t column) const {
    return evidence_[column].words;
  }
  const DateEvidence& dates_of(std::size_t column) const { return evidence_[column].dates; }
  // Columns whose dates can be read in two ways: the person says which, once for the column.
  std::vector<std::size_t> dates_to_ask() const;
  // Another mapping, or another day: every row is evaluated anew.
  void set_mapping(Mapping mapping);
  void set_day(law::Date on);
  // What is wrong with a row is described in this language from now on.
  void set_language(content::Language language);

  // Evaluates at most `count` further rows. True when all are.
  bool evaluate_some(std::size_t count);
  bool all_evaluated() const { return evaluated_ == rows_.size(); }
  // How many people there are, and are evaluated.
  std::size_t people() const { return people_; }
  std::size_t evaluated_people() const { return evaluated_people_; }

  law::Date on() const { return context_.on; }
  // Every row of the file, those that are no people too.
  const std::vector<RosterRow>& rows() const { return rows_; }
  // Valid until the next row is asked for.
  ReadRow read(std::size_t i) { return evaluator_.read(record(rows_[i])); }
  // The same of its cells alone, which takes a fraction of the time.
  const Cells& cells(std::size_t i) { return evaluator_.cells(record(rows_[i])); }
  // The same with its verdict.
  EvaluatedRow evaluate(std::size_t i) { return evaluator_.evaluate(record(rows_[i])); }
  RawRecord record(std::size_t i) const { return record(rows_[i]); }
  std::string describe(const std::vector<RowFault>& faults) const {
    return evaluator_.describe(faults);
  }

  // The result as a workbook; its rows are those of record().
  ResultBook result_book() { return {context_, evaluator_}; }
  // Rows `first` to `last` (not included) of the result: the whole file as it was, with the added
  // columns.
  void write_result(std::size_t first, std::size_t last, std::string& out);
  // One row of it.
  void write_result(std::size_t row, std::string& out) {
    evaluator_.write(record(rows_[row]), out);
  }
  // The row of the headers.
  std::size_t header_row() const { return first_ - 1; }
  // The same of the mail merge, behind its header. It has only people without a fault: no letter goes
  // out without a link.
  std::string mail_header() const { return mail_header_line(context_.mapping); }
  void write_mail(std::size_t first, std::size_t last, std::string& out);

 private:
  // What the cells of a column tell of it.
  struct ColumnEvidence {
    DateEvidence dates;
    std::vector<lists::AskedWord> words;
  };

  void keep(const RawRecord& record);
  RawRecord record(const RosterRow& row) const;
  void end_reading();
  std::vector<RowTexts> first_rows();
  bool find_table(std::optional<std::uint64_t> header_line);
  void classify();
  void add_other(const RosterRow& row);
  void gather_evidence();
  void add_word(ColumnEvidence& evidence, const lists::Column& column, std::string_view cell);
  void settle_columns();

  ListContext context_;
  RowEvaluator evaluator_;
  std::unique_ptr<ListReader> reader_;  // until all is read; longer where there are other sheets
  bool is_read_ = false;
  bool every_row_ = false;
  lists::Layout layout_;
  RowTexts header_;        // its last row
  std::size_t first_ = 0;  // row below the headers
  std::size_t width_ = 0;  // cells of the widest row of a workbook
  std::vector<lists::Problem> problems_;
  law::SetOf<law::Document> letters_;  // that employers write
  std::vector<ColumnEvidence> evidence_;
  std::string bytes_;
  std::vector<RosterRow> rows_;
  std::size_t evaluated_ = 0;
  std::size_t people_ = 0;
  std::size_t evaluated_people_ = 0;
};

}  // namespace pandu::bulk
