#include "workbook_writer/packed_rows.h"

namespace pandu::workbook_writer {
namespace {

constexpr auto last_kind = static_cast<std::uint32_t>(CellKind::formula);

}  // namespace

std::uint32_t RowUnpacker::byte() {
  if (rest_.empty()) {
    sound_ = false;
    return 0;
  }
  const auto value = static_cast<unsigned char>(rest_.front());
  rest_.remove_prefix(1);
  return value;
}

std::uint32_t RowUnpacker::number() {
  std::uint32_t value = 0;
  for (unsigned i = 0; i < 4; ++i) value |= byte() << (8U * i);
  return value;
}

std::string_view RowUnpacker::text() {
  const std::uint32_t size = number();
  if (size > rest_.size()) sound_ = false;
  if (!sound_) return {};
  const std::string_view found = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return found;
}

Cell RowUnpacker::cell() {
  const std::uint32_t kind = byte();
  const bool is_link = kind == RowPacker::link_kind;
  if (!is_link && kind > last_kind) sound_ = false;
  Cell cell;
  cell.kind = is_link ? CellKind::text : static_cast<CellKind>(kind);
  cell.text = text();
  if (is_link) cell.address = text();
  return cell;
}

bool RowUnpacker::next() {
  if (!sound_ || rest_.empty()) return false;
  row_.cells.clear();
  row_.sheet = byte();
  const std::uint32_t style = byte();
  if (style >= row_styles) sound_ = false;
  row_.style = static_cast<RowStyle>(style);
  // Memory grows with the bytes that are there, not with the number that they say.
  for (std::uint32_t left = number(); left > 0 && sound_; --left) row_.cells.push_back(cell());
  return sound_;
}

}  // namespace pandu::workbook_writer
