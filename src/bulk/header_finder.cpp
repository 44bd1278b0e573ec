#include "bulk/header_finder.h"

#include <algorithm>

#include "bulk/cell_text.h"

namespace pandu::bulk {
namespace {

bool is_empty(std::string_view cell) {
  std::string scratch;
  return stripped(cell, scratch).empty();
}

bool has_digit(std::string_view cell) {
  return std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t filled(const RowTexts& row) {
  return static_cast<std::size_t>(std::count_if(
      row.begin(), row.end(), [](const std::string& cell) { return !is_empty(cell); }));
}

// No people yet: numbers and dates stand below headers, or within their brackets.
bool holds_words_only(const RowTexts& row) {
  return std::none_of(row.begin(), row.end(), [](const std::string& cell) {
    return has_digit(cell) && cell.find('(') == cell.npos;
  });
}

std::size_t known_questions(std::span<const RowTexts> rows, const WordIndex& words) {
  law::SetOf<law::Key> keys;
  std::size_t count = 0;
  for (const HeaderName& name : header_names(rows)) {
    const auto key = key_of(name, words);
    if (!key || keys.has(*key)) continue;
    keys.add(*key);
    ++count;
  }
  return count;
}

std::size_t first_full_row(std::span<const RowTexts> rows) {
  std::size_t widest = 0;
  for (const RowTexts& row : rows) widest = std::max(widest, filled(row));
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (filled(rows[i]) * 4 >= widest * 3 && holds_words_only(rows[i])) return i;
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (filled(rows[i]) > 0) return i;
  return 0;
}

// Everything above the last row of a header of several rows must be headers too.
bool can_be_header(std::span<const RowTexts> rows) {
  return std::all_of(rows.begin(), rows.end(),
                     [](const RowTexts& row) { return filled(row) > 0 && holds_words_only(row); });
}

}  // namespace

std::vector<HeaderName> header_names(std::span<const RowTexts> rows) {
  std::size_t width = 0;
  for (const RowTexts& row : rows) width = std::max(width, row.size());
  std::vector<HeaderName> names(width);
  std::string scratch;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const bool is_last = r + 1 == rows.size();
    std::string_view above;  // what stands at the left serves this column too
    for (std::size_t i = 0; i < width; ++i) {
      const std::string_view cell =
          i < rows[r].size() ? stripped(rows[r][i], scratch) : std::string_view{};
      HeaderName& name = names[i];
      if (rows.size() == 1) {
        name.whole = name.last = i < rows[r].size() ? rows[r][i] : std::string();
        continue;
      }
      const bool has_below =
          std::any_of(rows.begin() + static_cast<std::ptrdiff_t>(r) + 1, rows.end(),
                      [i](const RowTexts& row) { return i < row.size() && !is_empty(row[i]); });
      if (!cell.empty()) above = i < rows[r].size() ? std::string_view(rows[r][i]) : above;
      if (cell.empty() && (is_last || !has_below)) continue;
      const std::string_view part = cell.empty() ? above : cell;
      if (part.empty()) continue;
      if (!name.whole.empty()) name.whole += ' ';
      name.whole += part;
      if (!cell.empty()) name.last = cell;
    }
  }
  return names;
}

std::optional<law::Key> key_of(const HeaderName& name, const WordIndex& words) {
  std::string scratch;
  if (const auto key = words.key_of_header(stripped(name.whole, scratch))) return key;
  return words.key_of_header(stripped(name.last, scratch));
}

HeaderPlace find_header(std::span<const RowTexts> rows, const WordIndex& words) {
  HeaderPlace best;
  for (std::size_t count = 1; count <= most_header_rows; ++count)
    for (std::size_t first = 0; first + count <= rows.size(); ++first) {
      const auto candidate = rows.subspan(first, count);
      if (count > 1 && !can_be_header(candidate)) continue;
      const std::size_t known = known_questions(candidate, words);
      if (known > best.known) best = {first, count, known};
    }
  if (best.known > 1) return best;
  // One word alone may stand in a title, or be what a person's row says.
  const std::size_t full = first_full_row(rows);
  if (best.known == 0 || full < best.first) return {full, 1, 0};
  return best;
}

}  // namespace pandu::bulk
