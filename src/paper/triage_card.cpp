// In a guard's hand: a few questions, each with where a "no" leads.
#include "paper/sheet.h"
#include "paper/sheet_parts.h"
#include "paper/triage.h"

namespace pandu::paper {
namespace {

using law::ConditionKind;
using law::Ground;

struct WayLook {
  const char* name;
  const char* icon;
};

WayLook look_of(Way way) {
  static constexpr WayLook looks[] = {
      {"branch", "branch"}, {"fix_first", "work"},        {"later", "wait"},
      {"not_now", "no"},    {"lapak_asik", "lapak_asik"}, {"jmo", "jmo"}};
  return looks[static_cast<std::size_t>(way)];
}

// Where an answer to a question leads.
Node end_of(const Edition& edition, const TriageQuestion& question, const char* answer, Way way) {
  const auto& [name, icon] = look_of(way);
  const std::string key = std::string("paper.way.") + name;
  return group(Look::stack,
               {paragraph(edition.say(answer)),
                callout(Tone::plain, icon, edition.say(key), {paragraph(edition.say(key + ".do"))},
                        question.id + "." + name)});
}

// The grounds for which the channels wait once the card is inactive.
std::vector<Ground> accepted_later(const TriageQuestion& question) {
  std::vector<Ground> grounds;
  for (const TriageQuestion::Test& test : question.tests)
    if (test.only && test.condition->kind == ConditionKind::months_since_nonactive)
      grounds.push_back(*test.only);
  return grounds;
}

// The days for which each ground waits, those with the same words together.
Nodes times(const Edition& edition, const TriageQuestion& question, Citations& citations) {
  Nodes items;
  for (const Moment& moment : moments_of(edition, asked_of(question), citations))
    items.push_back(item(names_of(edition, moment.grounds) + ": " + moment.words));
  if (const std::vector<Ground> later = accepted_later(question); !later.empty()) {
    citations.add(law::Param::waiting_months_nonactive);
    items.push_back(
        item(edition.say("paper.triage.accepted", {{"list", names_of(edition, later)}})));
  }
  return {list(std::move(items))};
}

// What must hold, one line each, with for whom where that is not everybody.
Nodes conditions(const Edition& edition, const TriageQuestion& question) {
  Nodes items;
  for (const TriageQuestion::Test& test : question.tests) {
    if (test.condition->kind == ConditionKind::ground_is) continue;
    const std::string key = "paper.triage." + std::string(law::name_of(test.condition->kind));
    std::vector<Ground> only;
    if (test.only) only.push_back(*test.only);
    for (const Ground ground : every<Ground>)
      if (test.condition->only_for.has(ground)) only.push_back(ground);
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
  if (question.id == "app") add(nodes, {paragraph(edition.say("paper.triage.app.limit"))});
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
    Nodes left = {heading(2, edition.say("paper.triage." + question.id))};
    add(left, body_of(edition, question, citations));
    const bool last = &question == &triage.questions.back();
    Nodes ends = {end_of(edition, question, "paper.no", question.otherwise)};
    if (last) ends.insert(ends.begin(), end_of(edition, question, "paper.yes", Way::jmo));
    rows.push_back(item_of({group(Look::sides, {group(Look::stack, std::move(left)),
                                                group(Look::columns, std::move(ends))})}));
  }
  citations.add(law::Param::jmo_balance_limit);
  state(triage, citations);
  const Panel head = {
      "head",
      {heading(1, edition.say("paper.triage.title")), paragraph(edition.say("paper.triage.how"))}};
  const Panel questions = {"questions", {list(std::move(rows), Kind::steps)}};
  const Panel code = {"code", way_to_guide(edition, "triage", edition.say("paper.triage.doubt"))};
  const Panel end = {"foot", foot(edition, citations)};
  return {"triage",
          "triage-card",
          edition.say("paper.triage.name"),
          Size::wide,
          {Face{{head, questions, code, end}}}};
}

}  // namespace pandu::paper
