#include "bulk/roster.h"

#include <algorithm>

#include "bulk/cell_text.h"

namespace pandu::bulk {
namespace {

template <class Number>
std::uint32_t bounded(Number number) {
  return static_cast<std::uint32_t>(
      std::min<std::uint64_t>(number, std::numeric_limits<std::uint32_t>::max()));
}

}  // namespace

Roster::Roster(const content::Content& content, const WordIndex& words, law::Date on,
               content::Language language, LinkOf link)
    : context_{content, words, {}, on, language, std::move(link)},
      evaluator_(context_),
      reader_(std::make_unique<ListReader>(words)),
      letters_(letters_of(content)) {}

void Roster::feed(std::string_view block) {
  reader_->feed(block);
  while (const auto record = reader_->next()) keep(*record);
}

void Roster::finish() { reader_->finish(); }

bool Roster::read_some(std::size_t count) {
  if (is_read_) return false;
  for (std::size_t i = 0; i < count; ++i) {
    const auto record = reader_->next();
    if (!record) return end_reading(), false;
    keep(*record);
  }
  return true;
}

void Roster::end_reading() {
  is_read_ = true;
  layout_ = {};
  layout_.workbook = reader_->is_workbook();
  layout_.sheets = reader_->sheets();
  layout_.sheet = reader_->sheet();
  layout_.hidden = reader_->hidden();
  context_.mapping.delimiter = reader_->delimiter();
  // Of a list that breaks off, people would be missing.
  if (const auto problem = reader_->problem())
    problems_ = {*problem};
  else if (rows_.empty())
    problems_ = {lists::Problem{}};
  else
    find_table(std::nullopt);
  if (layout_.sheets.size() < 2) reader_.reset();
}

void Roster::set_sheet(std::size_t sheet) {
  if (!reader_ || sheet >= layout_.sheets.size()) return;
  reader_->set_sheet(sheet);
  is_read_ = false;
  bytes_.clear();
  rows_.clear();
  problems_.clear();
  width_ = 0;
}

void Roster::keep(const RawRecord& record) {
  RosterRow row;
  row.start = bytes_.size();
  row.length = bounded(record.bytes.size());
  row.line = bounded(record.line);
  row.left_out = bounded(record.left_out);
  row.cell_kinds = bounded(record.cell_kinds.size());
  row.quote_open = record.quote_open;
  bytes_ += record.bytes;
  bytes_ += record.cell_kinds;
  width_ = std::max(width_, record.cell_kinds.size());
  rows_.push_back(row);
}

RawRecord Roster::record(const RosterRow& row) const {
  const std::string_view bytes = bytes_;
  return {bytes.substr(row.start, row.length),
          row.line,
          row.left_out,
          row.quote_open,
          bytes.substr(row.start + row.length, row.cell_kinds),
          row.kind};
}

void Roster::set_every_row(bool people) {
  if (every_row_ == people) return;
  every_row_ = people;
  settle_columns();
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
  settle_columns();
}

void Roster::set_day(law::Date on) {
  context_.on = on;
  evaluated_ = evaluated_people_ = 0;
}

void Roster::set_language(content::Language language) {
  context_.language = language;
  evaluator_.update_language();
}

bool Roster::evaluate_some(std::size_t count) {
  const std::size_t end = evaluated_ + std::min(count, rows_.size() - evaluated_);
  for (; evaluated_ < end; ++evaluated_) {
    RosterRow& kept = rows_[evaluated_];
    if (!kept.is_person()) continue;
    ++evaluated_people_;
    static_cast<RowVerdict&>(kept) = brief(evaluator_.evaluate(record(kept)), letters_);
  }
  return evaluated_ == rows_.size();
}

void Roster::write_result(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i) write_result(i, out);
}

void Roster::write_mail(std::size_t first, std::size_t last, std::string& out) {
  for (std::size_t i = first; i < std::min(last, rows_.size()); ++i)
    evaluator_.write_mail(record(rows_[i]), out);
}

}  // namespace pandu::bulk
