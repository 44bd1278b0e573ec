#include "workbook/workbook.h"

#include "workbook/excel_book.h"
#include "workbook/open_document.h"
#include "workbook/package.h"

namespace pandu::workbook {

class Workbook::Book {
 public:
  explicit Book(Bytes& bytes) : package_(bytes), refusal_(package_.refusal()) {
    if (refusal_ != Refusal::none) return;
    Budget budget = package_.budget();
    if (package_.find(open_document_content) != nullptr)
      sheets_ = read_open_document(package_, budget, refusal_);
    else
      excel_ = read_excel_book(package_, budget, refusal_);
  }

  Refusal refusal() const { return refusal_; }
  const std::vector<Sheet>& sheets() const { return excel_ ? excel_->sheets : sheets_; }

  std::unique_ptr<RowSource> rows(std::size_t sheet) const {
    return excel_ ? excel_rows(package_, *excel_, sheet) : open_document_rows(package_, sheet);
  }

 private:
  Package package_;
  Refusal refusal_;
  std::unique_ptr<ExcelBook> excel_;  // none: an OpenDocument
  std::vector<Sheet> sheets_;
};

Workbook::Workbook(Bytes& bytes) : book_(std::make_unique<Book>(bytes)) {}
Workbook::~Workbook() = default;

Refusal Workbook::refusal() const { return book_->refusal(); }
const std::vector<Sheet>& Workbook::sheets() const { return book_->sheets(); }
std::unique_ptr<RowSource> Workbook::rows(std::size_t sheet) { return book_->rows(sheet); }

}  // namespace pandu::workbook
