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
  Node made = cell({});
  Node sort = button("list.sort=" + by, std::move(text), Look::bare);
  if (sorted) {
    const bool descending = scene.model.list->query.selection.sort.descending;
    made.value = descending ? "descending" : "ascending";
    sort.icon = descending ? "down" : "up";
  }
  made.children = {std::move(sort)};
  return made;
}

Node heads(const Scene& scene) {
  const Sort& sort = scene.model.list->query.selection.sort;
  Node row = node(Kind::row, {});
  for (const lists::Head& one : scene.model.list->snapshot.heads)
    row.children.push_back(head(scene, "column." + std::to_string(one.place),
                                one.name.empty() ? scene.say("list.nameless") : one.name,
                                sort.by == Sort::By::column && sort.column == one.place));
  row.children.push_back(
      head(scene, "outcome", scene.say("list.head.outcome"), sort.by == Sort::By::outcome));
  row.children.push_back(
      head(scene, "earliest", scene.say("list.head.earliest"), sort.by == Sort::By::earliest));
  row.children.push_back(
      head(scene, "channel", scene.say("list.head.channel"), sort.by == Sort::By::channel));
  row.children.push_back(cell(scene.say("list.head.missing")));
  return row;
}

// Who it is, which leads to the person's own result; and where it stands in the file.
Node who(const Scene& scene, const lists::Row& row) {
  const std::string line = scene.say("list.line", {{"line", std::to_string(row.line)}});
  const bool nameless = row.cells.empty() || row.cells.front().empty();
  const std::string& name = nameless ? line : row.cells.front();
  Node made = cell(row.address.empty() ? name : std::string());
  if (!row.address.empty())
    made.children = {link("list.row=" + std::to_string(row.line), name, row.address)};
  if (!nameless) made.hint = line;
  return made;
}

Node outcome(const Scene& scene, const lists::Row& row) {
  if (!row.fault.empty()) {
    Node made = cell(scene.say("list.outcome.faulty"));
    made.icon = "warning";
    made.tone = Tone::bad;
    return made;
  }
  Node made = cell(scene.say("outcome." + std::string(law::name_of(row.outcome)) + ".word"));
  made.icon = icon_of(row.outcome);
  made.tone = tone_of(row.outcome);
  return made;
}

std::string missing(const Scene& scene, const lists::Row& row) {
  if (!row.fault.empty()) return row.fault;
  std::string names;
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i)
    if (row.missing.has(static_cast<law::Key>(i)))
      names += (names.empty() ? "" : ", ") +
               scene.say("list.column." + std::string(law::names<law::Key>[i]));
  return names.empty() ? names : scene.say("list.unanswered", {{"names", names}});
}

Node person(const Scene& scene, const lists::Row& row) {
  Node made = node(Kind::row, {});
  made.children = {who(scene, row)};
  for (std::size_t i = 1; i < row.cells.size(); ++i) made.children.push_back(cell(row.cells[i]));
  const bool sound = row.fault.empty();
  made.children.push_back(outcome(scene, row));
  made.children.push_back(cell(sound && row.earliest ? scene.date(*row.earliest) : ""));
  made.children.push_back(
      cell(sound && row.channel
               ? scene.say("channel." + std::string(law::name_of(*row.channel)) + ".name")
               : ""));
  made.children.push_back(cell(missing(scene, row)));
  return made;
}

// "1 sampai 50 dari 1.234 orang", and the ways to the others.
Nodes pages(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  const std::uint64_t first = snapshot.page * lists::page_rows;
  const std::uint64_t last = first + snapshot.shown.size();
  Node status = node(Kind::status,
                     snapshot.matching == 0
                         ? scene.say("list.none")
                         : scene.say("list.shown", {{"first", count(scene, first + 1)},
                                                    {"last", count(scene, last)},
                                                    {"count", count(scene, snapshot.matching)}}));
  status.id = "list.shown";
  return {std::move(status)};
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
  if (scene.model.list->snapshot.matching == 0) return nodes;
  Node table = node(Kind::table, scene.say("list.table"));
  table.id = "list.table";
  table.look = Look::cards;
  table.children = {heads(scene)};
  for (const lists::Row& row : scene.model.list->snapshot.shown)
    table.children.push_back(person(scene, row));
  nodes.push_back(std::move(table));
  add(nodes, turns(scene));
  return nodes;
}

Nodes result_stage(const Scene& scene) {
  Nodes nodes = totals_section(scene);
  add(nodes, rows_table(scene));
  add(nodes, {heading(2, scene.say("list.take")),
              button(ids::list_download, scene.say("list.download"), Look::secondary, "download"),
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
