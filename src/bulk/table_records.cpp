#include "bulk/table_records.h"

#include <algorithm>
#include <utility>

#include "bulk/cell_text.h"

namespace pandu::bulk {

TableRecords::Held::Held(const RawRecord& record)
    : raw(record), bytes(record.bytes), kinds(record.cell_kinds) {}

RawRecord TableRecords::Held::record() const {
  RawRecord record = raw;
  record.bytes = bytes;
  record.cell_kinds = kinds;
  return record;
}

TableRecords::TableRecords(RecordSource& source) : source_(source) {
  while (held_.size() < rows_before_table) {
    const auto record = source_.next();
    if (!record) break;
    held_.emplace_back(*record);
    width_ = std::max(width_, record->cell_kinds.size());
  }
}

std::optional<Mapping> TableRecords::find_header(char delimiter, const WordIndex& words,
                                                 std::optional<std::uint64_t> line) {
  delimiter_ = delimiter;
  std::vector<RowTexts> rows;
  std::vector<bool> readable;
  for (const Held& held : held_) {
    std::vector<RowFault> faults;
    cells_.read(held.record(), delimiter, faults);
    readable.push_back(faults.empty());
    RowTexts& texts = rows.emplace_back();
    for (std::size_t i = 0; i < cells_.size(); ++i) texts.emplace_back(cells_[i]);
  }
  HeaderPlace header = bulk::find_header(rows, words);
  if (line) {
    const auto found = std::find_if(held_.begin(), held_.end(),
                                    [&](const Held& held) { return held.raw.line == *line; });
    if (found == held_.end()) return std::nullopt;
    header = {static_cast<std::size_t>(found - held_.begin()), 1, 0};
  }
  if (!readable[header.end() - 1]) return std::nullopt;
  head_ = header.end();
  has_header_ = true;
  header_ = rows[head_ - 1];
  layout_.titles = header.first;
  layout_.first_header = held_[header.first].raw.line;
  layout_.last_header = held_[head_ - 1].raw.line;
  Mapping mapping = guess_mapping(header_names(std::span(rows).subspan(header.first, header.count)),
                                  delimiter, words);
  // Columns without a header, at the right of a workbook's table.
  if (mapping.columns.size() < width_) mapping.columns.resize(width_);
  return mapping;
}

std::vector<RawRecord> TableRecords::first_records() const {
  std::vector<RawRecord> records;
  records.reserve(held_.size());
  for (std::size_t i = head_ == 0 ? 0 : head_ - 1; i < held_.size(); ++i)
    records.push_back(held_[i].record());
  return records;
}

void TableRecords::begin(const ListContext& context, bool every_row) {
  delimiter_ = context.mapping.delimiter;
  every_row_ = every_row;
  classifier_ = std::make_unique<RowClassifier>(context, header_);
  for (std::size_t i = 0; i < head_; ++i) {
    held_.front().raw.kind = i + 1 == head_ ? RowKind::header : RowKind::title;
    waiting_.push_back(std::move(held_.front()));
    held_.pop_front();
  }
}

// The next one that is not told apart; none where there is no more.
std::optional<RawRecord> TableRecords::take() {
  if (held_.empty()) return source_.next();
  given_ = std::move(held_.front());
  held_.pop_front();
  return given_->record();
}

// False where it waits for those that follow.
bool TableRecords::classify(RawRecord& record) {
  const RowLook look = classifier_->look(record);
  const bool stays = look.kind == RowKind::blank || look.kind == RowKind::repeated_header;
  record.kind = every_row_ && !stays ? RowKind::person : look.kind;
  const bool settled = settling_.settle(look) || every_row_ || !has_header_;
  if (settling_.waiting() == 0) settle_waiting(RowKind::person);
  return settled;
}

void TableRecords::settle_waiting(RowKind kind) {
  for (Held& held : waiting_) {
    if (!held.is_settled) held.raw.kind = kind;
    held.is_settled = true;
  }
}

void TableRecords::count(const RawRecord& record) {
  const RowKind kind = record.kind;
  if (kind == RowKind::person) ++people_;
  if (kind == RowKind::blank) ++layout_.blank;
  if (kind == RowKind::person || kind == RowKind::blank || kind == RowKind::title ||
      kind == RowKind::header)
    return;
  ++layout_.other_count;
  if (layout_.others.size() < lists::most_other_rows)
    layout_.others.push_back({record.line, kind, {}});
}

std::optional<RawRecord> TableRecords::next() {
  while (waiting_.empty() || !waiting_.front().is_settled) {
    auto record = take();
    if (!record) {
      if (waiting_.empty()) return std::nullopt;
      settle_waiting(RowKind::note);
      break;
    }
    const bool settled = classify(*record);
    if (settled && waiting_.empty()) {
      count(*record);
      record->split = &classifier_->split();
      return record;
    }
    waiting_.emplace_back(*record).is_settled = settled;
  }
  given_ = std::move(waiting_.front());
  waiting_.pop_front();
  const RawRecord record = given_->record();
  count(record);
  return record;
}

}  // namespace pandu::bulk
