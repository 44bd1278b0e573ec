// In a guard's hand: a few questions, each with where a "no" leads.
#include "paper/moment.h"
#include "paper/parts.h"
#include "paper/sheets.h"
#include "paper/triage.h"

namespace pandu::paper {
namespace {

using guide::callout;
using guide::group;
using guide::heading;
using guide::item;
using guide::list;
using guide::Look;
using guide::paragraph;
using guide::Scene;
using guide::Tone;
using law::ConditionKind;
using law::Ground;

const char* icon_of(Way way) {
  switch (way) {
    case Way::branch:
      return "branch";
    case Way::later:
      return "wait";
    case Way::not_now:
      return "no";
    case Way::lapak_asik:
      return "lapak_asik";
    case Way::jmo:
      return "jmo";
  }
  return "";
}

std::string name_of(Way way) {
  constexpr const char* names[] = {"branch", "later", "not_now", "lapak_asik", "jmo"};
  return names[static_cast<std::size_t>(way)];
}

// Where an answer to a question leads.
Node end_of(const Scene& scene, const TriageQuestion& question, const char* answer, Way way) {
  Node made = callout(Tone::plain, icon_of(way), scene.say("paper.way." + name_of(way)),
                      {paragraph(scene.say("paper.way." + name_of(way) + ".do"))});
  made.id = question.id + "." + name_of(way);
  return group(Look::stack, {paragraph(scene.say(answer)), made});
}

// The days for which each ground waits, those with the same words together.
Nodes times(const Scene& scene, const TriageQuestion& question, Stated& stated) {
  Nodes items;
  for (const Moment& moment : moments_of(scene, asked_of(question), stated))
    items.push_back(item(names_of(scene, moment.grounds) + ": " + moment.words));
  return {list(std::move(items))};
}

// What must hold, one line each, with for whom where that is not everybody.
Nodes conditions(const Scene& scene, const TriageQuestion& question) {
  Nodes items;
  for (const TriageQuestion::Test& test : question.tests) {
    if (test.condition->kind == ConditionKind::ground_is) continue;
    const std::string key = "paper.triage." + std::string(law::name_of(test.condition->kind));
    std::vector<Ground> only;
    for (std::size_t i = 0; i < law::count_of<Ground>; ++i)
      if (test.condition->only_for.has(static_cast<Ground>(i)))
        only.push_back(static_cast<Ground>(i));
    const std::string text = scene.say(key);
    items.push_back(item(only.empty() ? text : text + " (" + names_of(scene, only) + ")", "check"));
  }
  return {list(std::move(items))};
}

Nodes body_of(const Scene& scene, const TriageQuestion& question, Stated& stated) {
  if (question.id == "time") return times(scene, question, stated);
  if (question.id == "ready") return conditions(scene, question);
  Nodes nodes = {paragraph(names_of(scene, asked_of(question)))};
  if (question.id == "app") guide::add(nodes, {paragraph(scene.say("paper.triage.app.limit"))});
  return nodes;
}

void state(const Triage& triage, Stated& stated) {
  for (const TriageQuestion& question : triage.questions)
    for (const TriageQuestion::Test& test : question.tests) stated.add(test.condition->sources);
}

}  // namespace

Sheet triage_card(const Scene& scene) {
  Stated stated(scene);
  const Triage triage = triage_of(scene);
  Nodes rows;
  for (const TriageQuestion& question : triage.questions) {
    Node asked = heading(2, scene.say("paper.triage." + question.id));
    Nodes left = {asked};
    guide::add(left, body_of(scene, question, stated));
    const bool last = &question == &triage.questions.back();
    Nodes ends = {end_of(scene, question, "paper.no", question.otherwise)};
    if (last) ends.insert(ends.begin(), end_of(scene, question, "paper.yes", Way::jmo));
    Node row = item({}, {});
    row.children = {group(
        Look::sides, {group(Look::stack, std::move(left)), group(Look::columns, std::move(ends))})};
    rows.push_back(std::move(row));
  }
  stated.add_parameter("jmo_balance_limit");
  state(triage, stated);
  const Panel head = {
      "head",
      {heading(1, scene.say("paper.triage.title")), paragraph(scene.say("paper.triage.how"))}};
  const Panel questions = {"questions", {list(std::move(rows), guide::Kind::steps)}};
  const Panel code = {"code", way_to_guide(scene, "triage", scene.say("paper.triage.doubt"))};
  const Panel end = {"foot", foot(scene, stated)};
  return {"triage",
          "triage-card",
          scene.say("paper.triage.name"),
          Size::wide,
          {Face{{head, questions, code, end}}}};
}

}  // namespace pandu::paper
