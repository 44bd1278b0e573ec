// A list through a fixed amount of memory: blocks in, records shared out among threads, rows out in
// the order in which they came.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

#include "bulk/row_evaluator.h"
#include "bulk/table_records.h"

namespace pandu::tools {

struct BulkResult {
  std::uint64_t faulty = 0;
  bool written = true;  // false: the output could not be written; the rest was not read
};

// All records that are left in `source`, to `out`, by `jobs` threads.
BulkResult stream_list(const bulk::ListContext& context, bulk::RecordSource& source, std::FILE* out,
                       unsigned jobs);

// The same as a workbook (bulk/result_book.h), with a second sheet for the totals. `sheet` is the name of
// the one that was read, or empty.
BulkResult stream_book(const bulk::ListContext& context, bulk::TableRecords& table,
                       const std::string& sheet, bool every_row, std::FILE* out);

}  // namespace pandu::tools
