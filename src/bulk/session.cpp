#include "bulk/session.h"

#include <algorithm>
#include <utility>

#include "bulk/cell_text.h"
#include "bulk/roster_selection.h"
#include "content/quote.h"
#include "lists/messages.h"
#include "share/share_code.h"

namespace pandu::bulk {
namespace {

using lists::Problem;
using Kind = Problem::Kind;

constexpr std::size_t most_problems = 10;
constexpr std::size_t most_examples = 3;
constexpr std::size_t rows_with_examples = 50;
constexpr std::size_t most_heads = 2;

// With names of the file's own fit to be shown.
Problem shown(const Problem& problem) {
  const auto quoted = [](const std::string& text) {
    return text.empty() ? text : content::quote(display_text(text));
  };
  const bool is_number = problem.kind == Kind::too_many_columns;
  return {problem.kind, quoted(problem.column), is_number ? problem.value : quoted(problem.value)};
}

lists::Layout shown(lists::Layout layout) {
  for (std::string& sheet : layout.sheets) sheet = display_text(sheet);
  return layout;
}

// One that no choice of columns can mend; none where the list can be used, or made usable.
std::optional<Problem> hopeless_problem(const Roster& roster) {
  for (const Problem& problem : roster.problems())
    if (problem.kind != Kind::no_known_column && problem.kind != Kind::same_key)
      return shown(problem);
  if (roster.people() == 0) return Problem{Kind::no_rows};
  return std::nullopt;
}

// The columns that say who it is: the one with the names, and the first ones that hold no answer.
std::vector<lists::Head> heads_of(const Mapping& mapping, const WordIndex& words) {
  std::vector<lists::Head> heads;
  for (std::size_t i = 0; i < mapping.columns.size() && heads.empty(); ++i)
    if (!mapping.columns[i].key && words.names_people(mapping.columns[i].name))
      heads.push_back({i, display_text(mapping.columns[i].name)});
  for (std::size_t i = 0; i < mapping.columns.size() && heads.size() < most_heads; ++i)
    if (!mapping.columns[i].key && (heads.empty() || heads.front().place != i))
      heads.push_back({i, display_text(mapping.columns[i].name)});
  if (heads.empty() && !mapping.columns.empty())
    heads.push_back({0, display_text(mapping.columns.front().name)});
  return heads;
}

}  // namespace

ListSession::ListSession(const content::Content& content)
    : content_(content), words_(content.list_words) {}

void ListSession::begin(std::string_view file, law::Date today) {
  coming_ = std::make_unique<Roster>(
      content_, words_, today, content::Language::id,
      [this](const law::Answers& answers, std::string& out) { out += link(answers); });
  coming_file_ = display_text(file);
}

void ListSession::feed(std::string_view bytes) {
  if (coming_) coming_->feed(bytes);
}

void ListSession::finish() {
  if (coming_) coming_->finish();
}

bool ListSession::read_some(std::size_t count) { return coming_ && coming_->read_some(count); }

std::optional<Problem> ListSession::accept() {
  std::unique_ptr<Roster> read = std::move(coming_);
  if (!read) return std::nullopt;
  if (auto problem = hopeless_problem(*read)) return problem;
  roster_ = std::move(read);
  file_ = coming_file_;
  begin_queries();
  return std::nullopt;
}

// What was asked of the list before is not asked of this one.
void ListSession::begin_queries() {
  guessed_ = roster_->mapping();
  lists::Query fresh;
  fresh.list = query_.list + 1;
  fresh.language = query_.language;
  fresh.on = roster_->on();
  query_ = fresh;
  selection_.reset();
}

std::string ListSession::link(const law::Answers& answers) const {
  return share::start_page(query_.site, query_.language) +
         share::share_address(answers, query_.on, content_.rules);
}

void ListSession::map_columns() {
  Mapping mapping = guessed_;
  for (const lists::ColumnChoice& choice : query_.columns) {
    if (choice.place >= mapping.columns.size()) continue;
    lists::Column& column = mapping.columns[choice.place];
    if (choice.key_said) column.key = choice.key;
    if (choice.order != lists::DateOrder::not_said) column.order = choice.order;
    column.unit = choice.unit;
    column.words = choice.words;
  }
  roster_->set_mapping(std::move(mapping));
}

// Another sheet, or another row of headers, makes another list of it. Of one where nobody stands, the
// list before is better.
bool ListSession::read_otherwise(const lists::Query& query) {
  const lists::Layout before = roster_->layout();
  const bool other_sheet = query.sheet && *query.sheet != before.sheet;
  if (other_sheet) {
    roster_->set_sheet(*query.sheet);
    roster_->read_all();
  } else if (!query.header || !roster_->set_header(*query.header)) {
    return false;
  }
  if (hopeless_problem(*roster_)) {
    if (other_sheet) roster_->set_sheet(before.sheet);
    roster_->read_all();
    roster_->set_header(before.last_header);
  }
  begin_queries();
  return true;
}

bool ListSession::apply(std::string_view packed) {
  auto query = lists::unpack<lists::Query>(packed);
  if (!query || !query->on.ok() || !roster_ || query->list != query_.list) return false;
  if (read_otherwise(*query)) return true;
  const lists::Query before = std::exchange(query_, *std::move(query));
  if (query_.language != before.language) roster_->set_language(query_.language);
  if (query_.on != before.on) roster_->set_day(query_.on);
  roster_->set_every_row(query_.every_row);
  if (query_.columns != before.columns || query_.on != before.on) map_columns();
  if (!roster_->all_evaluated()) selection_.reset();
  return true;
}

bool ListSession::work(std::size_t count) {
  if (!roster_ || !query_.check || !roster_->problems().empty()) return false;
  return !roster_->evaluate_some(count);
}

// Another page of the same selection needs no other rows.
void ListSession::select() {
  if (selection_ != query_.selection) selected_ = select_rows(*roster_, query_.selection);
  selection_ = query_.selection;
}

lists::ColumnSample ListSession::sample(std::size_t place) {
  lists::ColumnSample sample{place, roster_->mapping().columns[place], {}, {}};
  sample.column.name = display_text(sample.column.name);
  for (const lists::AskedWord& asked : roster_->words_to_ask(place))
    sample.asked.push_back({display_text(asked.word), asked.normal, asked.rows});
  sample.only_day_first = roster_->dates_of(place).only_day_first();
  sample.only_month_first = roster_->dates_of(place).only_month_first();
  std::vector<std::string>& examples = sample.examples;
  std::size_t seen = 0;
  for (std::size_t i = 0; i < roster_->rows().size() && seen < rows_with_examples; ++i) {
    if (!roster_->rows()[i].is_person()) continue;
    ++seen;
    const Cells& cells = roster_->cells(i);
    if (place >= cells.size() || examples.size() == most_examples) continue;
    std::string example = display_text(cells[place]);
    const auto known = std::find(examples.begin(), examples.end(), example);
    if (!example.empty() && known == examples.end()) examples.push_back(std::move(example));
  }
  return sample;
}

// Columns that hold answers, or may hold one by what was chosen, and as many others as there is
// room for.
void ListSession::add_samples(lists::Snapshot& snapshot) {
  const auto& columns = roster_->mapping().columns;
  snapshot.column_count = columns.size();
  std::size_t others = most_samples;
  for (const lists::Column& column : columns)
    if (column.key && others > 0) --others;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (snapshot.columns.size() == most_samples) break;
    const bool is_needed = columns[i].key || query_.choice_of(i);
    if (!is_needed && others == 0) continue;
    if (!is_needed) --others;
    snapshot.columns.push_back(sample(i));
  }
}

