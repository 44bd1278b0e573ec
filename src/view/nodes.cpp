#include "view/nodes.h"

namespace pandu::view {
namespace {

struct OutcomeLook {
  Tone tone;
  std::string_view icon;
};

// In the order of law::Outcome.
constexpr OutcomeLook outcome_looks[] = {{Tone::good, "yes"},       {Tone::caution, "wait"},
                                         {Tone::caution, "work"},   {Tone::bad, "no"},
                                         {Tone::caution, "people"}, {Tone::plain, "question"}};
static_assert(std::size(outcome_looks) == law::count_of<law::Outcome>);

}  // namespace

Tone tone_of(law::Outcome outcome) { return outcome_looks[static_cast<std::size_t>(outcome)].tone; }

Tone tone_of(const law::Verdict& verdict) {
  return law::has_to_wait(verdict) ? Tone::caution : tone_of(verdict.outcome);
}

std::string_view icon_of(law::Outcome outcome) {
  return outcome_looks[static_cast<std::size_t>(outcome)].icon;
}

const std::string& icon_of(const law::Rules& rules, law::Ground ground) {
  return rules.ground_list.icons[static_cast<std::size_t>(ground)];
}

}  // namespace pandu::view
