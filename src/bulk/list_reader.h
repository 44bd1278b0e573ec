// The bytes of a list as they come, CSV or workbook, told apart by their beginning; its records.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "bulk/record_splitter.h"
#include "bulk/text_decoder.h"
#include "bulk/workbook_records.h"

namespace pandu::bulk {

// A workbook is read from its end on, so its bytes are kept until its records are read; those of a CSV
// file are not.
class ListReader {
 public:
  explicit ListReader(const WordIndex& words) : words_(words) {}

  // Records that next() gave before are gone.
  void feed(std::string_view block);
  // No more will come.
  void finish();
  // None where more bytes are needed or, after finish(), where there are no more.
  std::optional<RawRecord> next();

  // Known once a record came.
  char delimiter() const { return records_ ? ',' : splitter_.delimiter(); }
  // Once there are no more records: why the file cannot be read, or not to its end.
  std::optional<lists::Problem> problem() const;

  bool is_workbook() const { return records_ != nullptr; }
  // Of a workbook: the names of all sheets, and which of them is read. Another one is read from its
  // first row on.
  std::vector<std::string> sheets() const;
  std::size_t sheet() const { return sheet_; }
  void set_sheet(std::size_t sheet);
  // Rows so far that the spreadsheet hides.
  std::uint64_t hidden() const { return records_ ? records_->hidden() : 0; }

 private:
  bool is_text() const { return kind_ == workbook::FileKind::text; }
  void tell_kind();
  void open_workbook();

  const WordIndex& words_;
  std::optional<workbook::FileKind> kind_;
  std::optional<TextDecoder> decoder_;  // of a text
  RecordSplitter splitter_;
  std::string bytes_;  // the beginning; of a workbook, all
  std::unique_ptr<workbook::HeldBytes> held_;
  std::unique_ptr<workbook::Workbook> book_;
  std::unique_ptr<WorkbookRecords> records_;
  std::size_t sheet_ = 0;
  std::optional<lists::Problem> problem_;
};

}  // namespace pandu::bulk
