// The choices that a person has with their savings, each worked out by the law for its own days.
//
// Every amount is an estimate with the balance as it is today: no yield is assumed, and nothing that
// would still be paid in.
#pragma once

#include <string_view>
#include <vector>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::guide {

enum class ChoiceKind : std::uint8_t {
  part_then_soon,  // a part now, the rest while the tax is still final
  part_then_late,  // a part now, the rest in the first later year
  all_at_once,     // everything on the ground that was told, or when work stops
  wait_for_age     // everything at the pension age
};

struct Payment {
  std::optional<law::Date> from;  // the first day; none where nobody can know it yet
  std::optional<law::Date> last;  // the last day on which it is as described
  int share_percent = 0;          // of the balance as it is today
  std::optional<law::Tax> tax;    // none where an answer is missing
  std::optional<law::ChannelList> channels;
};

struct Choice {
  ChoiceKind kind = ChoiceKind::all_at_once;
  std::vector<Payment> payments;  // in the order of their days

  std::optional<law::Rupiah> tax() const;  // of all payments together
  std::optional<law::Rupiah> net() const;
};

// "part_then_soon", ...: texts choice.<name>.title, .when, .gives_up
std::string_view name_of(ChoiceKind kind);

// At least two, or none: where there is nothing to choose.
std::vector<Choice> choices_of(const law::Rules& rules, const law::Answers& answers, law::Date on);

}  // namespace pandu::guide
