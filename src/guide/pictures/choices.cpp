#include <algorithm>
#include <array>

#include "guide/pictures/pictures.h"
#include "law/decide.h"
#include "law/in_force.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using law::Answer;
using law::Answers;
using law::Date;
using law::Ground;
using law::Outcome;
using law::Verdict;

bool is_partial(Ground ground) {
  return ground == Ground::partial_10 || ground == Ground::partial_30_housing;
}

bool may_be_filed(const Verdict& verdict) {
  return verdict.outcome == Outcome::can_claim || verdict.outcome == Outcome::wait;
}

Payment payment_of(const Verdict& verdict) {
  Payment payment;
  if (may_be_filed(verdict) && verdict.earliest)
    payment.from = std::max(*verdict.earliest, verdict.on);
  payment.share_percent = verdict.share_percent.value_or(0);
  payment.tax = verdict.tax;
  payment.channels = verdict.channels;
  return payment;
}

class Choices {
 public:
  Choices(const law::Rules& rules, const Answers& answers, Date on)
      : rules_(rules), answers_(answers), on_(on) {}

  std::vector<Choice> all() {
    if (!answers_.ground.given() || !has_choice()) return {};
    add_partial();
    add_all_at_once();
    add_wait_for_age();
    if (found_.size() < 2) found_.clear();
    return std::move(found_);
  }

 private:
  bool has_choice() const { return rules_.ground_list.leaves_a_choice.has(answers_.ground.value); }

  // Everything, once work has stopped, on a day that is still to come.
  Verdict when_work_has_stopped(Answers answers, Date day) const {
    constexpr int long_before = -12;
    answers.ground = Answer<Ground>::of(Ground::resigned);
    const Date stopped = law::add_months(day, long_before);
    answers.event_date = Answer<law::DateSpan>::of({stopped, stopped});
    answers.working = Answer<law::YesNo>::of(law::YesNo::no);
    answers.card_status = Answer<law::CardStatus>::of(law::CardStatus::inactive);
    return law::decide(rules_, answers, day);
  }

  Date first_of_year(int year) const { return law::make_date(year, 1, 1); }

  void add_partial() {
    Answers answers = answers_;
    if (!is_partial(answers.ground.value)) answers.ground = Answer<Ground>::of(Ground::partial_10);
    const Verdict part = law::decide(rules_, answers, on_);
    if (part.outcome != Outcome::can_claim) return;
    const int year = law::year_of(on_);
    const law::Parameter* years = law::parameter_of(rules_, law::Param::tax_final_calendar_years);
    const Date late =
        first_of_year(year + static_cast<int>(law::value_on(*years, on_).value_or(0)));
    found_.push_back(
        {ChoiceKind::part_then_soon, {payment_of(part), rest_soon(part, law::add_days(late, -1))}});
    found_.push_back({ChoiceKind::part_then_late, {payment_of(part), rest_late(part, late)}});
  }

  // Both payments fall within the years of the final tax, so that they are taxed as one.
  Payment rest_soon(const Verdict& part, Date last) const {
    Payment rest = rest_of(part, last);
    const Verdict whole = when_work_has_stopped(answers_, last);
    rest.tax.reset();
    if (part.tax && whole.tax) {
      const law::Rupiah gross = whole.tax->gross - part.tax->gross;
      const law::Rupiah tax = std::max<law::Rupiah>(0, whole.tax->tax - part.tax->tax);
      rest.tax = law::Tax{gross, tax, gross - tax, law::TaxKind::final};
    }
    rest.last = last;
    return rest;
  }

  Payment rest_late(const Verdict& part, Date first) const {
    Payment rest = rest_of(part, first);
    rest.from = first;
    return rest;
  }

  // What is left after the part, claimed on a later day.
  Payment rest_of(const Verdict& part, Date day) const {
    Answers answers = answers_;
    const bool thirty = answers_.ground.value == Ground::partial_30_housing;
    answers.earlier_partial = Answer<law::EarlierPartial>::of(thirty ? law::EarlierPartial::thirty
                                                                     : law::EarlierPartial::ten);
    answers.earlier_partial_year = Answer<int>::of(law::year_of(on_));
    answers.balance_band = {};
    answers.balance = part.tax ? Answer<law::Rupiah>::of(answers_.balance.value - part.tax->gross)
                               : Answer<law::Rupiah>{};
    Payment rest = payment_of(when_work_has_stopped(answers, day));
    rest.from.reset();
    rest.share_percent = whole_percent - part.share_percent.value_or(0);
    return rest;
  }

  void add_all_at_once() {
    if (!is_partial(answers_.ground.value)) {
      const Verdict own = law::decide(rules_, answers_, on_);
      if (may_be_filed(own)) return found_.push_back({ChoiceKind::all_at_once, {payment_of(own)}});
    }
    Payment later = payment_of(when_work_has_stopped(answers_, on_));
    later.from.reset();
    found_.push_back({ChoiceKind::all_at_once, {later}});
  }

  void add_wait_for_age() {
    Answers answers = answers_;
    answers.ground = Answer<Ground>::of(Ground::age_56);
    if (answers_.ground.value == Ground::age_56) {
      Payment later = payment_of(law::decide(rules_, answers, on_));
      if (!later.from) return;
      later.from.reset();
      return found_.push_back({ChoiceKind::wait_for_age, {later}});
    }
    const Verdict now = law::decide(rules_, answers, on_);
    if (now.outcome == Outcome::can_claim) return;  // that age has been reached
    if (now.earliest)
      return found_.push_back(
          {ChoiceKind::wait_for_age, {payment_of(law::decide(rules_, answers, *now.earliest))}});
    // The day is open without a birth date; the tax of one payment is not.
    Payment later = payment_of(when_work_has_stopped(answers_, on_));
    later.from.reset();
    later.channels.reset();
    found_.push_back({ChoiceKind::wait_for_age, {later}});
  }

  static constexpr int whole_percent = 100;

  const law::Rules& rules_;
  const Answers& answers_;
  Date on_;
  std::vector<Choice> found_;
};

template <class Part>
std::optional<law::Rupiah> sum(const std::vector<Payment>& payments, Part part) {
  law::Rupiah total = 0;
  for (const Payment& payment : payments) {
    if (!payment.tax) return std::nullopt;
    total += part(*payment.tax);
  }
  return total;
}

}  // namespace

std::optional<law::Rupiah> Choice::tax() const {
  return sum(payments, [](const law::Tax& tax) { return tax.tax; });
}

std::optional<law::Rupiah> Choice::net() const {
  return sum(payments, [](const law::Tax& tax) { return tax.net; });
}

std::string_view name_of(ChoiceKind kind) {
  static constexpr auto names = std::to_array<std::string_view>(
      {"part_then_soon", "part_then_late", "all_at_once", "wait_for_age"});
  return names[static_cast<std::size_t>(kind)];
}

std::vector<Choice> choices_of(const law::Rules& rules, const Answers& answers, Date on) {
  return Choices(rules, answers, on).all();
}

}  // namespace pandu::guide
