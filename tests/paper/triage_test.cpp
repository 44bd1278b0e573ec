// Whoever follows the guard's questions ends where the law would have sent them, in every case.
#include "paper/triage.h"

#include <gtest/gtest.h>

#include <array>
#include <map>

#include "law/decide.h"
#include "printer.h"

namespace pandu::paper {
namespace {

using law::Answer;
using law::Answers;
using law::Channel;
using law::Ground;
using law::Outcome;

law::DateSpan day(int year, unsigned month, unsigned of_month) {
  const law::Date date = law::make_date(year, month, of_month);
  return {date, date};
}

enum class Card : std::uint8_t { active, just_closed, closed_long_ago };

void give_card(Answers& answers, Card card) {
  const bool active = card == Card::active;
  answers.card_status =
      Answer<law::CardStatus>::of(active ? law::CardStatus::active : law::CardStatus::inactive);
  answers.nonactive_since =
      Answer<law::DateSpan>::of(card == Card::just_closed ? day(2026, 11, 20) : day(2026, 1, 16));
}

// Each combination of what the card asks about, for one ground.
template <class Check>
void for_every_case(Ground ground, Check check) {
  Answers answers;
  answers.ground = Answer<Ground>::of(ground);
  answers.earlier_partial_year = Answer<int>::of(2020);
  answers.npwp = Answer<law::YesNo>::of(law::YesNo::no);
  answers.house_payment = Answer<law::HousePayment>::of(law::HousePayment::cash);
  answers.pmi_ground = Answer<law::PmiGround>::of(law::PmiGround::age_56);
  for (const bool long_ago : {false, true})
    for (const auto working : {law::YesNo::yes, law::YesNo::no})
      for (const auto card : {Card::active, Card::just_closed, Card::closed_long_ago})
        for (const auto citizenship : {law::Citizenship::wni, law::Citizenship::wna})
          for (const auto matches : {law::YesNo::yes, law::YesNo::no})
            for (const auto device : {law::Device::phone, law::Device::computer, law::Device::none})
              for (const law::Rupiah balance : {1000000, 15000000, 15000001, 80000000})
                for (const int years : {9, 10})
                  for (const auto partial : {law::EarlierPartial::none, law::EarlierPartial::ten}) {
                    answers.birth_date =
                        Answer<law::DateSpan>::of(day(long_ago ? 1960 : 1985, 3, 4));
                    answers.event_date =
                        Answer<law::DateSpan>::of(long_ago ? day(2026, 1, 15) : day(2026, 12, 10));
                    answers.working = Answer<law::YesNo>::of(working);
                    give_card(answers, card);
                    answers.citizenship = Answer<law::Citizenship>::of(citizenship);
                    answers.identity_matches = Answer<law::YesNo>::of(matches);
                    answers.device = Answer<law::Device>::of(device);
                    answers.balance = Answer<law::Rupiah>::of(balance);
                    answers.membership_years = Answer<int>::of(years);
                    answers.earlier_partial = Answer<law::EarlierPartial>::of(partial);
                    check(answers);
                  }
}

bool agrees(Way way, const law::Verdict& verdict) {
  const Channel best = (*verdict.channels)[0];
  const bool is_now = verdict.outcome == Outcome::can_claim && !law::has_to_wait(verdict);
  switch (way) {
    case Way::branch:
      return best == Channel::branch;
    case Way::fix_first:
      return verdict.outcome == Outcome::fix_first;
    case Way::later:
      return law::has_to_wait(verdict) || verdict.outcome == Outcome::cannot_claim;
    case Way::not_now:
      return verdict.outcome == Outcome::cannot_claim;
    case Way::lapak_asik:
      return is_now && best == Channel::lapak_asik;
    case Way::jmo:
      return is_now && best == Channel::jmo;
  }
  return false;
}

TEST(Triage, EndsWhereTheLawWouldHaveSentThem) {
  const Printer printer;
  const Edition edition = printer.edition();
  const Triage triage = triage_of(edition);
  std::map<Way, int> ends;
  for (std::size_t i = 0; i < law::names<Ground>.size(); ++i)
    for_every_case(static_cast<Ground>(i), [&](const Answers& answers) {
      const law::Verdict verdict = law::decide(printer.content.rules, answers, day_of_test);
      ASSERT_TRUE(verdict.channels) << law::names<Ground>[i];
      const Way way = walk(triage, printer.content.rules, answers, day_of_test);
      ++ends[way];
      ASSERT_TRUE(agrees(way, verdict))
          << law::names<Ground>[i] << " ends at " << static_cast<int>(way) << ", device "
          << static_cast<int>(answers.device.value) << ", balance " << answers.balance.value;
    });
  EXPECT_EQ(ends.size(), 6U) << "every end is reached";
}

TEST(Triage, AsksWhatTheRulesAsk) {
  Printer printer;
  // Once the app serves whoever stopped own work, the card says so.
  for (law::ChannelRow& row : printer.content.rules.channels)
    for (law::Condition& condition : row.conditions)
      if (row.channel == Channel::jmo && condition.kind == law::ConditionKind::ground_is)
        condition.values |= 1U << static_cast<unsigned>(Ground::bpu_stopped);
  const auto in_app = [](const Printer& from) {
    const Edition edition = from.edition();
    const Triage triage = triage_of(edition);
    return asked_of(triage.questions.back()).size();
  };
  EXPECT_EQ(in_app(printer), in_app(Printer()) + 1);
}

}  // namespace
}  // namespace pandu::paper
