#include "workbook/rows.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "workbook/limits.h"

namespace pandu::workbook {
namespace {

constexpr std::size_t many_cells = 32U << 10U;

}  // namespace

void RowQueue::begin(std::uint32_t number, bool hidden) {
  cells_.resize(first_cell_);
  bytes_ = 0;
  reading_ = {number, 1, 0, 0, hidden};
}

void RowQueue::put_kept(std::size_t column, Cell cell) {
  if (cell.text.empty()) return;
  if (column >= most_columns || bytes_ + cell.text.size() > longest_row)
    return leave_out(cell.text.size());
  bytes_ += cell.text.size();
  if (cells_.size() <= first_cell_ + column) cells_.resize(first_cell_ + column + 1);
  cells_[first_cell_ + column] = cell;
}

void RowQueue::put(std::size_t column, std::string_view text, CellKind kind) {
  const bool fits = column < most_columns && bytes_ + text.size() <= longest_row;
  put_kept(column, {fits ? texts_.keep(text) : text, kind});
}

void RowQueue::leave_out(std::size_t count) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  reading_.left_out = static_cast<std::uint32_t>(std::min(most, reading_.left_out + count));
}

void RowQueue::end(std::uint32_t times) {
  const std::size_t count = cells_.size() - first_cell_;
  if (count > 0 || reading_.left_out > 0) {
    reading_.cells = static_cast<std::uint32_t>(count);
    reading_.times = times;
    rows_.push_back(reading_);
  }
  first_cell_ = cells_.size();
}

bool RowQueue::full() const { return cells_.size() > many_cells; }

const Row* RowQueue::next() {
  if (taken_ == rows_.size()) return nullptr;
  const Waiting& waiting = rows_[taken_];
  row_.number = waiting.number + given_;
  row_.hidden = waiting.hidden;
  row_.left_out = waiting.left_out;
  const auto from = cells_.begin() + static_cast<std::ptrdiff_t>(taken_cells_);
  row_.cells.assign(from, from + static_cast<std::ptrdiff_t>(waiting.cells));
  if (++given_ == waiting.times) {
    given_ = 0;
    ++taken_;
    taken_cells_ += waiting.cells;
  }
  return &row_;
}

// What was read of the next row stays.
void RowQueue::clear() {
  cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(first_cell_));
  first_cell_ = 0;
  for (Cell& cell : cells_) cell.text = spare_.keep(cell.text);
  texts_.clear();
  std::swap(texts_, spare_);
  rows_.clear();
  taken_ = taken_cells_ = 0;
}

}  // namespace pandu::workbook
