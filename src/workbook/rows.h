// Rows that a piece of XML gave, until they are asked for; what the sheets of all formats are read into.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/cell.h"
#include "workbook/text_store.h"
#include "workbook/xml.h"

namespace pandu::workbook {

class RowQueue {
 public:
  // The row that follows.
  void begin(std::uint32_t number, bool hidden);
  // A cell of it, from column 0 on; put_kept() has a text that stays where it is.
  void put(std::size_t column, std::string_view text, CellKind kind);
  void put_kept(std::size_t column, Cell cell);
  // What there was no room for.
  void leave_out(std::size_t count);
  // The bytes of its texts.
  std::size_t bytes() const { return bytes_; }
  // It is complete, and stands `times` times; it is forgotten where nothing is in it.
  void end(std::uint32_t times = 1);

  // So much waits that no more should be read.
  bool full() const;
  // The next one, valid until the next call. Null: none waits.
  const Row* next();
  // All were taken: their memory is used again.
  void clear();

 private:
  struct Waiting {
    std::uint32_t number;
    std::uint32_t times;
    std::uint32_t left_out;
    std::uint32_t cells;
    bool hidden;
  };

  TextStore texts_{64U << 10U};
  TextStore spare_{64U << 10U};
  std::vector<Cell> cells_;  // of all rows
  std::vector<Waiting> rows_;
  std::size_t first_cell_ = 0;  // of the row that is read
  std::size_t bytes_ = 0;       // of its texts
  Waiting reading_{};
  std::size_t taken_ = 0;  // rows that were given whole
  std::size_t taken_cells_ = 0;
  std::uint32_t given_ = 0;  // times that the next one was given
  Row row_;
};

// A sheet: its XML is parsed as far as its rows are asked for.
class SheetHandler : public XmlHandler {
 public:
  bool wants_pause() const override { return queue_.full() || refusal_ != Refusal::none; }
  RowQueue& queue() { return queue_; }
  // What the handler itself found wrong.
  Refusal refusal() const { return refusal_; }

 protected:
  RowQueue queue_;
  Refusal refusal_ = Refusal::none;
};

}  // namespace pandu::workbook
