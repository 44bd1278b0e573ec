// A whole list in memory, for a table on a screen: fed in blocks, judged in steps, so that whoever shows
// it can tell how far it is and stop at any time. It keeps the bytes of the list and a few numbers per
// row; the cells and the explanation of a row are made again when they are asked for.
//
//   feed()... finish()  ->  mapping(), faults(), dates_to_ask()  ->  judge_some()...  ->  rows()
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bulk/judge.h"
#include "bulk/record_cutter.h"

namespace pandu::bulk {

// Days since 1 January 1970; none where there is no earliest day.
inline constexpr std::int32_t no_day = std::numeric_limits<std::int32_t>::max();
std::int32_t day_number(law::Date date);

struct RosterRow {
  std::size_t start = 0;  // among the kept bytes
  std::uint32_t length = 0;
  std::uint32_t line = 0;  // of the file
  std::uint32_t left_out = 0;
  std::int32_t earliest = no_day;
  law::SetOf<law::Key> missing;
  law::Outcome outcome = law::Outcome::needs_answers;  // of a row without a fault
  std::optional<law::Channel> channel;                 // the best one
  bool quote_open = false;
  bool faulty = false;
};

class Roster {
 public:
  // What it is made with must outlive it.
  Roster(const content::Content& content, const Vocabulary& vocabulary, law::Date on,
         content::Language language, LinkOf link);
  Roster(const Roster&) = delete;
  Roster& operator=(const Roster&) = delete;

  void feed(std::string_view block);
  // Guesses the mapping, and the order of day and month in each column whose dates prove it.
  void finish();

  const Mapping& mapping() const { return list_.mapping; }
  // What stands against judging the list.
  const std::vector<MappingFault>& faults() const { return faults_; }
  // Columns whose dates can be read in two ways: the person says which, once for the column.
  std::vector<std::size_t> dates_to_ask() const;
  // Another mapping, or another day: every row is judged anew.
  void choose(Mapping mapping);
  void judge_on(law::Date on);
  // What is wrong with a row is told in this language from now on.
  void speak(content::Language language);

  // Judges at most `count` further rows. True when all are judged.
  bool judge_some(std::size_t count);
  std::size_t judged() const { return judged_; }

  law::Date on() const { return list_.on; }
  const std::vector<RosterRow>& rows() const { return rows_; }
  // Valid until the next row is asked for.
  Judged row(std::size_t i);
  // The same of its cells alone, which takes a fraction of the time.
  const Cells& cells(std::size_t i) { return judge_.cells(record(rows_[i])); }
  std::string told(const Judged& row) const { return judge_.told(row.faults); }
  const Vocabulary& vocabulary() const { return list_.vocabulary; }

  // Rows `first` to `last` (not included) of a download, behind its header. The mail merge has only rows
  // without a fault: no letter goes out without a link.
  std::string result_header() const { return header_line(list_.mapping); }
  void write_result(std::size_t first, std::size_t last, std::string& out);
  std::string mail_header() const { return mail_header_line(list_.mapping); }
  void write_mail(std::size_t first, std::size_t last, std::string& out);

 private:
  void keep_records();
  void keep(const RawRecord& record);
  RawRecord record(const RosterRow& row) const;
  void settle_date_orders();

  List list_;
  Judge judge_;
  RecordCutter cutter_;
  bool has_header_ = false;
  std::vector<MappingFault> faults_;
  std::string bytes_;
  std::vector<RosterRow> rows_;
  std::size_t judged_ = 0;
};

}  // namespace pandu::bulk
