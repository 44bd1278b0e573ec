#include "law/tax.h"

#include <algorithm>

#include "law/evaluate.h"
#include "law/in_force.h"

namespace pandu::law {
namespace {

constexpr std::int64_t percent = 100;

// Percentages of rupiah are summed exactly, in hundredths, and rounded down once.
Rupiah final_tax(Rupiah gross, std::int64_t free_amount, std::int64_t rate) {
  return std::max<Rupiah>(0, gross - free_amount) * rate / percent;
}

Rupiah progressive_tax(Rupiah gross, const DatedBrackets& dated, std::int64_t percent_more) {
  std::int64_t hundredths = 0;
  Rupiah taxed = 0;
  for (const Bracket& bracket : dated.brackets) {
    const Rupiah up_to = std::min(gross, bracket.up_to.value_or(gross));
    if (up_to <= taxed) break;
    hundredths += (up_to - taxed) * bracket.percent;
    taxed = up_to;
  }
  // Hundredths times a percentage: at most 3.5e14 * 200, far below 2^63.
  return hundredths * (percent + percent_more) / (percent * percent);
}

std::int64_t value_of(const Rules& rules, Param param, Date on) {
  return value_on(*parameter_of(rules, param), on).value_or(0);
}

Tax made(Rupiah gross, Rupiah tax, TaxKind kind) { return {gross, tax, gross - tax, kind}; }

// Whether the part paid on this day falls into the third calendar year or later.
bool is_late_part(const Rules& rules, const Answers& answers, Date claim) {
  const std::int64_t years = value_of(rules, Param::tax_final_calendar_years, claim);
  return year_of(claim) >= answers.earlier_partial_year.value + years;
}

std::optional<Tax> final_estimate(const Rules& rules, Rupiah gross, Date claim) {
  const Rupiah tax = final_tax(gross, value_of(rules, Param::tax_free_amount, claim),
                               value_of(rules, Param::tax_final_percent, claim));
  return made(gross, tax, TaxKind::final);
}

std::optional<Tax> progressive_estimate(const Rules& rules, const Answers& answers, Rupiah gross,
                                        Date claim, KeyList& missing) {
  const DatedBrackets* dated = in_force(rules.tax_brackets, claim);
  if (!dated) return std::nullopt;
  const std::int64_t more = value_of(rules, Param::tax_without_npwp_percent_more, claim);
  const Rupiah with = progressive_tax(gross, *dated, 0);
  const Rupiah without = progressive_tax(gross, *dated, more);
  if (with != without && !answers.npwp.given()) {
    missing.add_once(Key::npwp);
    return std::nullopt;
  }
  const bool has_npwp = !answers.npwp.given() || answers.npwp.value == YesNo::yes;
  return made(gross, has_npwp ? with : without, TaxKind::progressive);
}

}  // namespace

TaxFound estimate_tax(const Rules& rules, const Answers& answers, const TaxCase& tax_case,
                      KeyList& missing) {
  const BalanceSpan balance = balance_of(answers, rules);
  if (!answers.balance.given()) missing.add_once(Key::balance);
  if (!answers.earlier_partial.given()) {
    missing.add_once(Key::earlier_partial);
    return {};
  }
  const bool made_earlier = answers.earlier_partial.value != EarlierPartial::none;
  const bool year_known = !made_earlier || answers.earlier_partial_year.given();
  if (!year_known) missing.add_once(Key::earlier_partial_year);
  const auto may_be_late = [&](Date claim) {
    return made_earlier && (!year_known || is_late_part(rules, answers, claim));
  };
  const bool late_at_last = may_be_late(tax_case.latest_claim);
  const bool depends_on_day = year_known && may_be_late(tax_case.earliest_claim) != late_at_last;
  // The largest amount that is still possible shows whether the tax number can matter at all.
  const Rupiah most = balance.high * tax_case.share_percent / percent;
  if (!answers.balance.given() || !year_known || depends_on_day) {
    if (late_at_last) progressive_estimate(rules, answers, most, tax_case.latest_claim, missing);
    return {std::nullopt, depends_on_day};
  }
  const auto estimate_on = [&](Date claim) {
    return late_at_last ? progressive_estimate(rules, answers, most, claim, missing)
                        : final_estimate(rules, most, claim);
  };
  const auto tax = estimate_on(tax_case.earliest_claim);
  if (tax_case.earliest_claim == tax_case.latest_claim || estimate_on(tax_case.latest_claim) == tax)
    return {tax, false};
  return {std::nullopt, true};
}

}  // namespace pandu::law
