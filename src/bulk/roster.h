// A whole list in memory, for a table on a screen: fed in blocks, evaluated in steps, so that its
// user can tell how far it is and stop at any time. It keeps the bytes of the list and the verdict
// of each row in a few numbers; its cells, faults and answers are read again when they are asked
// for.
//
//   feed()... finish()  ->  mapping(), problems(), dates_to_ask()  ->  evaluate_some()...  ->
//   rows()
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/record_splitter.h"
#include "bulk/row_evaluator.h"

namespace pandu::bulk {

// Days since 1 January 1970; none where a verdict has no such day.
inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::max();
std::int32_t day_number(law::Date date);
std::int32_t day_number(const std::optional<law::Date>& date);
law::Date date_of(std::int32_t day_number);

struct RosterRow {
  std::size_t start = 0;  // among the kept bytes
  std::uint32_t length = 0;
  std::uint32_t line = 0;  // of the file
  std::uint32_t left_out = 0;
  std::int32_t earliest = no_day;
  std::int32_t accepted_from = no_day;
  law::SetOf<law::Key> missing;
  law::Outcome outcome = law::Outcome::needs_answers;  // of a row without a fault
  std::optional<law::Channel> channel;                 // the best one
  bool quote_open = false;
  bool faulty = false;

  // As law::day_to_claim().
  std::int32_t day_to_claim() const { return accepted_from == no_day ? earliest : accepted_from; }
};

class Roster {
 public:
  // What it is made with must outlive it.
  Roster(const content::Content& content, const WordIndex& words, law::Date on,
         content::Language language, LinkOf link);
  Roster(const Roster&) = delete;
  Roster& operator=(const Roster&) = delete;

  void feed(std::string_view block);
  // Guesses the mapping, and the order of day and month in each column whose dates prove it.
  void finish();

  const Mapping& mapping() const { return context_.mapping; }
  // Why the list cannot be evaluated.
  const std::vector<lists::Problem>& problems() const { return problems_; }
  // Columns whose dates can be read in two ways: the person says which, once for the column.
  std::vector<std::size_t> dates_to_ask() const;
  // Another mapping, or another day: every row is evaluated anew.
  void set_mapping(Mapping mapping);
  void set_day(law::Date on);
  // What is wrong with a row is described in this language from now on.
  void set_language(content::Language language);

  // Evaluates at most `count` further rows. True when all are.
  bool evaluate_some(std::size_t count);
  std::size_t evaluated() const { return evaluated_; }

  law::Date on() const { return context_.on; }
  const std::vector<RosterRow>& rows() const { return rows_; }
  // Valid until the next row is asked for.
  ReadRow read(std::size_t i) { return evaluator_.read(record(rows_[i])); }
  // The same of its cells alone, which takes a fraction of the time.
  const Cells& cells(std::size_t i) { return evaluator_.cells(record(rows_[i])); }
  std::string describe(const std::vector<RowFault>& faults) const {
    return evaluator_.describe(faults);
  }

  // Rows `first` to `last` (not included) of a download, behind its header. The mail merge has only
  // rows without a fault: no letter goes out without a link.
  std::string result_header() const { return header_line(context_.mapping); }
  void write_result(std::size_t first, std::size_t last, std::string& out);
  std::string mail_header() const { return mail_header_line(context_.mapping); }
  void write_mail(std::size_t first, std::size_t last, std::string& out);

 private:
  void keep_records();
  void keep(const RawRecord& record);
  RawRecord record(const RosterRow& row) const;
  void settle_date_orders();

  ListContext context_;
  RowEvaluator evaluator_;
  RecordSplitter splitter_;
  bool has_header_ = false;
  std::vector<lists::Problem> problems_;
  std::string bytes_;
  std::vector<RosterRow> rows_;
  std::size_t evaluated_ = 0;
};

}  // namespace pandu::bulk