// The verdict was kept when the row was evaluated. Its cells, faults and answers are read again
// from its bytes: to keep the answers alone of every row would take 80 bytes each, twice what is
// kept of it now.
lists::Row ListSession::explain(std::size_t i, const std::vector<lists::Head>& heads) {
  const RosterRow& kept = roster_->rows()[i];
  const ReadRow read = roster_->read(i);
  lists::Row row;
  row.line = kept.line;
  for (const lists::Head& head : heads)
    row.cells.push_back(head.place < read.cells.size() ? display_text(read.cells[head.place]) : "");
  if (kept.faulty) {
    row.fault = display_text_whole(roster_->describe(read.faults));
    return row;
  }
  row.outcome = kept.outcome;
  if (kept.earliest != no_day) row.earliest = date_of(kept.earliest);
  if (kept.accepted_from != no_day) row.accepted_from = date_of(kept.accepted_from);
  row.channel = kept.channel;
  row.missing = kept.missing;
  row.address = share::share_address(read.answers, query_.on, content_.rules);
  return row;
}

// Above all rows: for these somebody has to act today.
void ListSession::add_to_fix(lists::Snapshot& snapshot) {
  const std::vector<RosterRow>& rows = roster_->rows();
  const auto most = static_cast<std::size_t>(
      std::min<std::uint64_t>(lists::most_to_fix, snapshot.totals.to_fix()));
  for (std::size_t i = 0; i < rows.size() && snapshot.to_fix.size() < most; ++i)
    if (rows[i].is_person() && !rows[i].faulty && rows[i].outcome == law::Outcome::fix_first)
      snapshot.to_fix.push_back(explain(i, snapshot.heads));
}

