// Cuts the bytes of a CSV file into records, whatever the blocks are in which they come, in memory
// that does not grow with the file.
//
// A line ends with a line feed, a carriage return, or both, each line as it likes. A record is a line,
// or several where quotes hold line ends. What is wrong with a record is told with it, and the reading
// goes on behind it: a line that is too long is cut short, and a quote that is never closed ends with
// its own line, so that it does not swallow the people after it. Empty lines are no records.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lists/row_kind.h"

namespace pandu::bulk {

// In bytes: more than any list of people needs, and less than a hostile file would like.
inline constexpr std::size_t longest_record = 64U << 10U;
// A quote that is still open after so many lines was never meant to be closed.
inline constexpr int most_lines_of_record = 50;

struct SplitRecord;

struct RawRecord {
  std::string_view bytes;      // without the line end
  std::uint64_t line = 0;      // of the file, from 1
  std::uint64_t left_out = 0;  // bytes at the end that are more than longest_record
  bool quote_open = false;     // a quote was never closed
  // What its cells are in a workbook: a letter for each (workbook_records.h). Empty in CSV.
  std::string_view cell_kinds = {};
  lists::RowKind kind = lists::RowKind::person;
  const SplitRecord* split = nullptr;  // its cells (cells.h), where they are known already
};

class RecordSplitter {
 public:
  // Without a delimiter it is guessed from the first lines (guess_delimiter), or stands there as Excel
  // writes it: "sep=;".
  explicit RecordSplitter(std::optional<char> delimiter = std::nullopt) : delimiter_(delimiter) {}

  // Records that next() gave before are gone.
  void feed(std::string_view block);
  // No more will come.
  void finish() { finished_ = true; }
  bool finished() const { return finished_; }
  // None where more bytes are needed or, after finish(), where there are no more.
  std::optional<RawRecord> next();

  // Known once a record came.
  char delimiter() const { return delimiter_.value_or(','); }
  // The file began with a byte order mark in UTF-8.
  bool had_mark() const { return had_mark_; }

 private:
  bool begin();
  void take_separator(std::string_view line);
  bool find_line();
  std::size_t behind_line() const;
  void shorten_line();
  RawRecord take(std::size_t end, std::size_t next_start, std::uint64_t lines);
  std::optional<RawRecord> end_of_line();

  std::string buffer_;
  std::optional<char> delimiter_;
  std::size_t record_ = 0;    // where the record begins
  std::size_t line_ = 0;      // where the line that is looked at begins
  std::size_t searched_ = 0;  // up to here there is no line end
  std::size_t line_feed_ =
      0;  // the next one; not looked for yet where it is not behind `searched_`
  std::size_t line_end_ = 0;
  std::size_t end_size_ = 0;   // bytes of the line's end: 2 for a carriage return and a line feed
  std::size_t first_end_ = 0;  // where the first line of the record ends, and the second begins
  std::size_t second_line_ = 0;
  std::uint64_t left_out_ = 0;
  std::uint64_t line_number_ = 1;
  int lines_ = 0;      // whole lines of the record before this one
  bool last_ = false;  // the line has no line end
  bool in_quotes_ = false;
  bool begun_ = false;
  bool had_mark_ = false;
  bool finished_ = false;
};

// So many bytes from the beginning are looked at for the delimiter, where there are as many.
inline constexpr std::size_t enough_for_delimiter = 16U << 10U;

// The one of tab, semicolon, comma and bar that stands equally often in the most lines, outside of
// quotes; of several such, the one that stands there most often. A comma where none does. Titles above
// the table and notes below it have none, or fewer.
char guess_delimiter(std::string_view lines);

}  // namespace pandu::bulk
