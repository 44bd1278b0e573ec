// A verdict's lists have a fixed size, so the rules must fit: counted here as if everything that
// can be said about a ground were said at once.
#include <algorithm>
#include <set>
#include <string_view>

#include "content/read/readers.h"
#include "law/verdict.h"

namespace pandu::content {
namespace {

// What the law may add by itself, besides its own warnings: rule_not_yet.
constexpr std::size_t own_blockers = 1;

// The most conditions that any row of each channel has, together.
std::size_t conditions_of_channels(const law::Rules& rules) {
  std::array<std::size_t, law::count_of<law::Channel>> most{};
  for (const law::ChannelRow& row : rules.channels) {
    std::size_t& channel = most[static_cast<std::size_t>(row.channel)];
    channel = std::max(channel, row.conditions.size());
  }
  std::size_t sum = 0;
  for (const std::size_t count : most) sum += count;
  return sum;
}

std::set<std::string_view> warnings_of_channels(const law::Rules& rules) {
  std::set<std::string_view> ids;
  for (const law::ChannelRow& row : rules.channels)
    for (const law::Condition& condition : row.conditions)
      if (!condition.warning.empty()) ids.insert(condition.warning);
  return ids;
}

}  // namespace

void check_capacity(const law::Rules& rules, std::vector<Fault>& faults) {
  const std::size_t channels = conditions_of_channels(rules);
  for (const law::GroundRow& row : rules.grounds) {
    std::size_t papers = 0;
    for (const law::DocumentNeed& need : row.documents)
      papers += rules.documents[static_cast<std::size_t>(need.document)].when_any.size();
    std::set<std::string_view> warnings = warnings_of_channels(rules);
    warnings.insert(row.warnings.begin(), row.warnings.end());
    for (const law::Condition& condition : row.conditions)
      if (!condition.warning.empty()) warnings.insert(condition.warning);

    // Of an acceptance there is one warning or the other, and one reason.
    const std::size_t acceptance = row.acceptance ? 1 : 0;
    const auto check = [&](std::size_t count, std::string_view what) {
      if (count <= law::longest_list) return;
      faults.push_back({"rules/grounds/" + std::string(law::name_of(row.ground)) + ".json", "",
                        "a verdict could have " + std::to_string(count) + " " + std::string(what),
                        "at most " + std::to_string(law::longest_list)});
    };
    check(1 + row.conditions.size() + channels + papers + acceptance, "reasons");
    check(own_blockers + row.conditions.size() + channels, "blockers");
    check(own_warnings.size() + warnings.size() + acceptance, "warnings");
  }
}

}  // namespace pandu::content
