#include "tools/list_file.h"

#include <sys/types.h>

#include "bulk/text_decoder.h"
#include "bulk/workbook_records.h"

namespace pandu::tools {
namespace {

using lists::Problem;

constexpr std::size_t block_size = 256U << 10U;
// Of what comes through a pipe, which cannot be read here and there.
constexpr std::size_t most_piped = std::size_t{1} << 30U;

class CsvFile : public ListFile {
 public:
  CsvFile(OpenFile file, std::string beginning, std::optional<char> delimiter)
      : file_(std::move(file)),
        decoder_(beginning),
        splitter_(delimiter),
        block_(std::move(beginning)) {
    splitter_.feed(decoder_.decode(block_));
    block_.resize(block_size);
  }

  std::optional<bulk::RawRecord> next() override {
    for (;;) {
      if (const auto record = splitter_.next()) return record;
      if (splitter_.finished()) return std::nullopt;
      const std::size_t got = std::fread(block_.data(), 1, block_.size(), file_.get());
      if (got > 0)
        splitter_.feed(decoder_.decode(std::string_view(block_).substr(0, got)));
      else
        splitter_.finish();
    }
  }

  char delimiter() const override { return splitter_.delimiter(); }
  bool wants_mark() const override { return splitter_.had_mark(); }
  std::optional<Problem> broken_off() const override {
    if (std::ferror(file_.get()) == 0) return std::nullopt;
    return Problem{Problem::Kind::unread};
  }

 private:
  OpenFile file_;
  bulk::TextDecoder decoder_;
  bulk::RecordSplitter splitter_;
  std::string block_;
};

class SeekableBytes : public workbook::Bytes {
 public:
  SeekableBytes(std::FILE* file, std::uint64_t size) : file_(file), size_(size) {}

  std::uint64_t size() const override { return size_; }
  std::size_t read(std::uint64_t at, char* to, std::size_t count) override {
    if (fseeko(file_, static_cast<off_t>(at), SEEK_SET) != 0) return 0;
    return std::fread(to, 1, count, file_);
  }

 private:
  std::FILE* file_;
  std::uint64_t size_;
};

// Of a file that is no CSV: its bytes, wherever they are.
class FileBytes {
 public:
  FileBytes(OpenFile file, std::string beginning) : file_(std::move(file)) {
    if (fseeko(file_.get(), 0, SEEK_END) == 0 && ftello(file_.get()) >= 0) {
      const auto size = static_cast<std::uint64_t>(ftello(file_.get()));
      bytes_ = std::make_unique<SeekableBytes>(file_.get(), size);
      return;
    }
    piped_ = std::move(beginning);
    std::string block(block_size, '\0');
    while (const std::size_t got = std::fread(block.data(), 1, block.size(), file_.get())) {
      if (piped_.size() + got > most_piped) break;
      piped_.append(block, 0, got);
    }
    bytes_ = std::make_unique<workbook::HeldBytes>(piped_);
  }

  workbook::Bytes& get() { return *bytes_; }

 private:
  OpenFile file_;
  std::string piped_;
  std::unique_ptr<workbook::Bytes> bytes_;
};

class WorkbookFile : public ListFile {
 public:
  WorkbookFile(std::unique_ptr<FileBytes> bytes, std::unique_ptr<workbook::Workbook> book,
               std::size_t sheet, char delimiter)
      : bytes_(std::move(bytes)),
        book_(std::move(book)),
        sheet_(sheet),
        delimiter_(delimiter),
        records_(book_->rows(sheet), delimiter) {}

  std::optional<bulk::RawRecord> next() override { return records_.next(); }
  char delimiter() const override { return delimiter_; }
  bool wants_mark() const override { return true; }
  std::optional<Problem> broken_off() const override {
    if (records_.refusal() == workbook::Refusal::none) return std::nullopt;
    return bulk::problem_of(records_.refusal());
  }
  std::uint64_t hidden_rows() const override { return records_.hidden(); }
  std::vector<std::string> sheets() const override {
    std::vector<std::string> names;
    for (const workbook::Sheet& one : book_->sheets()) names.push_back(one.name);
    return names;
  }
  std::size_t sheet() const override { return sheet_; }

 private:
  std::unique_ptr<FileBytes> bytes_;
  std::unique_ptr<workbook::Workbook> book_;
  std::size_t sheet_;
  char delimiter_;
  bulk::WorkbookRecords records_;
};

OpenedList refused(Problem problem) { return {nullptr, std::move(problem)}; }

}  // namespace

OpenedList open_list(OpenFile file, const bulk::WordIndex& words, std::optional<char> delimiter,
                     const std::string& sheet) {
  std::string beginning(workbook::enough_to_tell, '\0');
  beginning.resize(std::fread(beginning.data(), 1, beginning.size(), file.get()));
  const workbook::FileKind kind = workbook::kind_of(beginning);
  if (kind == workbook::FileKind::text)
    return {std::make_unique<CsvFile>(std::move(file), std::move(beginning), delimiter), {}};
  auto bytes = std::make_unique<FileBytes>(std::move(file), std::move(beginning));
  if (auto problem = bulk::problem_of(kind, bytes->get())) return refused(*std::move(problem));
  auto book = std::make_unique<workbook::Workbook>(bytes->get());
  if (book->refusal() != workbook::Refusal::none) return refused(bulk::problem_of(book->refusal()));
  const auto chosen = sheet.empty() ? std::optional(bulk::likely_sheet(*book, words))
                                    : bulk::sheet_of_name(book->sheets(), sheet);
  if (!chosen) return refused({Problem::Kind::no_sheet, sheet, ""});
  return {std::make_unique<WorkbookFile>(std::move(bytes), std::move(book), *chosen,
                                         delimiter.value_or(',')),
          {}};
}

}  // namespace pandu::tools
