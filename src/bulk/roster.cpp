#include "bulk/roster.h"

#include <algorithm>
#include <chrono>

#include "bulk/cell_text.h"

namespace pandu::bulk {
namespace {

template <class Number>
std::uint32_t bounded(Number number) {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(number, std::numeric_limits<std::uint32_t>::max()));
}

bool holds_dates(const lists::Column& column) { return column.key && law::is_date(*column.key); }

}  // namespace

std::int32_t day_number(law::Date date) {
  return static_cast<std::int32_t>(std::chrono::sys_days{date}.time_since_epoch().count());
}

std::int32_t day_number(const std::optional<law::Date>& date) {
  return date ? day_number(*date) : no_day;
}

law::Date date_of(std::int32_t day_number) {
  return std::chrono::sys_days{std::chrono::days{day_number}};
}

Roster::Roster(const content::Content& content, const WordIndex& words, law::Date on,
               content::Language language, LinkOf link)
    : context_{content, words, {}, on, language, std::move(link)}, evaluator_(context_) {}

void Roster::feed(std::string_view block) {
  splitter_.feed(block);
  keep_records();
}

void Roster::finish() {
  splitter_.finish();
  keep_records();
  if (!has_header_) problems_ = {lists::Problem{}};
  if (problems_.empty()) settle_date_orders();
}

void Roster::keep_records() {
  while (const auto record = splitter_.next()) {
    if (has_header_) {
      keep(*record);
      continue;
    }
    has_header_ = true;
    ReadMapping read = read_header(*record, splitter_.delimiter(), context_.words);
    problems_ = read.problems.empty() ? check_mapping(read.mapping) : std::move(read.problems);
    context_.mapping = std::move(read.mapping);
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
  std::vector<DateEvidence> evidence(context_.mapping.columns.size());
  Cells cells;
  std::vector<RowFault> ignored;
  std::string scratch;
  for (const RosterRow& row : rows_) {
    ignored.clear();
    cells.read(record(row), context_.mapping.delimiter, ignored);
    for (std::size_t i = 0; i < evidence.size() && i < cells.size(); ++i)
      if (holds_dates(context_.mapping.columns[i]))
        evidence[i].add(stripped(cells[i], scratch), context_.words.months());
  }
  for (std::size_t i = 0; i < evidence.size(); ++i) {
    lists::Column& column = context_.mapping.columns[i];
    if (column.order == lists::DateOrder::not_said) column.order = evidence[i].proven();
    column.ask_order = column.order == lists::DateOrder::not_said && evidence[i].must_be_asked();
  }
}

std::vector<std::size_t> Roster::dates_to_ask() const {
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < context_.mapping.columns.size(); ++i)
    if (context_.mapping.columns[i].ask_order) places.push_back(i);
  return places;
}

void Roster::set_mapping(Mapping mapping) {
  context_.mapping = std::move(mapping);
  problems_ = check_mapping(context_.mapping);
  evaluated_ = 0;
  if (problems_.empty()) settle_date_orders();
}

void Roster::set_day(law::Date on) {
  context_.on = on;
  evaluated_ = 0;
}

void Roster::set_language(content::Language language) {
  context_.language = language;
  evaluator_.update_language();
}

bool Roster::evaluate_some(std::size_t count) {
  const std::size_t end = evaluated_ + std::min(count, rows_.size() - evaluated_);
  for (; evaluated_ < end; ++evaluated_) {
    RosterRow& kept = rows_[evaluated_];
    const EvaluatedRow row = evaluator_.evaluate(record(kept));
    const law::Verdict& verdict = row.verdict;
    kept.faulty = !row.sound();
    kept.outcome = verdict.outcome;
    kept.earliest = day_number(verdict.earliest);
    kept.accepted_from = day_number(verdict.accepted_from);
    kept.channel.reset();
    if (verdict.channels && !verdict.channels->empty()) kept.channel = (*verdict.channels)[0];
    kept.missing = {};
    for (const law::Key key : verdict.missing) kept.missing.add(key);
  }
  return evaluated_ == rows_.size();
}

void Roster::write_result(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i)
    evaluator_.write(record(rows_[i]), out);
}

void Roster::write_mail(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i)
    evaluator_.write_mail(record(rows_[i]), out);
}

}  // namespace pandu::bulk
