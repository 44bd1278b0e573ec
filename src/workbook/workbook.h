// Reads .xlsx, .xlsm (transitional and strict) and .ods row by row.
//
//   Workbook book(bytes);
//   if (book.refusal() != Refusal::none) ...
//   for (auto rows = book.rows(0); const Row* row = rows->next();) ...
//   if (rows->refusal() != Refusal::none) ...   // it broke off
//
// Nothing is unpacked as a whole: parts are inflated and parsed in pieces of 32 KiB. In memory are the
// texts that cells share (.xlsx keeps them apart), the formats, and the rows of one piece; limits.h
// bounds all of it. Nothing that a file says about its own size is believed: not the lengths in its
// package, nor the dimensions of its sheets. Where the directory of the package and a part contradict each
// other in length, method or checksum, the file is damaged.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "workbook/bytes.h"
#include "workbook/cell.h"
#include "workbook/refusal.h"

namespace pandu::workbook {

struct Sheet {
  std::string name;
  bool hidden = false;
};

// The rows of a sheet that hold something, in the order of the file. Others cost nothing, however many
// are formatted.
class RowSource {
 public:
  virtual ~RowSource() = default;
  // Valid until the next one. Null: there are no more, or it broke off.
  virtual const Row* next() = 0;
  // Why it broke off.
  virtual Refusal refusal() const = 0;
};

class Workbook {
 public:
  // Reads what is needed before the rows. The bytes must outlive it.
  explicit Workbook(Bytes& bytes);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  Refusal refusal() const;
  // At least one where it was not refused.
  const std::vector<Sheet>& sheets() const;
  // From its first row on, as often as one likes, several at a time. The workbook must outlive it.
  std::unique_ptr<RowSource> rows(std::size_t sheet);

 private:
  class Book;
  std::unique_ptr<Book> book_;
};

// Of a file that is FileKind::compound: old_excel, password or other_document.
Refusal refusal_of_compound(Bytes& bytes);

}  // namespace pandu::workbook