void ListSession::add_rows(lists::Snapshot& snapshot) {
  select();
  snapshot.totals = totals(*roster_);
  snapshot.matching = selected_.size();
  snapshot.heads = heads_of(roster_->mapping(), words_);
  const std::size_t pages = (selected_.size() + lists::page_rows - 1) / lists::page_rows;
  const std::size_t page = std::min(query_.page, std::max<std::size_t>(pages, 1) - 1);
  const std::size_t first = page * lists::page_rows;
  const std::size_t end = std::min(first + lists::page_rows, selected_.size());
  snapshot.page = page;
  for (std::size_t i = first; i < end; ++i)
    snapshot.shown.push_back(explain(selected_[i], snapshot.heads));
  add_to_fix(snapshot);
  if (!query_.sheets) return;
  for (const std::uint32_t row : selected_)
    if (snapshot.sheets.size() < lists::most_sheets && !roster_->rows()[row].faulty)
      snapshot.sheets.push_back(explain(row, snapshot.heads));
}

lists::Snapshot ListSession::snapshot() {
  lists::Snapshot snapshot;
  if (!roster_) return snapshot;
  snapshot.list = query_.list;
  snapshot.file = file_;
  snapshot.layout = shown(roster_->layout());
  snapshot.rows = roster_->people();
  snapshot.evaluated = roster_->evaluated_people();
  snapshot.on = query_.on;
  for (const Problem& problem : roster_->problems())
    if (snapshot.problems.size() < most_problems) snapshot.problems.push_back(shown(problem));
  add_samples(snapshot);
  if (snapshot.all_evaluated() && query_.check) add_rows(snapshot);
  return snapshot;
}

std::size_t ListSession::rows_of(Download what) const {
  if (!roster_) return 0;
  return what == Download::shown ? selected_.size() : roster_->rows().size();
}

std::string ListSession::download(Download what, std::size_t first, std::size_t count) {
  if (!roster_) return {};
  std::string out;
  if (first == 0) out = "\xEF\xBB\xBF";
  if (first == 0 && what == Download::mail) out += roster_->mail_header();
  if (first == 0 && what == Download::shown) roster_->write_result(roster_->header_row(), out);
  switch (what) {
    case Download::result:
      roster_->write_result(first, first + count, out);
      break;
    case Download::mail:
      roster_->write_mail(first, first + count, out);
      break;
    case Download::shown:
      for (std::size_t i = first; i < std::min(first + count, selected_.size()); ++i)
        roster_->write_result(selected_[i], out);
      break;
  }
  return out;
}

std::string ListSession::book_plan() {
  const lists::Layout& layout = roster_->layout();
  const std::size_t first = roster_->header_row();
  std::vector<RawRecord> first_rows;
  for (std::size_t i = first; i < std::min(roster_->rows().size(), first + rows_for_width); ++i)
    first_rows.push_back(roster_->record(i));
  const std::string sheet = layout.sheets.empty() ? "" : layout.sheets[layout.sheet];
  return workbook_writer::pack(roster_->result_book().plan(sheet, first + 1, first_rows));
}

std::string ListSession::book_rows(Download what, std::size_t first, std::size_t count) {
  const ResultBook book = roster_->result_book();
  workbook_writer::RowPacker rows;
  const bool shown = what == Download::shown;
  if (first == 0 && shown)
    for (std::size_t i = 0; i <= roster_->header_row(); ++i) book.add(roster_->record(i), rows);
  for (std::size_t i = first; i < std::min(first + count, rows_of(what)); ++i)
    book.add(roster_->record(shown ? selected_[i] : i), rows);
  return rows.take();
}

std::string ListSession::book_totals() {
  workbook_writer::RowPacker rows;
  roster_->result_book().add_totals(totals(*roster_), rows);
  return rows.take();
}

}  // namespace pandu::bulk
