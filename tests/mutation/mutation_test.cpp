// Would anybody notice? The rules are spoilt in one place at a time; the examples of tests/cases or the
// properties of `pandu verify` must then fail. What nobody can notice is excused in survivors.json, with
// the reason; an excuse that is not needed fails too.

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "case.h"
#include "mutants.h"
#include "support/assets.h"
#include "verify/verify.h"

namespace pandu::mutation {
namespace {

std::map<std::string, std::string> read_excuses() {
  std::map<std::string, std::string> excuses;
  std::ifstream file(PANDU_SOURCE_DIR "/tests/mutation/survivors.json");
  const auto json = nlohmann::json::parse(file, nullptr, false);
  if (!json.is_object()) return excuses;
  for (const auto& group : json.at("survivors"))
    for (const std::string mutant : group.at("mutants")) excuses[mutant] = group.at("reason");
  return excuses;
}

bool cases_notice(const std::vector<cases::Case>& all, const content::Content& spoilt) {
  for (const cases::Case& one : all)
    if (!cases::differences(one, spoilt).empty()) return true;
  return false;
}

bool properties_notice(const content::Content& spoilt, law::SetOf<law::Ground> grounds = {}) {
  verify::Options options;
  options.only = grounds;
  options.grain = verify::Grain::sparse;
  return !verify::verify({spoilt}, options).tally.all_hold();
}

TEST(Mutation, StartsFromRulesWithoutAFault) {
  EXPECT_FALSE(cases_notice(cases::all_cases(), support::real_content()));
  EXPECT_FALSE(properties_notice(support::real_content()));
}

TEST(Mutation, IsNoticedOrExcused) {
  const content::Content& sound = support::real_content();
  const std::vector<cases::Case> all = cases::all_cases();
  std::map<std::string, std::string> excuses = read_excuses();
  const std::vector<Mutant> mutants = all_mutants(sound.rules);
  std::size_t by_cases = 0;
  std::size_t by_properties = 0;
  std::size_t excused = 0;
  content::Content spoilt = sound;
  for (const Mutant& mutant : mutants) {
    spoilt.rules = sound.rules;
    mutant.spoil(spoilt.rules);
    const auto excuse = excuses.find(mutant.name);
    const bool has_excuse = excuse != excuses.end();
    const bool noticed_by_cases = cases_notice(all, spoilt);
    const bool noticed = noticed_by_cases || properties_notice(spoilt, mutant.grounds);
    EXPECT_NE(noticed, has_excuse)
        << mutant.name << (noticed ? " is noticed and needs no excuse" : " is noticed by nobody");
    if (has_excuse) {
      EXPECT_GT(excuse->second.size(), 20U) << mutant.name << " has no reason";
      excuses.erase(excuse);
    }
    (noticed_by_cases ? by_cases : noticed ? by_properties : excused) += 1;
  }
  for (const auto& [name, reason] : excuses) ADD_FAILURE() << name << " is no mutant (any more)";
  std::printf("%zu mutants: %zu noticed by the cases, %zu by the properties, %zu excused\n",
              mutants.size(), by_cases, by_properties, excused);
  EXPECT_GT(mutants.size(), 200U);
}

}  // namespace
}  // namespace pandu::mutation
