// Rows as bytes: one program packs them, another writes them.
//
//   RowPacker rows;                                  RowUnpacker rows(bytes);
//   rows.begin(0, RowStyle::body);                   while (rows.next()) use(rows.row());
//   rows.cell(CellKind::text, "Sari");               if (!rows.sound()) ...  // no such bytes
//   rows.link("Open", "https://example.org/#/...");
//   send(rows.take());
//
// A row is the sheet it belongs to and its style, a byte each, and how many cells it has in four
// bytes, the lowest first. A cell is its kind (workbook/cell.h) in a byte, and its text; behind the
// text of a link, whose kind is 255, comes the address. A text is its length in four bytes, and its
// bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "workbook/cell.h"

namespace pandu::workbook_writer {

using workbook::CellKind;

enum class RowStyle : std::uint8_t { body, title, header, note };
inline constexpr std::size_t row_styles = 4;

struct Cell {
  // In the reader's forms: a number as digits with a point, a date as "2026-12-31", a time of a day
  // as "14:30:00".
  std::string_view text;
  CellKind kind = CellKind::empty;
  std::string_view address;  // of a link, whose text is shown; without a text, the address is
};

struct Row {
  std::size_t sheet = 0;  // of the plan
  RowStyle style = RowStyle::body;
  std::vector<Cell> cells;  // from column A on
};

class RowPacker {
 public:
  // The row that follows.
  void begin(std::size_t sheet, RowStyle style) {
    bytes_ += static_cast<char>(sheet);
    bytes_ += static_cast<char>(style);
    count_at_ = bytes_.size();
    count_ = 0;
    put(0);
  }
  // A further cell of it.
  void cell(CellKind kind, std::string_view text) {
    count();
    bytes_ += static_cast<char>(kind);
    put_text(text);
  }
  void link(std::string_view text, std::string_view address) {
    count();
    bytes_ += static_cast<char>(link_kind);
    put_text(text);
    put_text(address);
  }
  void empty() { cell(CellKind::empty, {}); }

  std::size_t size() const { return bytes_.size(); }
  // All rows that were packed; it is empty again.
  std::string take() { return std::exchange(bytes_, {}); }

  static constexpr unsigned char link_kind = 255;

 private:
  void put(std::uint32_t number) {
    for (int i = 0; i < 4; ++i, number >>= 8U) bytes_ += static_cast<char>(number & 0xFFU);
  }
  void put_text(std::string_view text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }
  void count() {
    ++count_;
    for (unsigned i = 0; i < 4; ++i)
      bytes_[count_at_ + i] = static_cast<char>(count_ >> (8U * i) & 0xFFU);
  }

  std::string bytes_;
  std::size_t count_at_ = 0;
  std::uint32_t count_ = 0;
};

class RowUnpacker {
 public:
  // The bytes must outlive it.
  explicit RowUnpacker(std::string_view bytes) : rest_(bytes) {}

  // False where there are no more, or where the bytes are not what a RowPacker made.
  bool next();
  // Valid until the next one; its texts are those of the bytes.
  const Row& row() const { return row_; }
  // What of the bytes has not been taken.
  std::string_view rest() const { return rest_; }
  bool sound() const { return sound_; }

 private:
  std::uint32_t number();
  std::uint32_t byte();
  std::string_view text();
  Cell cell();

  std::string_view rest_;
  Row row_;
  bool sound_ = true;
};

}  // namespace pandu::workbook_writer
