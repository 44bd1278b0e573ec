// Writes .xlsx, row by row, on libxlsxwriter.
//
//   WorkbookWriter book(plan);
//   book.add(packed_rows);  // as often as one likes, the rows of a sheet in their order
//   book.finish();
//   for (std::string_view bytes = book.next(); !bytes.empty(); bytes = book.next()) ...
//
// What Excel gets for a cell:
//
//   number     a number, with the places behind the point that it had. As text where it has zeros
//              in front ("000123"), more than fifteen digits ("3578011234560001"), or is no number:
//              Excel would change it
//   date       a date, shown as dd/mm/yyyy, from 1 March 1900 on: before that programs count
//              differently, and it is text
//   moment, time, duration   likewise, dd/mm/yyyy hh:mm:ss, hh:mm:ss, [h]:mm:ss
//   boolean    TRUE, FALSE
//   text, error, formula   a text, in cells of the format "text": what is typed over it stays a
//              text, too
//   link       a text with the address behind it. Only https, http and mailto; other addresses,
//              and those that are too long for Excel are left out, and the text stays. Behind the
//              65,530th of a sheet the address is the text
//
// Nothing of it is ever a formula. Nothing is lost silently: what does not go in as it was is
// counted in losses(). In memory are the links, the styles and one row; the rest waits in a file
// without a name (natively), or packed (on the web). The same plan and rows give the same bytes, on
// every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "workbook_writer/packed_rows.h"
#include "workbook_writer/plan.h"

namespace pandu::workbook_writer {

// What is not in the workbook as it was handed over.
struct Losses {
  std::uint64_t shortened_texts = 0;      // beyond longest_text: they end with an ellipsis
  std::uint64_t replaced_characters = 0;  // that no XML can have, or that are no UTF-8: now U+FFFD
  std::uint64_t cells_left_out = 0;       // beyond the last column of Excel
  std::uint64_t links_as_text = 0;

  bool operator==(const Losses&) const = default;
};

class WorkbookWriter {
 public:
  explicit WorkbookWriter(const Plan& plan);
  ~WorkbookWriter();
  WorkbookWriter(const WorkbookWriter&) = delete;
  WorkbookWriter& operator=(const WorkbookWriter&) = delete;

  // False, now and from then on: the plan has no sheets, a row belongs to none of them, the bytes
  // are no packed rows, or there is no room on the device. Rows before that are kept, but finish()
  // fails.
  bool add(std::string_view packed_rows);
  // Once, after all rows. False: there is no workbook.
  bool finish();
  // After finish(): the next bytes of the workbook, at most `most`, valid until the next call;
  // empty at its end.
  std::string_view next(std::size_t most = std::size_t{1} << 20U);

  const Losses& losses() const;

 private:
  class Book;
  std::unique_ptr<Book> book_;
};

}  // namespace pandu::workbook_writer
