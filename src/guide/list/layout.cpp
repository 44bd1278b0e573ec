// Where the table stands in the file, and which of its rows are no people: shown, and changeable.
#include <algorithm>

#include "guide/list/list.h"

namespace pandu::guide {
namespace {

// Rows that are offered as headers, where the headers are not found: these, or as far as they stand.
constexpr std::uint64_t offered_rows = 20;

Node sheet_pick(const Scene& scene, const lists::Layout& layout) {
  Node pick = node(Kind::pick, scene.say("list.sheets_of_file"), "list.sheet");
  for (std::size_t i = 0; i < layout.sheets.size(); ++i)
    pick.children.push_back(option(std::to_string(i), layout.sheets[i], i == layout.sheet));
  return pick;
}

Node header_pick(const Scene& scene, const lists::Layout& layout) {
  Node pick = node(Kind::pick, scene.say("list.header"), "list.header");
  for (std::uint64_t line = 1; line <= std::max(offered_rows, layout.last_header); ++line)
    pick.children.push_back(option(std::to_string(line),
                                   scene.say("list.line", {{"line", std::to_string(line)}}),
                                   line == layout.last_header));
  return pick;
}

// "Baris 14: Jumlah; 125.000.000"
Nodes other_rows(const Scene& scene, const lists::Layout& layout) {
  Nodes items;
  for (const lists::OtherRow& row : layout.others)
    items.push_back(item(row.text, {},
                         scene.say("list.row." + std::string(law::name_of(row.kind)),
                                   {{"line", std::to_string(row.line)}})));
  Nodes nodes = {list(std::move(items))};
  if (layout.other_count > layout.others.size())
    nodes.push_back(paragraph(scene.say(
        "list.to_fix.more", {{"more", count(scene, layout.other_count - layout.others.size())}})));
  return nodes;
}

Node every_row_choice(const Scene& scene) {
  const bool every_row = scene.model.list->query.every_row;
  return choice("list.every_row", scene.say("list.every_row"),
                {option("no", scene.say("list.every_row.no"), !every_row),
                 option("yes", scene.say("list.every_row.yes"), every_row)},
                Look::tiles);
}

}  // namespace

Nodes layout_section(const Scene& scene) {
  const lists::Layout& layout = scene.model.list->snapshot.layout;
  Nodes nodes;
  if (layout.sheets.size() > 1) nodes.push_back(sheet_pick(scene, layout));
  Nodes inside;
  const Facts facts = {{"titles", count(scene, layout.titles)},
                       {"blank", count(scene, layout.blank)},
                       {"hidden", count(scene, layout.hidden)},
                       {"count", count(scene, layout.other_count)},
                       {"header", std::to_string(layout.last_header)}};
  if (layout.titles > 0) inside.push_back(paragraph(scene.say("list.layout.above", facts)));
  if (layout.blank > 0) inside.push_back(paragraph(scene.say("list.layout.empty", facts)));
  if (layout.hidden > 0) inside.push_back(paragraph(scene.say("list.layout.hidden", facts)));
  const bool has_others = layout.other_count > 0 || scene.model.list->query.every_row;
  if (layout.other_count > 0) {
    inside.push_back(paragraph(scene.say("list.layout.other", facts)));
    add(inside, other_rows(scene, layout));
  }
  if (has_others) inside.push_back(every_row_choice(scene));
  inside.push_back(header_pick(scene, layout));
  Node folded = details("list.layout", scene.say("list.layout", facts), std::move(inside));
  folded.open = has_others || !scene.model.list->snapshot.problems.empty();
  nodes.push_back(std::move(folded));
  return nodes;
}

}  // namespace pandu::guide
