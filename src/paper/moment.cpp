#include "paper/moment.h"

#include <algorithm>

#include "law/in_force.h"
#include "paper/sheet_parts.h"
#include "text/freshness.h"

namespace pandu::paper {
namespace {

using law::Condition;
using text::Facts;

bool is_certain(const Edition& edition, const Condition& condition) {
  return std::any_of(condition.sources.begin(), condition.sources.end(),
                     [&](law::SourceIndex source) {
                       return !text::is_weak(edition.content.rules.sources[source]);
                     });
}

// The first condition of which we have words for everybody.
const Condition* telling(const Edition& edition, const law::GroundRow& row) {
  for (const Condition& condition : row.conditions)
    if (edition.has("paper.when." + std::string(law::name_of(condition.kind)))) return &condition;
  return nullptr;
}

std::string event_of(const Edition& edition, law::Ground ground) {
  return text::mid_sentence(
      edition.say("question.event_date." + std::string(law::name_of(ground)) + ".label"));
}

}  // namespace

const law::GroundRow* row_of(const Edition& edition, law::Ground ground) {
  const law::GroundRows rows = law::rows_of(edition.content.rules, ground, edition.today);
  return rows.empty() ? nullptr : rows[0];
}

std::string moment_of(const Edition& edition, law::Ground ground, Citations& citations) {
  const law::GroundRow* row = row_of(edition, ground);
  if (row) citations.add(row->provenance);
  if (!row || ground == law::Ground::pmi) return edition.say("paper.when.ask_pmi");
  const Condition* condition = telling(edition, *row);
  if (!condition || !is_certain(edition, *condition)) return edition.say("paper.when.ask");
  Facts facts;
  if (condition->parameter != law::no_parameter) {
    const law::Parameter& parameter = edition.content.rules.parameters[condition->parameter];
    citations.add(parameter);
    facts["count"] = std::to_string(law::known_value(parameter, edition.today).value_or(0));
  }
  if (condition->kind == law::ConditionKind::months_since_event)
    facts["day"] = event_of(edition, ground);
  return edition.say("paper.when." + std::string(law::name_of(condition->kind)), facts);
}

std::vector<Moment> moments_of(const Edition& edition, const std::vector<law::Ground>& grounds,
                               Citations& citations) {
  std::vector<Moment> all;
  for (const law::Ground ground : grounds) {
    const std::string words = moment_of(edition, ground, citations);
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Moment& one) { return one.words == words; });
    if (same == all.end())
      all.push_back({words, {ground}});
    else
      same->grounds.push_back(ground);
  }
  return all;
}

std::string names_of(const Edition& edition, const std::vector<law::Ground>& grounds) {
  std::string out;
  for (const law::Ground ground : grounds)
    out += (out.empty() ? "" : "; ") + name_of_ground(edition, ground);
  return out;
}

std::string as_sentence(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words + ".";
}

}  // namespace pandu::paper
