#include "bulk/row_evaluator.h"

#include "bulk/cell_text.h"
#include "law/decide.h"

namespace pandu::bulk {
namespace {

void write_day(const std::optional<law::Date>& day, std::string& out) {
  if (day) out += law::to_iso(*day);
}

void write_channel(const law::Verdict& verdict, std::string& out) {
  if (verdict.channels && !verdict.channels->empty()) out += law::name_of((*verdict.channels)[0]);
}

template <class Names>
std::string line_of_names(const Mapping& mapping, const Names& added) {
  std::string out;
  for (const lists::Column& column : mapping.columns) {
    write_cell(column.name, out);
    out += mapping.delimiter;
  }
  for (std::size_t i = 0; i < added.size(); ++i) {
    if (i > 0) out += mapping.delimiter;
    out += added[i];
  }
  out += '\n';
  return out;
}

void write_name(law::Key key, std::string& out) { out += law::name_of(key); }
void write_name(const law::DocumentEntry& entry, std::string& out) {
  out += law::name_of(entry.document);
}

// Ids never need quotes: they stand with spaces between them.
template <class Names>
void write_names(const Names& names, std::string& out) {
  bool first = true;
  for (const auto& name : names) {
    if (!first) out += ' ';
    first = false;
    write_name(name, out);
  }
}

}  // namespace

RowEvaluator::RowEvaluator(const ListContext& context)
    : context_(context),
      fault_texts_(context.content, context.language),
      reader_(context.content.rules, context.words, context.mapping) {}

ReadRow RowEvaluator::read(const RawRecord& record) {
  cells(record);
  ReadRow row{cells_, faults_, {}};
  row.answers = reader_.read(cells_, faults_);
  return row;
}

EvaluatedRow RowEvaluator::evaluate(const RawRecord& record) {
  EvaluatedRow row{read(record), {}};
  if (row.sound()) row.verdict = law::decide(context_.content.rules, row.answers, context_.on);
  return row;
}

const Cells& RowEvaluator::cells(const RawRecord& record) {
  faults_.clear();
  cells_.read(record, context_.mapping.delimiter, faults_);
  return cells_;
}

std::string RowEvaluator::describe(const std::vector<RowFault>& faults) const {
  std::string out;
  for (const RowFault& fault : faults) {
    if (!out.empty()) out += ' ';
    const bool of_column = fault.column < context_.mapping.columns.size();
    out +=
        fault_texts_.describe(fault, of_column ? context_.mapping.columns[fault.column].name : "");
  }
  return out;
}

// The added columns but the error: outcome, earliest, accepted_from, share_percent, channel,
// documents, missing, link.
void RowEvaluator::write_verdict(const EvaluatedRow& row, std::string& out) const {
  const law::Verdict& verdict = row.verdict;
  const char delimiter = context_.mapping.delimiter;
  out += law::name_of(verdict.outcome);
  out += delimiter;
  write_day(verdict.earliest, out);
  out += delimiter;
  write_day(verdict.accepted_from, out);
  out += delimiter;
  if (verdict.share_percent) out += std::to_string(*verdict.share_percent);
  out += delimiter;
  write_channel(verdict, out);
  out += delimiter;
  if (verdict.documents) write_names(*verdict.documents, out);
  out += delimiter;
  write_names(verdict.missing, out);
  out += delimiter;
  if (context_.link) write_cell(context_.link(row.answers), out);
}

// Each with a delimiter behind it.
void RowEvaluator::write_cells(const Cells& cells, std::string& out) const {
  for (std::size_t i = 0; i < context_.mapping.columns.size(); ++i) {
    if (i < cells.size()) write_cell(cells[i], out);
    out += context_.mapping.delimiter;
  }
}

bool RowEvaluator::write(const RawRecord& record, std::string& out) {
  const EvaluatedRow row = evaluate(record);
  const char delimiter = context_.mapping.delimiter;
  write_cells(row.cells, out);
  if (row.sound())
    write_verdict(row, out);
  else
    out.append(added_columns.size() - 2, delimiter);
  out += delimiter;
  if (!row.sound()) write_cell(describe(row.faults), out);
  out += '\n';
  return row.sound();
}

bool RowEvaluator::write_mail(const RawRecord& record, std::string& out) {
  const EvaluatedRow row = evaluate(record);
  if (!row.sound()) return false;
  const char delimiter = context_.mapping.delimiter;
  write_cells(row.cells, out);
  out += law::name_of(row.verdict.outcome);
  out += delimiter;
  write_day(row.verdict.earliest, out);
  out += delimiter;
  write_day(row.verdict.accepted_from, out);
  out += delimiter;
  write_channel(row.verdict, out);
  out += delimiter;
  if (context_.link) write_cell(context_.link(row.answers), out);
  out += '\n';
  return true;
}

std::string header_line(const Mapping& mapping) { return line_of_names(mapping, added_columns); }

std::string mail_header_line(const Mapping& mapping) {
  return line_of_names(mapping, mail_columns);
}

}  // namespace pandu::bulk
