#include "sample.h"

namespace pandu::bench {
namespace {

using law::Answer;

law::Answers person(law::Ground ground, law::Rupiah balance, law::Device device, unsigned month) {
  law::Answers answers;
  answers.ground = Answer<law::Ground>::of(ground);
  const law::Date event = law::make_date(2026, month, 30);
  const law::Date birth = law::make_date(1970, month, 30);
  answers.event_date = Answer<law::DateSpan>::of({event, event});
  answers.birth_date = Answer<law::DateSpan>::of({birth, birth});
  answers.balance = Answer<law::Rupiah>::of(balance);
  answers.membership_years = Answer<int>::of(11);
  answers.card_status = Answer<law::CardStatus>::of(law::CardStatus::inactive);
  answers.working = Answer<law::YesNo>::of(law::YesNo::no);
  answers.citizenship = Answer<law::Citizenship>::of(law::Citizenship::wni);
  answers.identity_matches = Answer<law::YesNo>::of(law::YesNo::yes);
  answers.device = Answer<law::Device>::of(device);
  answers.earlier_partial = Answer<law::EarlierPartial>::of(law::EarlierPartial::none);
  answers.npwp = Answer<law::YesNo>::of(law::YesNo::yes);
  answers.house_payment = Answer<law::HousePayment>::of(law::HousePayment::cash);
  answers.pmi_ground = Answer<law::PmiGround>::of(law::PmiGround::death);
  return answers;
}

}  // namespace

law::Date day() { return law::make_date(2026, 11, 23); }

std::vector<law::Answers> sample() {
  std::vector<law::Answers> people;
  for (std::size_t ground = 0; ground < law::names<law::Ground>.size(); ++ground)
    for (const law::Rupiah balance : {7'500'000, 15'000'000, 60'000'000})
      for (const law::Device device : {law::Device::phone, law::Device::none})
        for (const unsigned month : {9U, 10U, 12U}) {
          law::Answers answers = person(static_cast<law::Ground>(ground), balance, device, month);
          people.push_back(answers);
          answers.balance = {};
          answers.working = Answer<law::YesNo>::unknown();
          people.push_back(answers);
        }
  return people;
}

}  // namespace pandu::bench
