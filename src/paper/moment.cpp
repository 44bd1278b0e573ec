#include "paper/moment.h"

#include <algorithm>

#include "guide/freshness.h"
#include "paper/parts.h"

namespace pandu::paper {
namespace {

using guide::Facts;
using guide::Scene;
using law::Condition;

bool is_certain(const Scene& scene, const Condition& condition) {
  return std::any_of(condition.sources.begin(), condition.sources.end(),
                     [&](law::SourceIndex source) {
                       return !guide::is_weak(scene.content.rules.sources[source]);
                     });
}

// The first condition of which we have words for everybody.
const Condition* telling(const Scene& scene, const law::GroundRow& row) {
  for (const Condition& condition : row.conditions)
    if (scene.has("paper.when." + std::string(law::name_of(condition.kind)))) return &condition;
  return nullptr;
}

std::string event_of(const Scene& scene, law::Ground ground) {
  return guide::mid_sentence(
      scene.say("question.event_date." + std::string(law::name_of(ground)) + ".label"));
}

}  // namespace

const law::GroundRow* row_of(const Scene& scene, law::Ground ground) {
  const law::GroundRow* found = nullptr;
  for (const law::GroundRow& row : scene.content.rules.grounds) {
    const bool same = !found || found->pmi_ground == row.pmi_ground;
    if (row.ground == ground && row.provenance.from <= scene.model.today && same) found = &row;
  }
  return found;
}

std::string moment_of(const Scene& scene, law::Ground ground, Stated& stated) {
  const law::GroundRow* row = row_of(scene, ground);
  if (row) stated.add(row->provenance);
  if (!row || ground == law::Ground::pmi) return scene.say("paper.when.ask_pmi");
  const Condition* condition = telling(scene, *row);
  if (!condition || !is_certain(scene, *condition)) return scene.say("paper.when.ask");
  Facts facts;
  if (condition->parameter != law::no_parameter) {
    const law::Parameter& parameter = scene.content.rules.parameters[condition->parameter];
    stated.add_parameter(parameter.id);
    facts["count"] = std::to_string(
        guide::parameter_on(scene.content.rules, parameter.id, scene.model.today).value_or(0));
  }
  if (condition->kind == law::ConditionKind::months_since_event)
    facts["day"] = event_of(scene, ground);
  return scene.say("paper.when." + std::string(law::name_of(condition->kind)), facts);
}

std::vector<Moment> moments_of(const Scene& scene, const std::vector<law::Ground>& grounds,
                               Stated& stated) {
  std::vector<Moment> all;
  for (const law::Ground ground : grounds) {
    const std::string words = moment_of(scene, ground, stated);
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Moment& one) { return one.words == words; });
    if (same == all.end())
      all.push_back({words, {ground}});
    else
      same->grounds.push_back(ground);
  }
  return all;
}

std::string names_of(const Scene& scene, const std::vector<law::Ground>& grounds) {
  std::string out;
  for (const law::Ground ground : grounds)
    out += (out.empty() ? "" : "; ") + name_of_ground(scene, ground);
  return out;
}

std::string as_sentence(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words + ".";
}

}  // namespace pandu::paper
