#include "bulk/row_classifier.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "bulk/cell_text.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {
namespace {

// A longer block below the table is no footer: it may be people all the same.
constexpr std::size_t most_notes = 100;
constexpr std::size_t least_numbered = 3;
// Who it is stands in one of the first columns that hold no answer.
constexpr std::size_t columns_of_names = 3;

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return base::is_letter(c) || !base::is_ascii(c); });
}

// "1", "(1)", "1.": the number; 0 where it is something else.
std::size_t number_of_column(std::string_view cell) {
  std::size_t number = 0;
  for (const char c : cell) {
    if (base::is_digit(c) && number < 10'000) {
      number = number * 10 + static_cast<std::size_t>(c - '0');
    } else if (c != '(' && c != ')' && c != '.' && c != ' ') {
      return 0;
    }
  }
  return number;
}

bool is_bracketed(std::string_view cell) {
  return cell.size() > 2 && cell.front() == '(' && cell.back() == ')';
}

}  // namespace

RowClassifier::RowClassifier(const ListContext& context, RowTexts header)
    : context_(context), header_(std::move(header)), reader_(context) {
  std::size_t names = 0;
  for (const lists::Column& column : context.mapping.columns) {
    const bool is_name = !column.key && !column.name.empty() && names++ < columns_of_names;
    roles_.push_back(column.key == law::Key::balance ? Role::balance
                     : column.key                    ? Role::answer
                     : is_name                       ? Role::name
                                                     : Role::other);
  }
}

// Most cells need no more than a glance.
bool RowClassifier::is_filled(std::string_view cell) {
  if (cell.empty()) return false;
  return base::is_letter_or_digit(cell.front()) || !stripped(cell, scratch_).empty();
}

RowClassifier::Filled RowClassifier::count_filled() {
  Filled filled;
  for (std::size_t i = 0; i < split_.cells.size(); ++i) {
    if (!is_filled(split_.cells[i])) continue;
    if (filled.cells++ == 0) filled.first = i;
    const Role role = i < roles_.size() ? roles_[i] : Role::other;
    if (role == Role::name) ++filled.names;
    if (role == Role::balance || role == Role::answer) ++filled.answers;
    if (role == Role::answer && i > filled.first) filled.only_sums_behind = false;
  }
  return filled;
}

bool RowClassifier::repeats_header() const {
  std::size_t same = 0;
  for (std::size_t i = 0; i < std::max(header_.size(), split_.cells.size()); ++i) {
    const std::string_view name = i < header_.size() ? std::string_view(header_[i]) : "";
    const std::string_view cell = i < split_.cells.size() ? split_.cells[i] : "";
    if (name != cell) return false;
    if (!name.empty()) ++same;
  }
  return same > 1;
}

// "(1) (2) (3)", or what people are to write: "(dd/mm/yyyy)".
bool RowClassifier::is_numbering(const Filled& filled) const {
  if (filled.cells < least_numbered) return false;
  std::size_t previous = 0;
  bool numbered = true;
  bool bracketed = true;
  for (std::size_t i = 0; i < split_.cells.size(); ++i) {
    const std::string_view cell = split_.cells[i];
    if (cell.empty()) continue;
    if (!numbered && !bracketed) return false;
    const std::size_t number = number_of_column(cell);
    numbered = numbered && number > 0 && (previous == 0 ? number <= 2 : number == previous + 1);
    bracketed = bracketed && is_bracketed(cell);
    previous = number;
  }
  return numbered || bracketed;
}

// It begins as one, and everything behind is a number, an amount or their unit.
bool RowClassifier::is_total(const Filled& filled) {
  if (!filled.only_sums_behind) return false;
  normalise(stripped(split_.cells[filled.first], scratch_), normalised_);
  if (!context_.words.begins_as_total(normalised_)) return false;
  constexpr std::size_t longest_unit = 6;
  for (std::size_t i = filled.first + 1; i < split_.cells.size(); ++i) {
    const std::string_view cell = stripped(split_.cells[i], scratch_);
    const bool has_number = cell.find_first_of("0123456789") != cell.npos;
    if (has_letter(cell) && !has_number && cell.size() > longest_unit) return false;
  }
  return true;
}

// Answers that can be read; a date with two meanings is one.
std::size_t RowClassifier::count_read() {
  faults_.clear();
  const law::Answers answers = reader_.read(split_.cells, faults_);
  auto read = static_cast<std::size_t>(
      std::count_if(faults_.begin(), faults_.end(), [](const RowFault& fault) {
        return fault.kind == RowFaultKind::two_dates || fault.kind == RowFaultKind::two_amounts;
      }));
  for (std::size_t key = 0; key < law::count_of<law::Key>; ++key)
    law::visit_answer(answers, static_cast<law::Key>(key), [&read](const auto& answer) {
      if (answer.given()) ++read;
    });
  return read;
}

// Of a row that holds little, or nothing that answers.
RowLook RowClassifier::look_closely(const Filled& filled) {
  const auto& columns = context_.mapping.columns;
  const std::size_t read = count_read();
  const bool has_names = std::any_of(columns.begin(), columns.end(), [](const lists::Column& one) {
    return !one.key && !one.name.empty();
  });
  if (read > 1 || (read == 1 && (filled.names > 0 || !has_names))) return {};
  // A sum, or a day, and nobody beside it.
  const auto balance = context_.mapping.column_of(law::Key::balance);
  const bool is_sum = balance && *balance < split_.cells.size() && !split_.cells[*balance].empty();
  if (read == 1) return is_sum ? RowLook{RowKind::total} : RowLook{RowKind::person, true};
  normalise(stripped(split_.cells[filled.first], scratch_), normalised_);
  if (context_.words.begins_as_note(normalised_)) return {RowKind::note};
  return {RowKind::person, true};
}

RowLook RowClassifier::look(const RawRecord& record) {
  split_.read(record, context_.mapping.delimiter);
  const Filled filled = count_filled();
  if (filled.cells == 0) return {RowKind::blank};
  if (repeats_header()) return {RowKind::repeated_header};
  if (is_numbering(filled)) return {RowKind::numbering};
  if (is_total(filled)) return {RowKind::total};
  // Half of a row is somebody, whatever is wrong with it.
  const bool is_half = filled.cells * 2 >= context_.mapping.columns.size();
  if (is_half && filled.answers > 1) return {};
  return look_closely(filled);
}

bool RowSettling::settle(const RowLook& look) {
  if (look.kind != RowKind::person) {
    apart_ = apart_ || look.kind != RowKind::repeated_header;
    return true;
  }
  if (look.doubtful && apart_ && waiting_ < most_notes) {
    ++waiting_;
    return false;
  }
  if (!look.doubtful || waiting_ > 0) {
    apart_ = false;
    waiting_ = 0;
  }
  return true;
}

}  // namespace pandu::bulk
