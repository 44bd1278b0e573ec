#include "bulk/row_evaluator.h"

#include "bulk/cell_text.h"
#include "bulk/verdict_text.h"
#include "law/decide.h"

namespace pandu::bulk {
namespace {

template <class Names>
void write_added_names(const Mapping& mapping, const Names& added, std::string& out) {
  for (std::size_t i = 0; i < added.size(); ++i) {
    if (i > 0) out += mapping.delimiter;
    out += mapping.name_of_added(added[i]);
  }
  out += '\n';
}

}  // namespace

RowEvaluator::RowEvaluator(const ListContext& context)
    : context_(context), fault_texts_(context.content, context.language), reader_(context) {}

ReadRow RowEvaluator::read(const RawRecord& record) {
  ReadRow row{cells(record), faults_, {}};
  row.answers = reader_.read(row.cells, faults_);
  return row;
}

EvaluatedRow RowEvaluator::evaluate(const RawRecord& record) {
  const ReadRow row = read(record);
  return {row, row.sound() ? law::decide(context_.content.rules, row.answers, context_.on)
                           : law::Verdict{}};
}

const Cells& RowEvaluator::cells(const RawRecord& record) {
  if (!record.split) split_.read(record, context_.mapping.delimiter);
  const SplitRecord& split = record.split ? *record.split : split_;
  faults_.clear();
  if (!split.faults.empty()) faults_ = split.faults;
  return split.cells;
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
  VerdictText text(context_.mapping.delimiter);
  text.add_name(verdict.outcome);
  text.add_day(verdict.earliest);
  text.add_day(verdict.accepted_from);
  text.add_number(verdict.share_percent);
  text.add_best(verdict.channels);
  text.add_documents(verdict.documents);
  text.add_keys(verdict.missing);
  out += text.text();
  write_link(row.answers, out);
}

// Where the address of the site needs quotes, it is written once more; a code never does.
void RowEvaluator::write_link(const law::Answers& answers, std::string& out) const {
  if (!context_.link) return;
  const std::size_t start = out.size();
  context_.link(answers, out);
  const std::string_view written = std::string_view(out).substr(start);
  const std::string_view site = written.substr(0, written.find('#'));
  if (site.empty() || (!is_guarded(site) && !has_to_be_quoted(site))) return;
  const std::string link(written);
  out.resize(start);
  write_cell(link, out);
}

bool RowEvaluator::any_guarded(const Cells& cells) const {
  for (std::size_t i = 0; i < cells.size(); ++i)
    if (is_guarded(cells[i])) return true;
  return false;
}

// Each with a delimiter behind it, as write_cell() writes it. What needs neither quotes nor a guard is
// copied, at best the whole record at once.
void RowEvaluator::write_cells(const Cells& cells, std::string& out) const {
  const std::size_t columns = context_.mapping.columns.size();
  const char delimiter = context_.mapping.delimiter;
  const bool quoted = has_quoted_cells(cells.text(), delimiter);
  if (!quoted && cells.size() == columns && !any_guarded(cells)) {
    out += cells.text();
    out += delimiter;
    return;
  }
  for (std::size_t i = 0; i < columns; ++i) {
    const std::string_view cell = i < cells.size() ? cells[i] : std::string_view{};
    if (quoted || is_guarded(cell))
      write_cell(cell, out);
    else
      out += cell;
    out += delimiter;
  }
}

bool RowEvaluator::write(const RawRecord& record, std::string& out) {
  if (record.kind != lists::RowKind::person) {
    write_other(record, out);
    return true;
  }
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

void RowEvaluator::write_other(const RawRecord& record, std::string& out) {
  write_cells(cells(record), out);
  if (record.kind == lists::RowKind::header) {
    write_added_names(context_.mapping, added_columns, out);
  } else {
    out.append(added_columns.size() - 1, context_.mapping.delimiter);
    out += '\n';
  }
}

bool RowEvaluator::write_mail(const RawRecord& record, std::string& out) {
  if (record.kind != lists::RowKind::person) return false;
  const EvaluatedRow row = evaluate(record);
  if (!row.sound()) return false;
  write_cells(row.cells, out);
  VerdictText text(context_.mapping.delimiter);
  text.add_name(row.verdict.outcome);
  text.add_day(row.verdict.earliest);
  text.add_day(row.verdict.accepted_from);
  text.add_best(row.verdict.channels);
  out += text.text();
  write_link(row.answers, out);
  out += '\n';
  return true;
}

std::string mail_header_line(const Mapping& mapping) {
  std::string out;
  for (const lists::Column& column : mapping.columns) {
    write_cell(column.name, out);
    out += mapping.delimiter;
  }
  write_added_names(mapping, mail_columns, out);
  return out;
}

}  // namespace pandu::bulk
