// A whole list through the room, as the command and the page do it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bulk/record_splitter.h"
#include "bulk/row_evaluator.h"
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
  std::vector<lists::Problem> problems;
};

inline bulk::ListContext context_of(bulk::Mapping mapping,
                                    lists::DateOrder order = lists::DateOrder::not_said) {
  for (lists::Column& column : mapping.columns) column.order = order;
  return {support::real_content(),      word_index(),          std::move(mapping),
          law::make_date(2026, 11, 22), content::Language::en, {}};
}

inline Written written(std::string_view bytes,
                       lists::DateOrder order = lists::DateOrder::not_said) {
  bulk::RecordSplitter splitter;
  splitter.feed(bytes);
  splitter.finish();
  const auto header = splitter.next();
  if (!header) return {};
  bulk::ReadMapping read = bulk::read_header(*header, splitter.delimiter(), word_index());
  Written all;
  all.problems = read.problems.empty() ? bulk::check_mapping(read.mapping) : read.problems;
  const bulk::ListContext context = context_of(std::move(read.mapping), order);
  all.header = bulk::header_line(context.mapping);
  bulk::RowEvaluator evaluator(context);
  while (const auto next = splitter.next()) {
    std::string row;
    all.sound.push_back(evaluator.write(*next, row));
    row.pop_back();
    all.rows.push_back(row);
  }
  return all;
}

}  // namespace pandu::bulk_tests
