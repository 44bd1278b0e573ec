// Bytes as a list of people: cut the same in whatever blocks they come, and a row for each record, which
// reads back as so many cells, in UTF-8, none of them a formula.
#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "bulk/record_splitter.h"
#include "bulk/row_evaluator.h"
#include "decided.h"
#include "support/assets.h"

namespace {

using namespace pandu;
using fuzz::must;

struct Kept {
  std::string bytes;
  std::uint64_t left_out = 0;
  bool quote_open = false;
  bool operator==(const Kept&) const = default;
};

std::vector<Kept> cut(std::string_view bytes, std::size_t block, bulk::RecordSplitter& splitter) {
  std::vector<Kept> kept;
  const auto drain = [&] {
    while (const auto record = splitter.next()) {
      must(record->bytes.size() <= bulk::longest_record * (bulk::most_lines_of_record + 1));
      kept.push_back({std::string(record->bytes), record->left_out, record->quote_open});
    }
  };
  for (std::size_t at = 0; at < bytes.size(); at += block) {
    splitter.feed(bytes.substr(at, block));
    drain();
  }
  splitter.finish();
  drain();
  return kept;
}

bool looks_like_formula(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of(" \t\r\n\v\f");
  if (first == cell.npos) return false;
  // Digits that are kept as they are, ="00123", can do nothing.
  const bool is_number = cell.size() > 3 && cell.starts_with("=\"") && cell.back() == '"' &&
                         cell.find_first_not_of("0123456789", 2) == cell.size() - 1;
  return !is_number && (cell[first] == '=' || cell[first] == '@');
}

// What was written, read again.
void check_row(const std::string& row, const bulk::ListContext& context) {
  must(!base::first_invalid_byte(row));
  const auto lines = std::count(row.begin(), row.end(), '\n');
  if (row.size() > bulk::longest_record || lines >= bulk::most_lines_of_record) return;
  bulk::RecordSplitter splitter(context.mapping.delimiter);
  splitter.feed(row);
  splitter.finish();
  const auto record = splitter.next();
  must(record.has_value());
  bulk::Cells cells;
  std::vector<bulk::RowFault> faults;
  cells.read(*record, context.mapping.delimiter, faults);
  must(faults.empty());
  must(cells.size() == context.mapping.columns.size() + bulk::added_columns.size());
  for (std::size_t i = 0; i < cells.size(); ++i) must(!looks_like_formula(cells[i]));
  must(!splitter.next());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bulk::WordIndex words(support::real_content().list_words);
  if (size == 0) return 0;
  const std::size_t block = 1U + data[0];
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  bulk::RecordSplitter splitter;
  const std::vector<Kept> records = cut(bytes, bytes.size() + 1, splitter);
  bulk::RecordSplitter slow;
  must(cut(bytes, block, slow) == records);
  if (records.empty()) return 0;

  const auto raw = [](const Kept& kept) {
    return bulk::RawRecord{kept.bytes, 1, kept.left_out, kept.quote_open};
  };
  auto mapping = bulk::read_header(raw(records.front()), splitter.delimiter(), words);
  if (!mapping || !bulk::check_mapping(*mapping).empty()) return 0;
  const bulk::ListContext context{support::real_content(), words,
                                  *std::move(mapping),     law::make_date(2026, 11, 22),
                                  content::Language::id,   {}};
  bulk::RowEvaluator evaluator(context);
  for (std::size_t i = 1; i < records.size(); ++i) {
    std::string row;
    evaluator.write(raw(records[i]), row);
    check_row(row, context);
  }
  return 0;
}
