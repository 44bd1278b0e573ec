#include "view/nodes.h"

namespace pandu::view {
namespace {

struct OutcomeLook {
  Tone tone;
  std::string_view icon;
};

// In the order of law::Outcome.
constexpr OutcomeLook outcome_looks[] = {{Tone::good, "yes"},
                                         {Tone::caution, "wait"},
                                         {Tone::bad, "no"},
                                         {Tone::caution, "people"},
                                         {Tone::plain, "question"}};
static_assert(std::size(outcome_looks) == law::count_of<law::Outcome>);

}  // namespace

Tone tone_of(law::Outcome outcome) { return outcome_looks[static_cast<std::size_t>(outcome)].tone; }

std::string_view icon_of(law::Outcome outcome) {
  return outcome_looks[static_cast<std::size_t>(outcome)].icon;
}

}  // namespace pandu::view
