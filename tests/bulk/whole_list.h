// A whole list through the room, as the command and the page do it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "bulk/record_splitter.h"
#include "bulk/table_records.h"
#include "support/assets.h"

namespace pandu::bulk_tests {

inline const bulk::WordIndex& word_index() {
  static const bulk::WordIndex words(support::real_content().list_words);
  return words;
}

inline bulk::RawRecord record(std::string_view bytes) { return {bytes}; }

struct Written {
  std::string header;
  std::vector<std::string> rows;  // without their line ends
  std::vector<bool> sound;
  std::vector<lists::RowKind> kinds;
  std::vector<lists::Problem> problems;
};

// The records of a whole text.
class Pieces : public bulk::RecordSource {
 public:
  explicit Pieces(std::string_view bytes) {
    splitter_.feed(bytes);
    splitter_.finish();
    first_ = splitter_.next();
  }
  std::optional<bulk::RawRecord> next() override {
    auto record = std::exchange(first_, std::nullopt);
    return record ? record : splitter_.next();
  }
  char delimiter() const { return splitter_.delimiter(); }

 private:
  bulk::RecordSplitter splitter_;
  std::optional<bulk::RawRecord> first_;  // that the delimiter is known from the beginning
};

inline bulk::ListContext context_of(bulk::Mapping mapping,
                                    lists::DateOrder order = lists::DateOrder::not_said) {
  for (lists::Column& column : mapping.columns) column.order = order;
  return {support::real_content(),      word_index(),          std::move(mapping),
          law::make_date(2026, 11, 22), content::Language::en, {}};
}

inline Written written(std::string_view bytes,
                       lists::DateOrder order = lists::DateOrder::not_said) {
  Pieces pieces(bytes);
  bulk::TableRecords table(pieces);
  Written all;
  if (table.empty()) return all;
  auto mapping = table.find_header(pieces.delimiter(), word_index(), std::nullopt);
  if (!mapping) {
    all.problems = {{lists::Problem::Kind::unreadable, "", ""}};
    return all;
  }
  all.problems = bulk::check_mapping(*mapping);
  const bulk::ListContext context = context_of(*std::move(mapping), order);
  table.begin(context, false);
  bulk::RowEvaluator evaluator(context);
  while (const auto next = table.next()) {
    std::string row;
    const bool sound = evaluator.write(*next, row);
    if (next->kind == lists::RowKind::header) {
      all.header = row;
      continue;
    }
    row.pop_back();
    all.sound.push_back(sound);
    all.rows.push_back(row);
    all.kinds.push_back(next->kind);
  }
  return all;
}

}  // namespace pandu::bulk_tests
