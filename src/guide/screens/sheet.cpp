// The result on one sheet of paper: what was answered, the verdict, what to do and the papers with
// boxes to tick. It is printed instead of the screen and shown nowhere else.
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/questions.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

Node answers_table(const Scene& scene) {
  Nodes rows = {table_row({scene.say("sheet.question"), scene.say("sheet.answer")})};
  for (const law::Key key : shown_answers(scene.model, scene.content))
    rows.push_back(table_row({scene.question(key, "label"), scene.answer(key)}));
  return table({}, std::move(rows));
}

Node band(const Scene& scene) {
  Node band = verdict_band(scene);
  for (Node& one : band.children)
    if (one.kind == Kind::heading) {
      one.level = 2;
      one.outcome.clear();
    }
  return band;
}

// From when, by which channel, and what to do today. The papers have a list of their own.
Nodes lines(const Scene& scene) {
  Nodes lines = fixed_lines(scene);
  std::erase_if(lines, [](const Node& line) { return line.id == "line.what"; });
  for (Node& line : lines) line.level = 3;
  return lines;
}

Node printed_paper(const Scene& scene, law::Document document) {
  const std::string key = "document." + std::string(law::name_of(document));
  return item(scene.say(key + ".name"), scene.model.ready.has(document) ? "ticked" : "box",
              scene.say(key + ".what"));
}

}  // namespace

void make_printable(Nodes& nodes) {
  std::erase_if(nodes, [](const Node& one) {
    return one.kind == Kind::button || one.kind == Kind::link || one.kind == Kind::details;
  });
  for (Node& one : nodes) {
    one.id.clear();
    make_printable(one.children);
  }
}

Nodes papers_to_tick(const Scene& scene) {
  if (!scene.verdict.documents || scene.verdict.documents->empty()) return {};
  Nodes nodes = {heading(2, scene.say("checklist.title")),
                 paragraph(scene.say("checklist.not_filed"))};
  for (const law::Need need : {law::Need::required, law::Need::bring, law::Need::depends}) {
    Nodes items;
    for (const law::DocumentEntry& entry : *scene.verdict.documents)
      if (entry.need == need) items.push_back(printed_paper(scene, entry.document));
    add_list(nodes, 3, scene.say("checklist." + std::string(law::name_of(need))), std::move(items));
  }
  return nodes;
}

Nodes result_sheet(const Scene& scene) {
  Nodes columns = {answers_table(scene)};
  add(columns, lines(scene));
  Nodes nodes;
  if (auto code = link_picture(scene)) nodes.push_back(figure({}, *std::move(code), {}));
  add(nodes,
      {heading(2, scene.say("sheet.title")),
       paragraph(scene.say("sheet.date", {{"date", scene.date(scene.verdict.on)}}), Look::quiet),
       band(scene), group(Look::stack, std::move(columns))});
  add(nodes, papers_to_tick(scene));
  if (const std::string link = share_link(scene); !link.empty())
    nodes.push_back(paragraph(scene.say("sheet.link", {{"link", link}}), Look::quiet));
  nodes.push_back(
      paragraph(scene.say("footer.not_agency") + " " + scene.say("help.text"), Look::quiet));
  make_printable(nodes);
  return nodes;
}

Node print_button(const Scene& scene) {
  return group(Look::actions,
               {button(ids::print, scene.say("sheet.print"), Look::secondary, "print")});
}

}  // namespace pandu::guide
