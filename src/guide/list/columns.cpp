#include "guide/list/list.h"

namespace pandu::guide {
namespace {

using lists::DateOrder;

std::string examples_of(const Scene& scene, const lists::ColumnSample& sample) {
  if (sample.examples.empty()) return scene.say("list.empty_column");
  return scene.say("list.examples", {{"examples", joined(sample.examples, "; ")}});
}

Node key_pick(const Scene& scene, const lists::ColumnSample& sample) {
  const std::string& name = sample.column.name;
  Node pick = node(Kind::pick, name.empty() ? scene.say("list.nameless") : name,
                   "list.key." + std::to_string(sample.place));
  pick.hint = examples_of(scene, sample);
  const auto key = key_of(*scene.model.list, sample);
  pick.children.push_back(option("", scene.say("list.no_key"), !key));
  for (const std::string_view key_name : law::names<law::Key>)
    pick.children.push_back(option(std::string(key_name),
                                   scene.say("list.column." + std::string(key_name)),
                                   key == law::from_name<law::Key>(key_name)));
  return pick;
}

// Asked once for the column: nothing is guessed where the dates themselves do not tell.
Node order_choice(const Scene& scene, const lists::ColumnSample& sample) {
  const ListState& list = *scene.model.list;
  const DateOrder order = order_of(list, sample);
  Node orders = choice(
      "list.order." + std::to_string(sample.place),
      scene.say("list.order", {{"column", sample.column.name}}),
      {option("day_first", scene.say("list.day_first"), order == DateOrder::day_first),
       option("month_first", scene.say("list.month_first"), order == DateOrder::month_first)},
      Look::tiles);
  orders.hint =
      sample.mixes_orders()
          ? scene.say("list.order.mixed", {{"day", count(scene, sample.only_day_first)},
                                           {"month", count(scene, sample.only_month_first)}})
          : scene.say("list.order.hint");
  if (list.asked_early && order == DateOrder::not_said)
    orders.error = scene.say("error.list.order");
  return orders;
}

// What the header says of its amounts is asked, and never assumed.
Node unit_choice(const Scene& scene, const lists::ColumnSample& sample) {
  const ListState& list = *scene.model.list;
  const std::int64_t unit = unit_of(list, sample);
  const std::string counted = std::to_string(sample.column.header_unit);
  Node units = choice(
      "list.unit." + std::to_string(sample.place),
      scene.say("list.unit", {{"column", sample.column.name}}),
      {option("1", scene.say("list.unit.1"), unit == 1),
       option(counted, scene.say("list.unit." + counted), unit == sample.column.header_unit)},
      Look::tiles);
  if (list.asked_early && unit == 0) units.error = scene.say("error.list.unit");
  return units;
}

// What a word means that nobody but its writer knows.
Node word_pick(const Scene& scene, const lists::ColumnSample& sample, std::size_t index) {
  const lists::AskedWord& asked = sample.asked[index];
  const law::Key key = *key_of(*scene.model.list, sample);
  const std::string meaning = meaning_of(*scene.model.list, sample, asked);
  Node pick =
      node(Kind::pick,
           scene.say("list.word", {{"word", asked.word}, {"count", count(scene, asked.rows)}}),
           "list.word." + std::to_string(sample.place) + "." + std::to_string(index));
  pick.children = {option({}, scene.say("list.word.none"), meaning.empty())};
  for (const std::string_view value : law::values_of(key))
    pick.children.push_back(
        option(std::string(value),
               scene.say("option." + std::string(law::name_of(key)) + "." + std::string(value)),
               meaning == value));
  pick.children.push_back(option(std::string(law::unknown_answer), scene.say("list.word.unknown"),
                                 meaning == law::unknown_answer));
  return pick;
}

// The words that are not known, of all columns that hold words.
Nodes words_section(const Scene& scene) {
  Nodes picks;
  for (const lists::ColumnSample& sample : scene.model.list->snapshot.columns)
    if (const auto key = key_of(*scene.model.list, sample); key && key == sample.column.key)
      for (std::size_t i = 0; i < sample.asked.size(); ++i)
        picks.push_back(word_pick(scene, sample, i));
  if (picks.empty()) return {};
  return {heading(3, scene.say("list.words_asked")), paragraph(scene.say("list.words_asked.lead")),
          group(Look::columns, std::move(picks), {}, "list.words_asked")};
}

Node problems(const Scene& scene) {
  Nodes sentences;
  for (const lists::Problem& problem : scene.model.list->snapshot.problems)
    sentences.push_back(paragraph(problem_text(scene, problem)));
  return callout(Tone::caution, "warning", scene.say("list.problems"), std::move(sentences),
                 "list.problems");
}

Node picks(const Scene& scene, bool with_key) {
  Nodes picks;
  for (const lists::ColumnSample& sample : scene.model.list->snapshot.columns)
    if (sample.column.key.has_value() == with_key) picks.push_back(key_pick(scene, sample));
  return group(Look::columns, std::move(picks), {}, with_key ? "list.known" : "list.others");
}

}  // namespace

Nodes columns_stage(const Scene& scene) {
  const ListState& list = *scene.model.list;
  const Facts facts = {{"file", file_name(scene, list.snapshot.file)},
                       {"rows", count(scene, list.snapshot.rows)}};
  Nodes nodes = {stage_heading(scene.say("list.columns"), "list.columns.title"),
                 paragraph(scene.say("list.columns.lead", facts))};
  add(nodes, layout_section(scene));
  if (!list.snapshot.problems.empty()) nodes.push_back(problems(scene));
  Node known = picks(scene, true);
  if (!known.children.empty()) nodes.push_back(std::move(known));
  for (const lists::ColumnSample& sample : list.snapshot.columns)
    if (sample.column.ask_order || order_of(list, sample) != DateOrder::not_said)
      nodes.push_back(order_choice(scene, sample));
  for (const lists::ColumnSample& sample : list.snapshot.columns)
    if (sample.column.header_unit > 1 && key_of(list, sample) == law::Key::balance)
      nodes.push_back(unit_choice(scene, sample));
  add(nodes, words_section(scene));
  Node others = picks(scene, false);
  if (!others.children.empty()) {
    const Facts more = {
        {"count", std::to_string(list.snapshot.column_count -
                                 (list.snapshot.columns.size() - others.children.size()))}};
    Nodes inside = {paragraph(scene.say("list.others.lead")), std::move(others)};
    if (list.snapshot.columns.size() < list.snapshot.column_count)
      inside.push_back(paragraph(scene.say("list.others.more")));
    Node folded = details("list.more", scene.say("list.others", more), std::move(inside));
    folded.open = !list.snapshot.problems.empty();
    nodes.push_back(std::move(folded));
  }
  if (list.snapshot.problems.empty())
    nodes.push_back(button("list.check", scene.say("list.check", facts), Look::primary, "next"));
  nodes.push_back(group(
      Look::actions, {file_button(scene, "list.another", Look::secondary),
                      button("list.clear", scene.say("list.clear"), Look::secondary, "restart")}));
  return nodes;
}

}  // namespace pandu::guide
