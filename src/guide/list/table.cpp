// The rows of a list, a page of them at a time.
#include <algorithm>

#include "guide/ids.h"
#include "guide/list/list.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

using lists::Sort;

Node cell(std::string text) { return node(Kind::cell, std::move(text)); }

// A head whose button sorts by its column, and again the other way round.
Node head(const Scene& scene, const std::string& by, std::string text, bool sorted) {
  Node head = cell({});
  Node sort = button("list.sort=" + by, std::move(text), Look::bare);
  if (sorted) {
    const bool descending = scene.model.list->query.selection.sort.descending;
    head.value = descending ? "descending" : "ascending";
    sort.icon = descending ? "down" : "up";
  }
  head.children = {std::move(sort)};
  return head;
}

Node heads(const Scene& scene) {
  const Sort& sort = scene.model.list->query.selection.sort;
  Node row = node(Kind::row, {});
  for (const lists::Head& one : scene.model.list->snapshot.heads)
    row.children.push_back(head(scene, "column." + std::to_string(one.place),
                                one.name.empty() ? scene.say("list.nameless") : one.name,
                                sort.by == Sort::By::column && sort.column == one.place));
  add(row.children,
      {head(scene, "outcome", scene.say("list.head.outcome"), sort.by == Sort::By::outcome),
       head(scene, "earliest", scene.say("list.head.earliest"), sort.by == Sort::By::earliest),
       head(scene, "accepted_from", scene.say("list.head.accepted_from"),
            sort.by == Sort::By::accepted_from),
       head(scene, "channel", scene.say("list.head.channel"), sort.by == Sort::By::channel),
       cell(scene.say("list.head.missing"))});
  return row;
}

// Who it is, which leads to the person's own result; and where it stands in the file.
Node who(const Scene& scene, const lists::Row& row) {
  const std::string line = scene.say("list.line", {{"line", std::to_string(row.line)}});
  const bool nameless = row.cells.empty() || row.cells.front().empty();
  const std::string& name = nameless ? line : row.cells.front();
  Node person = cell(row.address.empty() ? name : std::string());
  if (!row.address.empty())
    person.children = {link("list.row=" + std::to_string(row.line), name, row.address)};
  if (!nameless) person.hint = line;
  return person;
}

Node outcome(const Scene& scene, const lists::Row& row) {
  const bool sound = row.fault.empty();
  const std::string word = "outcome." + std::string(law::name_of(row.outcome)) + ".word";
  Node outcome = cell(scene.say(sound ? word : "list.outcome.faulty"));
  outcome.icon = sound ? icon_of(row.outcome) : "warning";
  const bool later = row.accepted_from && *row.accepted_from > scene.today;
  outcome.tone = !sound ? Tone::bad : later ? Tone::caution : tone_of(row.outcome);
  return outcome;
}

std::string day(const Scene& scene, const lists::Row& row, const std::optional<law::Date>& date) {
  return row.fault.empty() && date ? scene.date(*date) : std::string();
}

std::string missing(const Scene& scene, const lists::Row& row) {
  if (!row.fault.empty()) return row.fault;
  std::string names;
  for (const law::Key key : every<law::Key>)
    if (row.missing.has(key))
      names +=
          (names.empty() ? "" : ", ") + scene.say("list.column." + std::string(law::name_of(key)));
  return names.empty() ? names : scene.say("list.unanswered", {{"names", names}});
}

Node person(const Scene& scene, const lists::Row& row) {
  Node person = node(Kind::row, {});
  person.children = {who(scene, row)};
  for (std::size_t i = 1; i < row.cells.size(); ++i) person.children.push_back(cell(row.cells[i]));
  const bool sound = row.fault.empty();
  const std::string channel =
      sound && row.channel
          ? scene.say("channel." + std::string(law::name_of(*row.channel)) + ".name")
          : "";
  add(person.children,
      {outcome(scene, row), cell(day(scene, row, row.earliest)),
       cell(day(scene, row, row.accepted_from)), cell(channel), cell(missing(scene, row))});
  return person;
}

// "1 sampai 50 dari 1.234 orang", and the ways to the others.
Nodes pages(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  const std::uint64_t first = snapshot.page * lists::page_rows;
  const std::uint64_t last = first + snapshot.shown.size();
  const Facts facts = {{"first", count(scene, first + 1)},
                       {"last", count(scene, last)},
                       {"count", count(scene, snapshot.matching)}};
  return {node(Kind::status, scene.say(snapshot.matching == 0 ? "list.none" : "list.shown", facts),
               "list.shown")};
}

Nodes turns(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  Nodes buttons;
  if (snapshot.page > 0)
    buttons.push_back(button("list.previous", scene.say("list.previous"), Look::secondary, "back"));
  if ((snapshot.page + 1) * lists::page_rows < snapshot.matching)
    buttons.push_back(button("list.next", scene.say("list.next"), Look::secondary, "next"));
  if (buttons.empty()) return {};
  return {group(Look::actions, std::move(buttons))};
}

}  // namespace

Nodes rows_table(const Scene& scene) {
  Nodes nodes = pages(scene);
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  if (snapshot.matching == 0) return nodes;
  if (snapshot.matching < snapshot.rows)
    nodes.push_back(
        button(ids::list_take_shown,
               scene.say("list.take_shown", {{"count", count(scene, snapshot.matching)}}),
               Look::secondary, "download"));
  Node rows = table(scene.say("list.table"), {heads(scene)}, Look::cards);
  rows.id = "list.table";
  for (const lists::Row& row : snapshot.shown) rows.children.push_back(person(scene, row));
  nodes.push_back(std::move(rows));
  add(nodes, turns(scene));
  return nodes;
}

Nodes result_stage(const Scene& scene) {
  const bool is_workbook = scene.model.list->snapshot.layout.workbook;
  Nodes nodes = totals_section(scene);
  add(nodes, rows_table(scene));
  add(nodes,
      {heading(2, scene.say("list.take")),
       button(ids::list_download, scene.say(is_workbook ? "list.download.excel" : "list.download"),
              Look::secondary, "download"),
       paragraph(scene.say("list.download.hint"), Look::quiet)});
  if (scene.model.site.empty()) {
    nodes.push_back(paragraph(scene.say("list.no_address"), Look::quiet));
  } else {
    add(nodes, {button(ids::list_mail, scene.say("list.mail"), Look::secondary, "letter"),
                paragraph(scene.say("list.mail.hint"), Look::quiet)});
  }
  const Facts most = {{"most", std::to_string(lists::most_sheets)}};
  add(nodes, {button(ids::list_sheets, scene.say("list.sheets"), Look::secondary, "print"),
              paragraph(scene.say("list.sheets.hint", most), Look::quiet),
              heading(2, scene.say("list.other")),
              group(Look::actions,
                    {button("list.columns", scene.say("list.change"), Look::secondary, "edit"),
                     file_button(scene, "list.another", Look::secondary),
                     button("list.clear", scene.say("list.clear"), Look::secondary, "restart")})});
  return nodes;
}

}  // namespace pandu::guide
