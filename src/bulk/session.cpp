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

// Before the first query no row is evaluated, so any day will do.
const law::Date no_date = law::make_date(1970, 1, 1);

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

// One that no choice of columns can mend; none where the list can be used, or made usable.
std::optional<Problem> hopeless_problem(const Roster& roster) {
  for (const Problem& problem : roster.problems())
    if (problem.kind != Kind::no_known_column && problem.kind != Kind::same_key)
      return shown(problem);
  if (roster.rows().empty()) return Problem{Kind::no_rows};
  return std::nullopt;
}

// The columns that say who it is: the first ones that hold no answer.
std::vector<lists::Head> heads_of(const Mapping& mapping) {
  std::vector<lists::Head> heads;
  for (std::size_t i = 0; i < mapping.columns.size() && heads.size() < most_heads; ++i)
    if (!mapping.columns[i].key) heads.push_back({i, display_text(mapping.columns[i].name)});
  if (heads.empty() && !mapping.columns.empty())
    heads.push_back({0, display_text(mapping.columns.front().name)});
  return heads;
}

}  // namespace

ListSession::ListSession(const content::Content& content)
    : content_(content), words_(content.list_words) {}

void ListSession::begin(std::string_view file) {
  coming_ = std::make_unique<Roster>(content_, words_, no_date, content::Language::id,
                                     [this](const law::Answers& answers) { return link(answers); });
  coming_file_ = display_text(file);
}

void ListSession::feed(std::string_view bytes) {
  if (coming_) coming_->feed(bytes);
}

std::optional<Problem> ListSession::finish() {
  std::unique_ptr<Roster> read = std::move(coming_);
  if (!read) return std::nullopt;
  read->finish();
  if (auto problem = hopeless_problem(*read)) return problem;
  roster_ = std::move(read);
  file_ = coming_file_;
  guessed_ = roster_->mapping();
  // What was asked of the list before is not asked of this one.
  lists::Query fresh;
  fresh.list = query_.list + 1;
  query_ = fresh;
  selection_.reset();
  return std::nullopt;
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
  }
  roster_->set_mapping(std::move(mapping));
}

bool ListSession::apply(std::string_view packed) {
  auto query = lists::unpack<lists::Query>(packed);
  if (!query || !query->on.ok() || !roster_ || query->list != query_.list) return false;
  const lists::Query before = std::exchange(query_, *std::move(query));
  if (query_.language != before.language) roster_->set_language(query_.language);
  if (query_.on != before.on) roster_->set_day(query_.on);
  if (query_.columns != before.columns) map_columns();
  if (roster_->evaluated() < roster_->rows().size()) selection_.reset();
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
  lists::ColumnSample sample{place, roster_->mapping().columns[place], {}};
  sample.column.name = display_text(sample.column.name);
  std::vector<std::string>& examples = sample.examples;
  for (std::size_t i = 0; i < std::min(rows_with_examples, roster_->rows().size()); ++i) {
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
    if (!rows[i].faulty && rows[i].outcome == law::Outcome::fix_first)
      snapshot.to_fix.push_back(explain(i, snapshot.heads));
}

void ListSession::add_rows(lists::Snapshot& snapshot) {
  select();
  snapshot.totals = totals(*roster_);
  snapshot.matching = selected_.size();
  snapshot.heads = heads_of(roster_->mapping());
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
  snapshot.rows = roster_->rows().size();
  snapshot.evaluated = roster_->evaluated();
  for (const Problem& problem : roster_->problems())
    if (snapshot.problems.size() < most_problems) snapshot.problems.push_back(shown(problem));
  add_samples(snapshot);
  if (snapshot.all_evaluated() && query_.check) add_rows(snapshot);
  return snapshot;
}

std::string ListSession::download(Download what, std::size_t first, std::size_t count) {
  if (!roster_) return {};
  const bool mail = what == Download::mail;
  std::string out;
  if (first == 0) out = "\xEF\xBB\xBF" + (mail ? roster_->mail_header() : roster_->result_header());
  if (mail)
    roster_->write_mail(first, first + count, out);
  else
    roster_->write_result(first, first + count, out);
  return out;
}

}  // namespace pandu::bulk
