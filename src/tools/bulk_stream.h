// A list through a fixed amount of memory: blocks in, records shared out among threads, rows out in
// the order in which they came.
#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>

#include "bulk/record_splitter.h"
#include "bulk/row_evaluator.h"

namespace pandu::tools {

struct BulkResult {
  std::uint64_t rows = 0;
  std::uint64_t faulty = 0;
  bool read = true;     // false: the input broke off with an error
  bool written = true;  // false: the output could not be written; the rest was not read
};

// The next record of the file, fed to the splitter block by block; none at its end.
std::optional<bulk::RawRecord> next_record(bulk::RecordSplitter& splitter, std::FILE* file);

// All records that are left in `splitter` and `in`, to `out`, by `jobs` threads.
BulkResult stream_list(const bulk::ListContext& context, bulk::RecordSplitter& splitter,
                       std::FILE* in, std::FILE* out, unsigned jobs);

}  // namespace pandu::tools
