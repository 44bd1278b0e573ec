#include "bulk/judge.h"

#include "bulk/csv_writer.h"
#include "law/decide.h"

namespace pandu::bulk {
namespace {

void write_day(const law::Verdict& verdict, std::string& out) {
  if (verdict.earliest) out += law::to_iso(*verdict.earliest);
}

void write_channel(const law::Verdict& verdict, std::string& out) {
  if (verdict.channels && !verdict.channels->empty()) out += law::name_of((*verdict.channels)[0]);
}

template <class Names>
std::string line_of_names(const Mapping& mapping, const Names& added) {
  std::string out;
  for (const Column& column : mapping.columns) {
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

Judge::Judge(const List& list)
    : list_(list),
      words_(list.content, list.language),
      reader_(list.content.rules, list.vocabulary, list.mapping) {}

Judged Judge::judge(const RawRecord& record) {
  faults_.clear();
  cells_.read(record, list_.mapping.delimiter, faults_);
  Judged row{cells_, faults_, {}, {}};
  row.answers = reader_.read(cells_, faults_);
  if (row.sound()) row.verdict = law::decide(list_.content.rules, row.answers, list_.on);
  return row;
}

const Cells& Judge::cells(const RawRecord& record) {
  faults_.clear();
  cells_.read(record, list_.mapping.delimiter, faults_);
  return cells_;
}

std::string Judge::told(const std::vector<RowFault>& faults) const {
  std::string out;
  for (const RowFault& fault : faults) {
    if (!out.empty()) out += ' ';
    const bool of_column = fault.column < list_.mapping.columns.size();
    out += words_.tell(fault, of_column ? list_.mapping.columns[fault.column].name : "");
  }
  return out;
}

// The added columns but the error: outcome, earliest, share_percent, channel, documents, missing, link.
void Judge::write_verdict(const Judged& row, std::string& out) const {
  const law::Verdict& verdict = row.verdict;
  const char delimiter = list_.mapping.delimiter;
  out += law::name_of(verdict.outcome);
  out += delimiter;
  write_day(verdict, out);
  out += delimiter;
  if (verdict.share_percent) out += std::to_string(*verdict.share_percent);
  out += delimiter;
  write_channel(verdict, out);
  out += delimiter;
  if (verdict.documents) write_names(*verdict.documents, out);
  out += delimiter;
  write_names(verdict.missing, out);
  out += delimiter;
  if (list_.link) write_cell(list_.link(row.answers), out);
}

// Each with a delimiter behind it.
void Judge::write_cells(const Cells& cells, std::string& out) const {
  for (std::size_t i = 0; i < list_.mapping.columns.size(); ++i) {
    if (i < cells.size()) write_cell(cells[i], out);
    out += list_.mapping.delimiter;
  }
}

bool Judge::write(const RawRecord& record, std::string& out) {
  const Judged row = judge(record);
  const char delimiter = list_.mapping.delimiter;
  write_cells(row.cells, out);
  if (row.sound())
    write_verdict(row, out);
  else
    out.append(added_columns.size() - 2, delimiter);
  out += delimiter;
  if (!row.sound()) write_cell(told(row.faults), out);
  out += '\n';
  return row.sound();
}

bool Judge::write_mail(const RawRecord& record, std::string& out) {
  const Judged row = judge(record);
  if (!row.sound()) return false;
  const char delimiter = list_.mapping.delimiter;
  write_cells(row.cells, out);
  out += law::name_of(row.verdict.outcome);
  out += delimiter;
  write_day(row.verdict, out);
  out += delimiter;
  write_channel(row.verdict, out);
  out += delimiter;
  if (list_.link) write_cell(list_.link(row.answers), out);
  out += '\n';
  return true;
}

std::string header_line(const Mapping& mapping) { return line_of_names(mapping, added_columns); }

std::string mail_header_line(const Mapping& mapping) {
  return line_of_names(mapping, mail_columns);
}

}  // namespace pandu::bulk
