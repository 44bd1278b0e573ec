// A whole list through the room, as the command and the page do it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bulk/judge.h"
#include "bulk/record_cutter.h"
#include "support/assets.h"

namespace pandu::bulk_tests {

inline const bulk::Vocabulary& vocabulary() {
  static const bulk::Vocabulary words(support::real_content().list_words);
  return words;
}

inline bulk::RawRecord record(std::string_view bytes) { return {bytes}; }

struct Written {
  std::string header;
  std::vector<std::string> rows;  // without their line ends
  std::vector<bool> sound;
  std::vector<bulk::MappingFault> faults;
};

inline bulk::List list_of(bulk::Mapping mapping,
                          bulk::DateOrder order = bulk::DateOrder::not_said) {
  for (bulk::Column& column : mapping.columns) column.order = order;
  return {support::real_content(),      vocabulary(),          std::move(mapping),
          law::make_date(2026, 11, 22), content::Language::en, {}};
}

inline Written written(std::string_view bytes, bulk::DateOrder order = bulk::DateOrder::not_said) {
  bulk::RecordCutter cutter;
  cutter.feed(bytes);
  cutter.finish();
  const auto header = cutter.next();
  if (!header) return {};
  bulk::ReadMapping read = bulk::read_header(*header, cutter.delimiter(), vocabulary());
  Written all;
  all.faults = read.faults.empty() ? bulk::check_mapping(read.mapping) : read.faults;
  const bulk::List list = list_of(std::move(read.mapping), order);
  all.header = bulk::header_line(list.mapping);
  bulk::Judge judge(list);
  while (const auto next = cutter.next()) {
    std::string row;
    all.sound.push_back(judge.write(*next, row));
    row.pop_back();
    all.rows.push_back(row);
  }
  return all;
}

}  // namespace pandu::bulk_tests
