#include "bulk/list_reader.h"

namespace pandu::bulk {

void ListReader::feed(std::string_view block) {
  if (kind_ && is_text()) return splitter_.feed(decoder_->decode(block));
  bytes_ += block;
  if (!kind_ && bytes_.size() >= workbook::enough_to_tell) tell_kind();
}

void ListReader::tell_kind() {
  kind_ = workbook::kind_of(bytes_);
  if (!is_text()) return;
  decoder_.emplace(bytes_);
  splitter_.feed(decoder_->decode(bytes_));
  bytes_ = {};
}

void ListReader::finish() {
  if (!kind_) tell_kind();
  if (is_text())
    splitter_.finish();
  else
    open_workbook();
}

void ListReader::open_workbook() {
  held_ = std::make_unique<workbook::HeldBytes>(bytes_);
  problem_ = problem_of(*kind_, *held_);
  if (problem_) return;
  book_ = std::make_unique<workbook::Workbook>(*held_);
  if (book_->refusal() == workbook::Refusal::none)
    set_sheet(likely_sheet(*book_, words_));
  else
    problem_ = problem_of(book_->refusal());
}

void ListReader::set_sheet(std::size_t sheet) {
  sheet_ = sheet;
  records_ = std::make_unique<WorkbookRecords>(book_->rows(sheet));
}

std::vector<std::string> ListReader::sheets() const {
  std::vector<std::string> names;
  if (book_)
    for (const workbook::Sheet& sheet : book_->sheets()) names.push_back(sheet.name);
  return names;
}

std::optional<RawRecord> ListReader::next() {
  if (!kind_) return std::nullopt;
  if (is_text()) return splitter_.next();
  return records_ ? records_->next() : std::nullopt;
}

std::optional<lists::Problem> ListReader::problem() const {
  if (records_ && records_->refusal() != workbook::Refusal::none)
    return problem_of(records_->refusal());
  return problem_;
}

}  // namespace pandu::bulk
