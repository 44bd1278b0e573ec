#include "bulk/judge.h"

#include "bulk/csv_writer.h"
#include "law/decide.h"

namespace pandu::bulk {
namespace {

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
  if (verdict.earliest) out += law::to_iso(*verdict.earliest);
  out += delimiter;
  if (verdict.share_percent) out += std::to_string(*verdict.share_percent);
  out += delimiter;
  if (verdict.channels && !verdict.channels->empty()) out += law::name_of((*verdict.channels)[0]);
  out += delimiter;
  if (verdict.documents) write_names(*verdict.documents, out);
  out += delimiter;
  write_names(verdict.missing, out);
  out += delimiter;
  if (list_.link) write_cell(list_.link(row.answers), out);
}

bool Judge::write(const RawRecord& record, std::string& out) {
  const Judged row = judge(record);
  const char delimiter = list_.mapping.delimiter;
  for (std::size_t i = 0; i < list_.mapping.columns.size(); ++i) {
    if (i < row.cells.size()) write_cell(row.cells[i], out);
    out += delimiter;
  }
  if (row.sound())
    write_verdict(row, out);
  else
    out.append(added_columns.size() - 2, delimiter);
  out += delimiter;
  if (!row.sound()) write_cell(told(row.faults), out);
  out += '\n';
  return row.sound();
}

std::string header_line(const Mapping& mapping) {
  std::string out;
  for (const Column& column : mapping.columns) {
    write_cell(column.name, out);
    out += mapping.delimiter;
  }
  for (std::size_t i = 0; i < added_columns.size(); ++i) {
    if (i > 0) out += mapping.delimiter;
    out += added_columns[i];
  }
  out += '\n';
  return out;
}

}  // namespace pandu::bulk
