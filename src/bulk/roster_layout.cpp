// Where the table of a list stands, which of its rows are people, and what its columns tell.
#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/roster.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {
namespace {

using lists::RowKind;

bool holds_dates(const lists::Column& column) { return column.key && law::is_date(*column.key); }
bool holds_words(const lists::Column& column) {
  return column.key && !law::values_of(*column.key).empty();
}

// Words are only asked about where a person can tell what they mean.
constexpr std::size_t longest_asked_word = 80;

// There are few (lists::most_asked_words); those that are alike stay in their order.
void most_frequent_first(std::vector<lists::AskedWord>& words) {
  const auto before = [](const auto& one, const auto& other) { return one.rows > other.rows; };
  for (auto next = words.begin(); next != words.end(); ++next)
    std::rotate(std::upper_bound(words.begin(), next, *next, before), next, next + 1);
}

}  // namespace

// Those among which the headers are looked for.
std::vector<RowTexts> Roster::first_rows() {
  std::vector<RowTexts> rows;
  Cells cells;
  std::vector<RowFault> faults;
  for (std::size_t i = 0; i < std::min(rows_.size(), rows_before_table); ++i) {
    faults.clear();
    cells.read(record(rows_[i]), context_.mapping.delimiter, faults);
    RowTexts& texts = rows.emplace_back();
    for (std::size_t k = 0; k < cells.size(); ++k) texts.emplace_back(cells[k]);
  }
  return rows;
}

bool Roster::find_table(std::optional<std::uint64_t> line) {
  const std::vector<RowTexts> rows = first_rows();
  HeaderPlace header{rows.size(), 1, 0};
  if (!line) header = find_header(rows, context_.words);
  for (std::size_t i = 0; line && i < rows.size(); ++i)
    if (rows_[i].line == *line) header.first = i;
  if (header.first == rows.size()) return false;
  const auto names = header_names(std::span(rows).subspan(header.first, header.count));
  context_.mapping = guess_mapping(names, context_.mapping.delimiter, context_.words);
  // Columns without a header, at the right of a workbook's table.
  if (context_.mapping.columns.size() < width_) context_.mapping.columns.resize(width_);
  find_units(context_.mapping, context_.content.list_words);
  header_ = rows[header.end() - 1];
  first_ = header.end();
  layout_.titles = header.first;
  layout_.first_header = rows_[header.first].line;
  layout_.last_header = rows_[first_ - 1].line;
  for (std::size_t i = 0; i < first_; ++i) rows_[i].kind = RowKind::title;
  rows_[first_ - 1].kind = RowKind::header;
  problems_ = check_mapping(context_.mapping);
  std::vector<RowFault> faults;
  Cells().read(record(rows_[first_ - 1]), context_.mapping.delimiter, faults);
  if (!faults.empty()) problems_ = {{lists::Problem::Kind::unreadable, "", ""}};
  settle_columns();
  return true;
}

bool Roster::set_header(std::uint64_t line) { return find_table(line); }

void Roster::settle_columns() {
  evaluated_ = evaluated_people_ = 0;
  classify();
  gather_evidence();
  for (std::size_t i = 0; i < evidence_.size(); ++i) {
    lists::Column& column = context_.mapping.columns[i];
    const DateEvidence& dates = evidence_[i].dates;
    if (column.order == lists::DateOrder::not_said) column.order = dates.proven();
    column.ask_order = column.order == lists::DateOrder::not_said && dates.must_be_asked();
  }
}

void Roster::classify() {
  RowClassifier classifier(context_, header_);
  RowSettling settling;
  std::vector<std::size_t> waiting;
  const auto is_said_person = [this](RowKind kind) {
    return every_row_ && kind != RowKind::blank && kind != RowKind::repeated_header;
  };
  for (std::size_t i = first_; i < rows_.size(); ++i) {
    rows_[i].kind = RowKind::person;
    const RowLook look = classifier.look(record(rows_[i]));
    if (!is_said_person(look.kind)) rows_[i].kind = look.kind;
    const bool settled = settling.settle(look);
    if (settling.waiting() == 0) waiting.clear();
    if (!settled) waiting.push_back(i);
  }
  for (const std::size_t i : waiting)
    if (!every_row_) rows_[i].kind = RowKind::note;
  people_ = 0;
  layout_.blank = layout_.other_count = 0;
  layout_.others.clear();
  for (std::size_t i = first_; i < rows_.size(); ++i) add_other(rows_[i]);
}

void Roster::add_other(const RosterRow& row) {
  if (row.is_person()) {
    ++people_;
    return;
  }
  if (row.kind == RowKind::blank) {
    ++layout_.blank;
    return;
  }
  ++layout_.other_count;
  if (layout_.others.size() == lists::most_other_rows) return;
  const Cells& cells = evaluator_.cells(record(row));
  std::string text;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::string cell = display_text(cells[i]);
    if (!cell.empty()) text += (text.empty() ? "" : "; ") + cell;
  }
  layout_.others.push_back({row.line, row.kind, display_text(text)});
}

void Roster::add_word(ColumnEvidence& evidence, const lists::Column& column,
                      std::string_view cell) {
  if (cell.empty() || cell.size() > longest_asked_word || hides_direction(cell)) return;
  const std::string word = normalised(cell);
  const WordIndex& words = context_.words;
  if (words.value_of(*column.key, word) || words.value_beside_remark(*column.key, cell) ||
      words.means_unknown(word))
    return;
  for (lists::AskedWord& known : evidence.words)
    if (known.normal == word) {
      ++known.rows;
      return;
    }
  if (evidence.words.size() < lists::most_asked_words)
    evidence.words.push_back({std::string(cell), word, 1});
}

void Roster::gather_evidence() {
  const content::TypedWords& words = context_.content.typed_words;
  const std::vector<lists::Column>& columns = context_.mapping.columns;
  evidence_.assign(columns.size(), {});
  Cells cells;
  std::vector<RowFault> ignored;
  std::string scratch;
  for (const RosterRow& row : rows_) {
    if (!row.is_person()) continue;
    ignored.clear();
    cells.read(record(row), context_.mapping.delimiter, ignored);
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
      if (holds_dates(columns[i]))
        evidence_[i].dates.add(stripped(cells[i], scratch), words,
                               text::window_of(*columns[i].key, context_.on, words));
      else if (holds_words(columns[i]))
        add_word(evidence_[i], columns[i], stripped(cells[i], scratch));
    }
  }
  for (ColumnEvidence& one : evidence_) most_frequent_first(one.words);
}

}  // namespace pandu::bulk
