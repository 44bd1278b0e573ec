// The file of a list of people, CSV or workbook, told apart by its first bytes.
#pragma once

#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "bulk/record_source.h"
#include "bulk/word_index.h"
#include "lists/snapshot.h"
#include "tools/files.h"

namespace pandu::tools {

class ListFile : public bulk::RecordSource {
 public:
  // As it says of itself, or as `header` has it, where that is not empty: then the file has none.
  virtual char delimiter() const = 0;
  // What comes out is to begin with a byte order mark.
  virtual bool wants_mark() const = 0;
  // Once there are no more records: why they ended too early. None: they did not.
  virtual std::optional<lists::Problem> broken_off() const = 0;
  // Rows so far that the spreadsheet hides.
  virtual std::uint64_t hidden_rows() const { return 0; }
  // All sheets, and which of them is read; none in CSV.
  virtual std::vector<std::string> sheets() const { return {}; }
  virtual std::size_t sheet() const { return 0; }
};

struct OpenedList {
  std::unique_ptr<ListFile> file;
  lists::Problem problem;  // where there is no file
};

// Takes the file over. With a delimiter, the list has no header of its own. `sheet` is the name of one,
// or empty: then it is the likely one; a name that is not there is Problem::Kind::no_sheet.
OpenedList open_list(OpenFile file, const bulk::WordIndex& words, std::optional<char> delimiter,
                     const std::string& sheet);

}  // namespace pandu::tools
