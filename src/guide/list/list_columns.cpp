#include "guide/list/list_events.h"
#include "guide/list/list_screen.h"

namespace pandu::guide {
namespace {

Node option(std::string value, std::string text, bool checked) {
  Node made = node(Kind::option, std::move(text));
  made.value = std::move(value);
  made.checked = checked;
  return made;
}

std::string examples_of(const Scene& scene, const ListColumn& column) {
  if (column.examples.empty()) return scene.say("list.empty_column");
  std::string examples;
  for (const std::string& example : column.examples)
    examples += (examples.empty() ? "" : "; ") + example;
  return scene.say("list.examples", {{"examples", examples}});
}

Node key_pick(const Scene& scene, const ListColumn& column) {
  Node pick = node(Kind::pick, column.name.empty() ? scene.say("list.nameless") : column.name);
  pick.id = "list.key." + std::to_string(column.place);
  pick.hint = examples_of(scene, column);
  const auto key = key_of(*scene.model.list, column);
  pick.children.push_back(option("", scene.say("list.no_key"), !key));
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
    const auto one = static_cast<law::Key>(i);
    const std::string name(law::name_of(one));
    pick.children.push_back(option(name, scene.say("list.column." + name), key == one));
  }
  return pick;
}

// Asked once for the column: nothing is guessed where the dates themselves do not tell.
Node order_choice(const Scene& scene, const ListColumn& column) {
  const ListState& list = *scene.model.list;
  const auto said = list.wish.columns.find(column.place);
  const DayMonth order = said == list.wish.columns.end() ? DayMonth::not_said : said->second.order;
  Node choice = node(Kind::choice, scene.say("list.order", {{"column", column.name}}));
  choice.id = "list.order." + std::to_string(column.place);
  choice.hint = scene.say("list.order.hint");
  if (list.asked_early && order == DayMonth::not_said) choice.error = scene.say("error.list.order");
  choice.look = Look::tiles;
  choice.children = {
      option("day_first", scene.say("list.day_first"), order == DayMonth::day_first),
      option("month_first", scene.say("list.month_first"), order == DayMonth::month_first)};
  for (Node& one : choice.children) one.id = choice.id + "=" + one.value;
  return choice;
}

bool asks(const ListState& list, const ListColumn& column) {
  const auto said = list.wish.columns.find(column.place);
  const bool answered = said != list.wish.columns.end() && said->second.order != DayMonth::not_said;
  return column.asks_order || answered;
}

Node problems(const Scene& scene) {
  Nodes sentences;
  for (const ListProblem& problem : scene.model.list->told.problems)
    sentences.push_back(paragraph(problem_text(scene, problem)));
  Node made = callout(Tone::caution, "warning", scene.say("list.problems"), std::move(sentences));
  made.id = "list.problems";
  return made;
}

Node picks(const Scene& scene, bool with_key) {
  Nodes picks;
  for (const ListColumn& column : scene.model.list->told.columns)
    if (column.key.has_value() == with_key) picks.push_back(key_pick(scene, column));
  Node made = group(Look::columns, std::move(picks));
  made.id = with_key ? "list.known" : "list.others";
  return made;
}

}  // namespace

Nodes list_columns(const Scene& scene) {
  const ListState& list = *scene.model.list;
  const Facts facts = {{"file", file_name(scene, list.told.file)},
                       {"rows", count(scene, list.told.rows)}};
  Nodes nodes = {stage_heading(scene.say("list.columns"), "list.columns.title"),
                 paragraph(scene.say("list.columns.lead", facts))};
  if (!list.told.problems.empty()) nodes.push_back(problems(scene));
  Node known = picks(scene, true);
  if (!known.children.empty()) nodes.push_back(std::move(known));
  for (const ListColumn& column : list.told.columns)
    if (asks(list, column)) nodes.push_back(order_choice(scene, column));
  Node others = picks(scene, false);
  if (!others.children.empty()) {
    const Facts more = {
        {"count", std::to_string(list.told.column_count -
                                 (list.told.columns.size() - others.children.size()))}};
    Nodes inside = {paragraph(scene.say("list.others.lead")), std::move(others)};
    if (list.told.columns.size() < list.told.column_count)
      inside.push_back(paragraph(scene.say("list.others.more")));
    Node folded = details("list.more", scene.say("list.others", more), std::move(inside));
    folded.open = !list.told.problems.empty();
    nodes.push_back(std::move(folded));
  }
  if (list.told.problems.empty())
    nodes.push_back(button("list.check", scene.say("list.check", facts), Look::primary, "next"));
  nodes.push_back(group(
      Look::actions, {file_button(scene, "list.another", Look::secondary),
                      button("list.clear", scene.say("list.clear"), Look::secondary, "restart")}));
  return nodes;
}

}  // namespace pandu::guide
