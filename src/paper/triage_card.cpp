// In a guard's hand: a few questions, each with where a "no" leads.
#include "paper/sheet.h"
#include "paper/sheet_parts.h"
#include "paper/triage.h"

namespace pandu::paper {
namespace {

using law::ConditionKind;
using law::Ground;
using view::callout;
using view::group;
using view::heading;
using view::item;
using view::list;
using view::Look;
using view::paragraph;
using view::Tone;

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
Node end_of(const Edition& edition, const TriageQuestion& question, const char* answer, Way way) {
  Node made = callout(Tone::plain, icon_of(way), edition.say("paper.way." + name_of(way)),
                      {paragraph(edition.say("paper.way." + name_of(way) + ".do"))});
  made.id = question.id + "." + name_of(way);
  return group(Look::stack, {paragraph(edition.say(answer)), made});
}

// The days for which each ground waits, those with the same words together.
Nodes times(const Edition& edition, const TriageQuestion& question, Citations& citations) {
  Nodes items;
  for (const Moment& moment : moments_of(edition, asked_of(question), citations))
    items.push_back(item(names_of(edition, moment.grounds) + ": " + moment.words));
  return {list(std::move(items))};
}

// What must hold, one line each, with for whom where that is not everybody.
Nodes conditions(const Edition& edition, const TriageQuestion& question) {
  Nodes items;
  for (const TriageQuestion::Test& test : question.tests) {
    if (test.condition->kind == ConditionKind::ground_is) continue;
    const std::string key = "paper.triage." + std::string(law::name_of(test.condition->kind));
    std::vector<Ground> only;
    for (std::size_t i = 0; i < law::count_of<Ground>; ++i)
      if (test.condition->only_for.has(static_cast<Ground>(i)))
        only.push_back(static_cast<Ground>(i));
    const std::string text = edition.say(key);
    items.push_back(
        item(only.empty() ? text : text + " (" + names_of(edition, only) + ")", "check"));
  }
  return {list(std::move(items))};
}

Nodes body_of(const Edition& edition, const TriageQuestion& question, Citations& citations) {
  if (question.id == "time") return times(edition, question, citations);
  if (question.id == "ready") return conditions(edition, question);
  Nodes nodes = {paragraph(names_of(edition, asked_of(question)))};
  if (question.id == "app") view::add(nodes, {paragraph(edition.say("paper.triage.app.limit"))});
  return nodes;
}

void state(const Triage& triage, Citations& citations) {
  for (const TriageQuestion& question : triage.questions)
    for (const TriageQuestion::Test& test : question.tests) citations.add(test.condition->sources);
}

}  // namespace

Sheet triage_card(const Edition& edition) {
  Citations citations(edition);
  const Triage triage = triage_of(edition);
  Nodes rows;
  for (const TriageQuestion& question : triage.questions) {
    Node asked = heading(2, edition.say("paper.triage." + question.id));
    Nodes left = {asked};
    view::add(left, body_of(edition, question, citations));
    const bool last = &question == &triage.questions.back();
    Nodes ends = {end_of(edition, question, "paper.no", question.otherwise)};
    if (last) ends.insert(ends.begin(), end_of(edition, question, "paper.yes", Way::jmo));
    Node row = item({}, {});
    row.children = {group(
        Look::sides, {group(Look::stack, std::move(left)), group(Look::columns, std::move(ends))})};
    rows.push_back(std::move(row));
  }
  citations.add(law::Param::jmo_balance_limit);
  state(triage, citations);
  const Panel head = {
      "head",
      {heading(1, edition.say("paper.triage.title")), paragraph(edition.say("paper.triage.how"))}};
  const Panel questions = {"questions", {list(std::move(rows), view::Kind::steps)}};
  const Panel code = {"code", way_to_guide(edition, "triage", edition.say("paper.triage.doubt"))};
  const Panel end = {"foot", foot(edition, citations)};
  return {"triage",
          "triage-card",
          edition.say("paper.triage.name"),
          Size::wide,
          {Face{{head, questions, code, end}}}};
}

}  // namespace pandu::paper
