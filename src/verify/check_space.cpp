#include "verify/check_space.h"

#include "verify/answer.h"
#include "verify/properties.h"

namespace pandu::verify {

using law::Outcome;

namespace {

std::uint32_t keys_of(const Space& space) {
  std::uint32_t keys = 0;
  for (const Dimension& dimension : space.dimensions()) keys |= bit_of(dimension.key);
  return keys;
}

}  // namespace

void SpaceCheck::check_product(const Space& space, Grain grain) {
  decide_all(space, false);
  check_open_answers(space, table_, tally_);
  if (grain > Grain::sparse) check_asked_questions(space, keys_of(space), table_, tally_);
  check_balances(space, law_.rules(), table_, tally_);
}

void SpaceCheck::check_late_keys(const Space& space) {
  decide_all(space, false);
  check_open_answers(space, table_, tally_);
  check_asked_questions(space, bit_of(law::Key::nonactive_since), table_, tally_);
  check_nonactive_since(space, table_, tally_);
}

void SpaceCheck::check_calendar(const Space& space) {
  decide_all(space, true);
  check_open_answers(space, table_, tally_);
}

void SpaceCheck::decide_all(const Space& space, bool far) {
  table_.assign(space.size(), Parts{});
  std::uint64_t cases = 0;
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!is_acceptable(walk.answers())) continue;
    const law::Verdict verdict = law_(walk.answers(), space.on());
    table_[walk.place()] = parts_of(verdict, walk.answers());
    check_one(walk.answers(), verdict, far);
    ++cases;
  }
  tally_.add_cases(cases);
}

void SpaceCheck::check_one(const law::Answers& answers, const law::Verdict& verdict, bool far) {
  const Case one{answers, verdict};
  const law::Date on = verdict.on;
  hold(Property::parts_agree, parts_agree(one), answers, on);
  hold(Property::texts_exist, texts_.texts_exist(one), answers, on);
  switch (verdict.outcome) {
    case Outcome::can_claim:
      hold(Property::claim_is_complete, claim_is_complete(one), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case Outcome::wait:
      hold(Property::wait_turns, wait_turns(law_, answers, verdict), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case Outcome::fix_first:
      hold(Property::refusal_has_next_step, refusal_has_next_step(one), answers, on);
      hold(Property::fix_turns, fix_turns(law_, answers, verdict), answers, on);
      hold(Property::waiting_never_worse, waiting_never_worse(law_, answers, verdict, far), answers,
           on);
      return;
    case Outcome::cannot_claim:
    case Outcome::ask_office:
      hold(Property::refusal_has_next_step, refusal_has_next_step(one), answers, on);
      return;
    case Outcome::needs_answers:
      return;
  }
}

void SpaceCheck::hold(Property property, std::string wrong, const law::Answers& answers,
                      law::Date on) {
  tally_.count(property);
  if (!wrong.empty()) tally_.fail(property, {answers, on, std::move(wrong)});
}

}  // namespace pandu::verify
