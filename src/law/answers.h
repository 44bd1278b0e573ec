// What a member has told us. Every answer may be absent, and "I don't know" is an answer to all of
// them; the law treats both as not yet known, the guide does not ask again after "I don't know".
#pragma once

#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::law {

enum class AnswerState : std::uint8_t { absent, unknown, given };

template <class T>
struct Answer {
  using State = AnswerState;

  State state = State::absent;
  T value{};

  static Answer of(T value) { return {State::given, value}; }
  static Answer unknown() { return {State::unknown, T{}}; }

  bool given() const { return state == State::given; }
  bool absent() const { return state == State::absent; }
  bool operator==(const Answer&) const = default;
};

struct Answers {
  Answer<Ground> ground;
  Answer<DateSpan> birth_date;  // of the member
  Answer<DateSpan> event_date;  // which event, the ground says
  Answer<Rupiah> balance;       // over all cards, as it is today; from 0 to Rules::largest_balance
  Answer<BalanceBand> balance_band;
  Answer<int> membership_years;  // whole years, added up over all employers
  Answer<CardStatus> card_status;
  Answer<YesNo> working;            // now, anywhere
  Answer<Citizenship> citizenship;  // a citizen, unless told otherwise; only leaving for good asks
  Answer<YesNo> identity_matches;
  Answer<Device> device;
  Answer<EarlierPartial> earlier_partial;
  Answer<int> earlier_partial_year;
  Answer<YesNo> npwp;  // the NIK counts as tax number; of a foreigner, there is an NPWP
  Answer<HousePayment> house_payment;
  Answer<PmiGround> pmi_ground;
  Answer<DateSpan>
      nonactive_since;  // when the last card became inactive; never changes the outcome

  bool operator==(const Answers&) const = default;
};

}  // namespace pandu::law
