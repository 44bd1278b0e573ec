#include "bulk/workbook_records.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/header_finder.h"

namespace pandu::bulk {
namespace {

// Where the headers of a sheet stand, among its first rows.
struct SheetHeader {
  std::size_t known = 0;
  std::uint32_t row = 0;
};

SheetHeader header_of(workbook::RowSource& rows, const WordIndex& words) {
  std::vector<RowTexts> texts;
  std::vector<std::uint32_t> numbers;
  while (texts.size() < rows_before_table) {
    const workbook::Row* const row = rows.next();
    if (row == nullptr) break;
    RowTexts& cells = texts.emplace_back();
    for (const workbook::Cell& cell : row->cells) cells.emplace_back(cell.text);
    numbers.push_back(row->number);
  }
  if (texts.empty()) return {};
  const HeaderPlace header = find_header(texts, words);
  return {header.known, numbers[header.end() - 1]};
}

std::uint64_t rows_below(workbook::RowSource& rows, std::uint32_t header) {
  std::uint64_t count = 0;
  while (const workbook::Row* const row = rows.next())
    if (row->number > header) ++count;
  return count;
}

bool needs_quotes(std::string_view text, char delimiter) {
  return std::any_of(text.begin(), text.end(), [delimiter](char c) {
    return c == delimiter || c == '"' || c == '\n' || c == '\r';
  });
}

void write_quoted(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

}  // namespace

void WorkbookRecords::write(const workbook::Row& row) {
  bytes_.clear();
  kinds_.clear();
  left_out_ = row.left_out;
  const std::size_t count = std::max(width_, row.cells.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) bytes_ += delimiter_;
    if (i >= row.cells.size()) continue;
    kinds_ += letter_of(row.cells[i].kind);
    const std::string_view text = row.cells[i].text;
    if (bytes_.size() + text.size() > longest_record)
      left_out_ += text.size();
    else if (needs_quotes(text, delimiter_))
      write_quoted(text, bytes_);
    else
      bytes_ += text;
  }
  width_ = count;
}

std::optional<RawRecord> WorkbookRecords::next() {
  const workbook::Row* const row = rows_->next();
  if (row == nullptr) return std::nullopt;
  if (row->hidden) ++hidden_;
  write(*row);
  return RawRecord{bytes_, row->number, left_out_, false, kinds_};
}

std::size_t likely_sheet(workbook::Workbook& book, const WordIndex& words) {
  struct Candidate {
    std::size_t sheet;
    std::uint32_t header;
  };
  const std::vector<workbook::Sheet>& sheets = book.sheets();
  std::vector<Candidate> lists;
  // Hidden ones only where nothing else is a list.
  for (const bool hidden : {false, true})
    for (std::size_t i = 0; i < sheets.size() && (!hidden || lists.empty()); ++i)
      if (sheets[i].hidden == hidden)
        if (const SheetHeader header = header_of(*book.rows(i), words); header.known > 0)
          lists.push_back({i, header.row});
  if (lists.empty()) return 0;
  if (lists.size() == 1) return lists.front().sheet;
  std::size_t best = lists.front().sheet;
  std::uint64_t most = 0;
  for (const Candidate& list : lists) {
    const std::uint64_t rows = rows_below(*book.rows(list.sheet), list.header);
    if (rows <= most) continue;
    best = list.sheet;
    most = rows;
  }
  return best;
}

std::optional<std::size_t> sheet_of_name(const std::vector<workbook::Sheet>& sheets,
                                         std::string_view name) {
  const auto find = [&](auto same) -> std::optional<std::size_t> {
    const auto found = std::find_if(sheets.begin(), sheets.end(), same);
    if (found == sheets.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sheets.begin());
  };
  if (const auto exact = find([&](const workbook::Sheet& one) { return one.name == name; }))
    return exact;
  const std::string wanted = normalised(name);
  return find([&](const workbook::Sheet& one) { return normalised(one.name) == wanted; });
}

lists::Problem problem_of(workbook::Refusal refusal) {
  // The problems have the names of what is refused.
  const std::string_view name = workbook::refusal_names[static_cast<std::size_t>(refusal)];
  return {law::from_name<lists::Problem::Kind>(name).value_or(lists::Problem::Kind::damaged), "",
          ""};
}

std::optional<lists::Problem> problem_of(workbook::FileKind kind, workbook::Bytes& bytes) {
  switch (kind) {
    case workbook::FileKind::compound:
      return problem_of(workbook::refusal_of_compound(bytes));
    case workbook::FileKind::web_page:
      return problem_of(workbook::Refusal::web_page);
    case workbook::FileKind::xml:
      return problem_of(workbook::Refusal::xml);
    case workbook::FileKind::other:
      return problem_of(workbook::Refusal::other_document);
    case workbook::FileKind::text:
    case workbook::FileKind::package:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace pandu::bulk
