#include "bulk/result_book.h"

#include <algorithm>

#include "base/utf8.h"
#include "bulk/cell_text.h"
#include "bulk/workbook_records.h"

namespace pandu::bulk {
namespace {

using workbook::CellKind;
using workbook_writer::RowPacker;
using workbook_writer::RowStyle;

constexpr std::size_t result_sheet = 0;
constexpr std::size_t totals_sheet = 1;

// In letters: what a column is wide at least and at most.
constexpr std::size_t narrowest = 8;
constexpr std::size_t widest = 45;

// What the result adds, with the text of its name and how wide it is.
struct AddedColumn {
  const char* name;
  std::uint16_t width;
};
constexpr AddedColumn verdict_columns[] = {
    {"list.head.outcome", 24},    {"list.head.earliest", 16}, {"list.head.accepted_from", 16},
    {"list.head.share", 12},      {"list.head.channel", 18},  {"list.head.documents", 45},
    {"list.head.unanswered", 30}, {"list.head.link", 14},     {"list.outcome.faulty", 45}};

RowStyle style_of(lists::RowKind kind) {
  if (kind == lists::RowKind::title) return RowStyle::title;
  return kind == lists::RowKind::header ? RowStyle::header : RowStyle::body;
}

void add_day(const std::optional<law::Date>& day, RowPacker& rows) {
  if (day)
    rows.cell(CellKind::date, law::to_iso(*day));
  else
    rows.empty();
}

std::string joined_names(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) (out += out.empty() ? "" : "; ") += name;
  return out;
}

}  // namespace

ResultBook::ResultBook(const ListContext& context, RowEvaluator& evaluator)
    : context_(context), evaluator_(evaluator) {}

std::string ResultBook::say(std::string_view key, const text::Facts& facts) const {
  return text::say(context_.content, context_.language, key, facts);
}

std::vector<std::uint16_t> ResultBook::widths(const std::vector<RawRecord>& first_rows) const {
  std::vector<std::size_t> widths(context_.mapping.columns.size(), narrowest);
  for (const RawRecord& record : first_rows) {
    const Cells& cells = evaluator_.cells(record);
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i)
      widths[i] = std::max(widths[i], base::count_characters(cells[i]) + 2);
  }
  std::vector<std::uint16_t> bounded;
  bounded.reserve(widths.size());
  for (const std::size_t width : widths)
    bounded.push_back(static_cast<std::uint16_t>(std::min(width, widest)));
  return bounded;
}

workbook_writer::Plan ResultBook::plan(const std::string& sheet, std::size_t rows_on_top,
                                       const std::vector<RawRecord>& first_rows) const {
  workbook_writer::Plan plan;
  plan.day = law::to_iso(context_.on);
  plan.title = say("list.title");
  workbook_writer::SheetPlan& result = plan.sheets.emplace_back();
  result.name = sheet.empty() ? say("list.result") : sheet;
  for (const std::uint16_t width : widths(first_rows)) result.columns.push_back({.width = width});
  for (const AddedColumn& column : verdict_columns)
    result.columns.push_back({.width = column.width, .added = true});
  result.rows_on_top = static_cast<std::uint32_t>(rows_on_top);
  result.filter_row = result.rows_on_top;
  workbook_writer::SheetPlan& totals = plan.sheets.emplace_back();
  totals.name = say("list.totals_sheet");
  totals.columns = {{.width = 45}, {.width = 14}};
  return plan;
}

void ResultBook::add_names(RowPacker& rows) const {
  for (const AddedColumn& column : verdict_columns) rows.cell(CellKind::text, say(column.name));
}

