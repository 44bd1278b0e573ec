#include "guide/list/list_told.h"

#include <limits>

#include "guide/list/packed.h"

namespace pandu::guide {
namespace {

constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint64_t most_things = 1000;  // of one sort, on one screen

template <class E>
std::uint64_t number_of(const std::optional<E>& value) {
  return value ? static_cast<std::uint64_t>(*value) + 1 : 0;
}

template <class E>
std::optional<E> optional_of(Unpacker& in) {
  const std::uint64_t number = in.number(law::count_of<E>);
  return number == 0 ? std::nullopt : std::optional(static_cast<E>(number - 1));
}

template <class Things, class Put>
void put_all(Packer& out, const Things& things, Put put_one) {
  out.put(things.size());
  for (const auto& thing : things) put_one(out, thing);
}

template <class Thing, class Take>
std::vector<Thing> take_all(Unpacker& in, Take take_one) {
  std::vector<Thing> things;
  for (std::uint64_t left = in.number(most_things); left > 0 && in.good(); --left)
    things.push_back(take_one(in));
  return things;
}

void put_text(Packer& out, const std::string& text) { out.put(text); }
std::string take_text(Unpacker& in) { return in.text(); }

void put_problem(Packer& out, const ListProblem& problem) {
  out.put(problem.name).put(problem.column).put(problem.value);
}
ListProblem take_problem(Unpacker& in) {
  ListProblem problem;
  problem.name = in.text();
  problem.column = in.text();
  problem.value = in.text();
  return problem;
}

void put_column(Packer& out, const ListColumn& column) {
  out.put(column.place).put(column.name).put(number_of(column.key));
  out.put(static_cast<std::uint64_t>(column.order)).put(column.asks_order);
  put_all(out, column.examples, put_text);
}
ListColumn take_column(Unpacker& in) {
  ListColumn column;
  column.place = in.place(most_list_columns - 1);
  column.name = in.text();
  column.key = optional_of<law::Key>(in);
  column.order = in.one_of<DayMonth>(3);
  column.asks_order = in.flag();
  column.examples = take_all<std::string>(in, take_text);
  return column;
}

void put_head(Packer& out, const ListHead& head) { out.put(head.place).put(head.name); }
ListHead take_head(Unpacker& in) {
  ListHead head;
  head.place = in.place(most_list_columns - 1);
  head.name = in.text();
  return head;
}

void put_row(Packer& out, const ListRow& row) {
  out.put(row.line);
  put_all(out, row.cells, put_text);
  out.put(row.fault).put(static_cast<std::uint64_t>(row.outcome));
  out.put(row.earliest ? law::to_iso(*row.earliest) : std::string());
  out.put(number_of(row.channel)).put(row.missing.bits).put(row.address);
}
ListRow take_row(Unpacker& in) {
  ListRow row;
  row.line = in.number(most);
  row.cells = take_all<std::string>(in, take_text);
  row.fault = in.text();
  row.outcome = in.one_of<law::Outcome>(law::count_of<law::Outcome>);
  const std::string earliest = in.text();
  row.earliest = law::parse_date(earliest);
  if (!row.earliest && !earliest.empty()) in.fail();
  row.channel = optional_of<law::Channel>(in);
  row.missing.bits = static_cast<std::uint32_t>(in.number((1U << law::count_of<law::Key>)-1));
  row.address = in.text();
  return row;
}

template <std::size_t N>
void put_numbers(Packer& out, const std::array<std::uint64_t, N>& numbers) {
  for (const std::uint64_t number : numbers) out.put(number);
}
template <std::size_t N>
void take_numbers(Unpacker& in, std::array<std::uint64_t, N>& numbers) {
  for (std::uint64_t& number : numbers) number = in.number(most);
}

void put_totals(Packer& out, const ListTotals& totals) {
  out.put(totals.faulty);
  put_numbers(out, totals.outcomes);
  put_numbers(out, totals.channels);
  put_numbers(out, totals.missing);
  put_numbers(out, totals.by_month);
}
ListTotals take_totals(Unpacker& in) {
  ListTotals totals;
  totals.faulty = in.number(most);
  take_numbers(in, totals.outcomes);
  take_numbers(in, totals.channels);
  take_numbers(in, totals.missing);
  take_numbers(in, totals.by_month);
  return totals;
}

}  // namespace

std::string pack(const ListTold& told) {
  Packer out;
  out.put(told.list).put(told.file).put(told.rows).put(told.column_count);
  put_all(out, told.columns, put_column);
  put_all(out, told.problems, put_problem);
  out.put(told.judged);
  put_totals(out, told.totals);
  out.put(told.matching).put(told.page);
  put_all(out, told.heads, put_head);
  put_all(out, told.shown, put_row);
  put_all(out, told.sheets, put_row);
  return out.take();
}

std::optional<ListTold> unpack_told(std::string_view packed) {
  Unpacker in(packed);
  ListTold told;
  told.list = in.number(most);
  told.file = in.text();
  told.rows = in.number(most);
  told.column_count = in.number(most);
  told.columns = take_all<ListColumn>(in, take_column);
  told.problems = take_all<ListProblem>(in, take_problem);
  told.judged = in.number(told.rows);
  told.totals = take_totals(in);
  told.matching = in.number(told.rows);
  told.page = in.number(most);
  told.heads = take_all<ListHead>(in, take_head);
  told.shown = take_all<ListRow>(in, take_row);
  told.sheets = take_all<ListRow>(in, take_row);
  if (!in.done()) return std::nullopt;
  return told;
}

}  // namespace pandu::guide
