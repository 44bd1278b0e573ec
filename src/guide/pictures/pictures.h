// The choices that a person has, and the drawings.
#pragma once

#include <string_view>
#include <vector>

#include "content/content.h"
#include "guide/model.h"
#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"
#include "page/picture.h"
#include "text/speaker.h"

namespace pandu::guide {

// The choices that a person has with their savings, each worked out by the law for its own days.
//
// Every amount is an estimate with the balance as it is today: no yield is assumed, and nothing
// that would still be paid in.

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

// The drawings, each about 320 units wide so that its words stay readable on the narrowest phone.

// The balance beside the limit of claims in JMO, today's and the one before it.
page::Picture balance_scale(const Speaker& speaker, law::Rupiah balance);
// From today, and the event if there was one, to the first day of the claim.
page::Picture timeline(const Speaker& speaker, law::Date earliest);
// Our own drawing of a phone, a page or a counter with what a
// step of a walkthrough shows, and where to tap.
page::Picture step_picture(const Speaker& speaker, const content::TutorialStep& step);
// The same for a film, where a finger taps and the notice stands beside: without the words for both,
// and closer together, so that its letters are larger on the same stage.
page::Picture filmed_step_picture(const Speaker& speaker, const content::TutorialStep& step);

// How much each choice pays, and when.
page::Picture choices_picture(const Speaker& speaker, const std::vector<Choice>& choices);

}  // namespace pandu::guide