void ResultBook::add_verdict(const EvaluatedRow& row, RowPacker& rows) const {
  const law::Verdict& verdict = row.verdict;
  if (!row.sound()) {
    for (std::size_t i = 1; i < std::size(verdict_columns); ++i) rows.empty();
    rows.cell(CellKind::text, evaluator_.describe(row.faults));
    return;
  }
  rows.cell(CellKind::text,
            say(verdict.outcome == law::Outcome::fix_first
                    ? "list.to_fix.tile"
                    : "outcome." + std::string(law::name_of(verdict.outcome)) + ".word"));
  add_day(verdict.earliest, rows);
  add_day(verdict.accepted_from, rows);
  if (verdict.share_percent)
    rows.cell(CellKind::number, std::to_string(*verdict.share_percent));
  else
    rows.empty();
  const bool has_channel = verdict.channels && !verdict.channels->empty();
  rows.cell(CellKind::text,
            has_channel
                ? say("channel." + std::string(law::name_of((*verdict.channels)[0])) + ".name")
                : "");
  std::vector<std::string> documents;
  std::vector<std::string> missing;
  for (const law::DocumentEntry& entry : verdict.documents.value_or(law::DocumentList{}))
    documents.push_back(say("document." + std::string(law::name_of(entry.document)) + ".name"));
  for (const law::Key key : verdict.missing)
    missing.push_back(say("list.column." + std::string(law::name_of(key))));
  rows.cell(CellKind::text, joined_names(documents));
  rows.cell(CellKind::text, joined_names(missing));
  std::string address;
  if (context_.link) context_.link(row.answers, address);
  if (address.find("://") == address.npos)
    rows.cell(CellKind::text, address);
  else
    rows.link(say("list.head.open"), address);
  rows.empty();
}

std::optional<EvaluatedRow> ResultBook::add(const RawRecord& record, RowPacker& rows) const {
  std::optional<EvaluatedRow> row;
  if (record.kind == lists::RowKind::person) row.emplace(evaluator_.evaluate(record));
  const Cells& cells = row ? row->cells : evaluator_.cells(record);
  rows.begin(result_sheet, style_of(record.kind));
  for (std::size_t k = 0; k < context_.mapping.columns.size(); ++k)
    if (k < cells.size())
      rows.cell(kind_of_cell(record.cell_kinds, k), cells[k]);
    else
      rows.empty();
  if (record.kind == lists::RowKind::header) add_names(rows);
  if (row) add_verdict(*row, rows);
  return row;
}

void ResultBook::add_count(const std::string& name, std::uint64_t number, RowPacker& rows) const {
  rows.begin(totals_sheet, RowStyle::body);
  rows.cell(CellKind::text, name);
  rows.cell(CellKind::number, std::to_string(number));
}

void ResultBook::add_totals(const lists::Totals& all, RowPacker& rows) const {
  const auto head = [&](const char* text) {
    rows.begin(totals_sheet, RowStyle::header);
    rows.cell(CellKind::text, say(text));
    rows.cell(CellKind::text, say("list.totals_sheet.people"));
  };
  head("list.head.outcome");
  add_count(say("list.outcome.all"), all.rows, rows);
  for (std::size_t i = 0; i < all.outcomes.size(); ++i)
    if (all.outcomes[i] > 0)
      add_count(say("outcome." + std::string(law::names<law::Outcome>[i]) + ".word"),
                all.outcomes[i], rows);
  if (all.faulty > 0) add_count(say("list.outcome.faulty"), all.faulty, rows);
  if (all.letters > 0) add_count(say("list.letters.tile"), all.letters, rows);
  head("list.channel");
  for (std::size_t i = 0; i < all.channels.size(); ++i)
    if (all.channels[i] > 0)
      add_count(say("channel." + std::string(law::names<law::Channel>[i]) + ".name"),
                all.channels[i], rows);
  head("list.month");
  const std::size_t later = all.by_month.size() - 1;
  add_count(say("list.month.now"), all.by_month[0], rows);
  for (std::size_t i = 1; i < later; ++i)
    add_count(
        text::month_ahead(context_.on, static_cast<int>(i), context_.content, context_.language),
        all.by_month[i], rows);
  add_count(say("list.month.later"), all.by_month[later], rows);
}

}  // namespace pandu::bulk
