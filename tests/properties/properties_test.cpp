// Each property notices a law that was broken for it.

#include <gtest/gtest.h>

#include "broken_law.h"

namespace pandu::verify {
namespace {

struct Broken {
  const char* name;
  Property noticed_by;
  Ground ground;
  Verdict (*decide)(const Rules&, const Answers&, Date);
  Grain grain = Grain::coarse;
};

void PrintTo(const Broken& broken, std::ostream* out) { *out << broken.name; }

const Broken broken_laws[] = {
    {"ClaimFromALaterDay", Property::parts_agree, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::can_claim) verdict.earliest = law::add_days(on, 1);
       return verdict;
     }},
    {"NothingLeftToAsk", Property::parts_agree, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       verdict.missing.clear();
       return verdict;
     }},
    {"TaxOfAnotherAmount", Property::parts_agree, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.tax) --verdict.tax->gross;
       return verdict;
     }},
    {"WaitADayTooLong", Property::wait_turns, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::wait) verdict.earliest = law::add_days(*verdict.earliest, 1);
       return verdict;
     }},
    {"WaitADayTooShort", Property::wait_turns, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::wait)
         verdict.earliest = law::add_days(*verdict.earliest, -1);
       return verdict;
     }},
    {"WaitForOtherPapers", Property::wait_turns, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::wait) verdict.documents.emplace();
       return verdict;
     }},
    {"NoWithoutABlocker", Property::refusal_has_next_step, Ground::left_indonesia,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::ask_office) verdict.blockers.clear();
       return verdict;
     }},
    {"NoWithoutTheBranch", Property::refusal_has_next_step, Ground::left_indonesia,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::ask_office) verdict.channels.reset();
       return verdict;
     }},
    {"AClosedCardLeavesAnotherDay", Property::fix_turns, Ground::pension_agreement,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::fix_first && verdict.earliest)
         verdict.earliest = law::add_days(*verdict.earliest, 1);
       return verdict;
     }},
    {"AClosedCardIsNotEnough", Property::fix_turns, Ground::bpu_stopped,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::can_claim) verdict.outcome = Outcome::ask_office;
       return verdict;
     }},
    {"ACardThatOnlyWaits", Property::parts_agree, Ground::pension_agreement,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::fix_first)
         verdict.blockers.back().kind = law::BlockerKind::fixed;
       return verdict;
     }},
    {"AcceptedBeforeTheFirstDay", Property::parts_agree, Ground::resigned,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.accepted_from) verdict.accepted_from = law::add_days(*verdict.earliest, -1);
       return verdict;
     },
     Grain::sparse},
    {"AnOldStatusOpensTheClaim", Property::nonactive_changes_acceptance, Ground::contract_ended,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (answers.nonactive_since.given() && verdict.outcome == Outcome::can_claim)
         verdict.channels.reset();
       return verdict;
     },
     Grain::sparse},
    {"NotWorkingIsNotEnough", Property::changes_turn, Ground::contract_ended,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::can_claim) verdict.outcome = Outcome::cannot_claim;
       return verdict;
     }},
    {"JmoOpensWithoutAPhone", Property::changes_turn, Ground::age_56,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers lent = answers;
       if (answers.device.given()) lent.device = Answer<law::Device>::of(law::Device::phone);
       return law::decide(rules, lent, on);
     }},
    {"ClaimWithoutPapers", Property::claim_is_complete, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       verdict.documents.emplace();
       return verdict;
     }},
    {"ClaimWithoutChannel", Property::claim_is_complete, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       verdict.channels.emplace();
       return verdict;
     }},
    {"ClaimWithoutReason", Property::claim_is_complete, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       verdict.reasons.clear();
       return verdict;
     }},
    {"TooLateOnSundays", Property::waiting_never_worse, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::can_claim && law::weekday_of(on) == 0)
         verdict.outcome = Outcome::wait;
       return verdict;
     }},
    {"LargerBalanceOpensJmo", Property::balance_never_adds_jmo, Ground::age_56,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers turned = answers;
       if (answers.balance.given())
         turned.balance.value = rules.largest_balance - turned.balance.value;
       return law::decide(rules, turned, on);
     }},
    {"BalanceNotAskedFor", Property::unasked_never_matters, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       verdict.missing = without(verdict.missing, law::Key::balance);
       return verdict;
     }},
    {"WorkAskedForInVain", Property::asked_can_matter, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (verdict.outcome == Outcome::can_claim && !answers.working.given())
         verdict.missing.add_once(law::Key::working);
       return verdict;
     }},
    {"UnknownWorkIsWork", Property::unknown_is_never_no, Ground::contract_ended,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers guessed = answers;
       if (!answers.working.given()) guessed.working = Answer<law::YesNo>::of(law::YesNo::yes);
       return law::decide(rules, guessed, on);
     },
     Grain::sparse},
    {"UnknownIdentityIsWrong", Property::unknown_is_never_no, Ground::age_56,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers guessed = answers;
       if (!answers.identity_matches.given())
         guessed.identity_matches = Answer<law::YesNo>::of(law::YesNo::no);
       return law::decide(rules, guessed, on);
     }},
    {"SilenceIsYes", Property::unanswered_is_unknown, Ground::age_56,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers guessed = answers;
       if (answers.identity_matches.absent())
         guessed.identity_matches = Answer<law::YesNo>::of(law::YesNo::yes);
       return law::decide(rules, guessed, on);
     }},
    {"HousesMatterToHeirs", Property::unread_is_irrelevant, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Verdict verdict = law::decide(rules, answers, on);
       if (answers.house_payment.given()) verdict.share_percent.reset();
       return verdict;
     }},
    {"BandBesideBalanceMatters", Property::unread_is_irrelevant, Ground::death,
     [](const Rules& rules, const Answers& answers, Date on) {
       Answers turned = answers;
       if (answers.balance_band.given()) turned.balance = {};
       return law::decide(rules, turned, on);
     }},
};

class ABrokenLaw : public testing::TestWithParam<Broken> {};

TEST_P(ABrokenLaw, IsNoticed) {
  const content::Content& content = support::real_content();
  const Broken& broken = GetParam();
  const Tally sound = check(content, broken.ground, law::decide, broken.grain);
  const Tally tally = check(content, broken.ground, broken.decide, broken.grain);
  EXPECT_EQ(sound.failures(broken.noticed_by), 0U);
  EXPECT_GT(sound.checked(broken.noticed_by), 0U);
  EXPECT_GT(tally.failures(broken.noticed_by), 0U);
  EXPECT_TRUE(tally.simplest(broken.noticed_by).has_value());
  EXPECT_FALSE(tally.all_hold());
}

INSTANTIATE_TEST_SUITE_P(Of, ABrokenLaw, testing::ValuesIn(broken_laws),
                         [](const auto& broken) { return broken.param.name; });

TEST(EveryProperty, HasALawThatIsBrokenForIt) {
  std::array<bool, property_count> has{};
  for (const Broken& broken : broken_laws) has[static_cast<std::size_t>(broken.noticed_by)] = true;
  has[static_cast<std::size_t>(Property::texts_exist)] = true;  // texts_test.cpp
  for (std::size_t i = 0; i < property_count; ++i) EXPECT_TRUE(has[i]) << property_sentences[i];
}

}  // namespace
}  // namespace pandu::verify
