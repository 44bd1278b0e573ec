#include "bulk/roster.h"

#include <algorithm>
#include <chrono>

#include "bulk/date_evidence.h"

namespace pandu::bulk {
namespace {

template <class Number>
std::uint32_t bounded(Number number) {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(number, std::numeric_limits<std::uint32_t>::max()));
}

bool holds_dates(const Column& column) {
  return column.key == law::Key::birth_date || column.key == law::Key::event_date;
}

}  // namespace

std::int32_t day_number(law::Date date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

Roster::Roster(const content::Content& content, const Vocabulary& vocabulary, law::Date on,
               content::Language language, LinkOf link)
    : list_{content, vocabulary, {}, on, language, std::move(link)}, judge_(list_) {}

void Roster::feed(std::string_view block) {
  cutter_.feed(block);
  keep_records();
}

void Roster::finish() {
  cutter_.finish();
  keep_records();
  if (!has_header_) faults_ = {MappingFault{}};
  if (faults_.empty()) settle_date_orders();
}

void Roster::keep_records() {
  while (const auto record = cutter_.next()) {
    if (has_header_) {
      keep(*record);
      continue;
    }
    has_header_ = true;
    ReadMapping read = read_header(*record, cutter_.delimiter(), list_.vocabulary);
    faults_ = read.faults.empty() ? check_mapping(read.mapping) : std::move(read.faults);
    list_.mapping = std::move(read.mapping);
  }
}

void Roster::keep(const RawRecord& record) {
  RosterRow row;
  row.start = bytes_.size();
  row.length = bounded(record.bytes.size());
  row.line = bounded(record.line);
  row.left_out = bounded(record.left_out);
  row.quote_open = record.quote_open;
  bytes_ += record.bytes;
  rows_.push_back(row);
}

RawRecord Roster::record(const RosterRow& row) const {
  return {std::string_view(bytes_).substr(row.start, row.length), row.line, row.left_out,
          row.quote_open};
}

// Of each column of dates whose order nobody has said.
void Roster::settle_date_orders() {
  std::vector<DateEvidence> evidence(list_.mapping.columns.size());
  Cells cells;
  std::vector<RowFault> ignored;
  std::string scratch;
  for (const RosterRow& row : rows_) {
    ignored.clear();
    cells.read(record(row), list_.mapping.delimiter, ignored);
    for (std::size_t i = 0; i < evidence.size() && i < cells.size(); ++i)
      if (holds_dates(list_.mapping.columns[i]))
        evidence[i].add(cleaned(cells[i], scratch), list_.vocabulary.months());
  }
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    Column& column = list_.mapping.columns[i];
    if (column.order == DateOrder::not_said) column.order = evidence[i].proven();
    column.ask_order = column.order == DateOrder::not_said && evidence[i].must_be_asked();
  }
}

std::vector<std::size_t> Roster::dates_to_ask() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < list_.mapping.columns.size(); ++i)
    if (list_.mapping.columns[i].ask_order) places.push_back(i);
  return places;
}

void Roster::choose(Mapping mapping) {
  list_.mapping = std::move(mapping);
  faults_ = check_mapping(list_.mapping);
  judged_ = 0;
  if (faults_.empty()) settle_date_orders();
}

void Roster::judge_on(law::Date on) {
  list_.on = on;
  judged_ = 0;
}

void Roster::speak(content::Language language) {
  list_.language = language;
  judge_.speak();
}

Judged Roster::row(std::size_t i) { return judge_.judge(record(rows_[i])); }

bool Roster::judge_some(std::size_t count) {
  const std::size_t end = judged_ + std::min(count, rows_.size() - judged_);
  for (; judged_ < end; ++judged_) {
    const Judged judged = row(judged_);
    const law::Verdict& verdict = judged.verdict;
    RosterRow& kept = rows_[judged_];
    kept.faulty = !judged.sound();
    kept.outcome = verdict.outcome;
    kept.earliest = verdict.earliest ? day_number(*verdict.earliest) : no_day;
    kept.channel.reset();
    if (verdict.channels && !verdict.channels->empty()) kept.channel = (*verdict.channels)[0];
    kept.missing = {};
    for (const law::Key key : verdict.missing) kept.missing.add(key);
  }
  return judged_ == rows_.size();
}

void Roster::write_result(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i)
    judge_.write(record(rows_[i]), out);
}

void Roster::write_mail(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i)
    judge_.write_mail(record(rows_[i]), out);
}

}  // namespace pandu::bulk
