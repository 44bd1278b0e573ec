#include "text/wording.h"

#include "content/verdict_facts.h"
#include "law/in_force.h"

namespace pandu::text {
namespace {

using content::VerdictFact;

// Both languages count in the same steps; what differs stands in the texts ("seribu" and not "satu
// ribu", "twenty-one" and not "twenty one").
class NumberWords {
 public:
  NumberWords(const Content& content, Language language) : content_(content), language_(language) {}

  std::string words(std::int64_t number) const {
    if (number < 20) return word(number);
    if (number < 100) return tens(number);
    if (number < 1000) return steps(number, 100, "number.hundreds");
    if (number < million) return steps(number, 1000, "number.thousands");
    if (number < billion) return steps(number, million, "number.millions");
    if (number < trillion) return steps(number, billion, "number.billions");
    return steps(number, trillion, "number.trillions");
  }

 private:
  static constexpr std::int64_t million = 1'000'000;
  static constexpr std::int64_t billion = 1000 * million;
  static constexpr std::int64_t trillion = 1000 * billion;

  std::string word(std::int64_t number) const {
    return say(content_, language_, "number." + std::to_string(number));
  }

  std::string tens(std::int64_t number) const {
    const std::int64_t units = number % 10;
    if (units == 0) return word(number);
    return say(content_, language_, "number.tens_and_units",
               {{"tens", word(number - units)}, {"units", word(units)}});
  }

  // So many hundreds, thousands, ..., and the rest.
  std::string steps(std::int64_t number, std::int64_t step, std::string_view key) const {
    const std::int64_t count = number / step;
    std::string out = count == 1 && step < million
                          ? word(step)
                          : say(content_, language_, key, {{"count", words(count)}});
    if (number % step != 0) out += " " + words(number % step);
    return out;
  }

  const Content& content_;
  Language language_;
};

std::string month_in_words(law::Date date, const Content& content, Language language) {
  return say(content, language, "month." + std::to_string(law::month_of(date))) + " " +
         std::to_string(law::year_of(date));
}

std::string band_in_words(law::BalanceBand band, const Content& content, Language language) {
  const auto& up_to = content.rules.band_up_to;
  return say(content, language, "option.balance_band." + std::string(law::name_of(band)),
             {{"band_first", rupiah(up_to[0], language)},
              {"band_second", rupiah(up_to[1], language)},
              {"band_third", rupiah(up_to[2], language)}});
}

// What one of these facts is for this person.
std::string words_of(VerdictFact fact, const law::Verdict& verdict, const law::Answers& answers,
                     const Content& content, Language language) {
  const auto number_on = [&](law::Param param) {
    return std::to_string(law::known_value(content.rules, param, verdict.on).value_or(0));
  };
  switch (fact) {
    case VerdictFact::on:
      return in_words(verdict.on, content, language);
    case VerdictFact::earliest:
      return in_words(*verdict.earliest, content, language);
    case VerdictFact::share:
      return std::to_string(*verdict.share_percent);
    case VerdictFact::event_date:
      return in_words(answers.event_date.value, content, language);
    case VerdictFact::birth_date:
      return in_words(answers.birth_date.value, content, language);
    case VerdictFact::years:
      return std::to_string(answers.membership_years.value);
    case VerdictFact::balance:
      return answers.balance.given() ? rupiah(answers.balance.value, language)
                                     : band_in_words(answers.balance_band.value, content, language);
    case VerdictFact::accepted_from:
      return in_words(*verdict.accepted_from, content, language);
    case VerdictFact::membership_min:
      return number_on(law::Param::membership_years_partial);
    case VerdictFact::nonactive_months:
      return number_on(law::Param::waiting_months_nonactive);
    case VerdictFact::jkp_months:
      return number_on(law::Param::jkp_claim_months);
    default:
      return content.contacts.contact_center;
  }
}

// A fact that is not known is left out, so that its placeholder stays visible and a test finds it.
Facts facts_of(const law::Verdict& verdict, const law::Answers& answers, const Content& content,
               Language language) {
  Facts facts;
  const content::VerdictFacts known = content::facts_of(verdict, answers);
  for (std::size_t i = 0; i < law::count_of<VerdictFact>; ++i)
    if (const auto fact = static_cast<VerdictFact>(i); known.has(fact))
      facts.emplace(law::name_of(fact), words_of(fact, verdict, answers, content, language));
  return facts;
}

void add_amount(Facts& facts, std::optional<std::int64_t> amount, Language language) {
  if (!amount) return;
  facts["amount"] = std::to_string(*amount);
  facts["amount_rp"] = rupiah(*amount, language);
}

Facts facts_of(const law::Blocker& blocker, const law::Verdict& verdict,
               const law::Answers& answers, const Content& content, Language language) {
  Facts facts = facts_of(verdict, answers, content, language);
  add_amount(facts, blocker.amount, language);
  if (!blocker.until) return facts;
  facts["until"] = facts["date"] = in_words(*blocker.until, content, language);
  return facts;
}

// A right names its share even where the claim itself is refused.
void add_share_of_row(Facts& facts, const law::Reason& reason, const Content& content) {
  for (const law::GroundRow& row : content.rules.grounds)
    if (&row.provenance == reason.provenance)
      facts.emplace("share", std::to_string(row.share_percent));
}

// "years|year|years" with 1 is "1 year", with 12 "12 years"; without bars it is the fact alone.
std::optional<std::string> filled_in(std::string_view placeholder, const Facts& facts) {
  const std::size_t bar = placeholder.find('|');
  const auto fact = facts.find(placeholder.substr(0, bar));
  if (fact == facts.end()) return std::nullopt;
  if (bar == placeholder.npos) return fact->second;
  const std::string_view words = placeholder.substr(bar + 1);
  const std::size_t between = words.find('|');
  const bool one = fact->second == "1";
  return fact->second + " " +
         std::string(one ? words.substr(0, between) : words.substr(between + 1));
}

std::string key_of(std::string_view kind, std::string_view id) {
  return std::string(kind) + "." + std::string(id);
}

}  // namespace

std::string number_in_words(std::int64_t number, const Content& content, Language language) {
  return NumberWords(content, language).words(number < 0 ? 0 : number);
}

bool has_text(const Content& content, Language language, std::string_view key) {
  return content.in(language).count(key) != 0;
}

std::string say(const Content& content, Language language, std::string_view key,
                const Facts& facts) {
  const auto text = content.in(language).find(key);
  if (text == content.in(language).end()) return "<" + std::string(key) + ">";
  std::string out;
  std::string_view rest = text->second;
  while (true) {
    const std::size_t open = rest.find('{');
    const std::size_t close = open == rest.npos ? rest.npos : rest.find('}', open);
    if (close == rest.npos) return out.append(rest);
    out.append(rest.substr(0, open));
    if (const auto words = filled_in(rest.substr(open + 1, close - open - 1), facts))
      out += *words;
    else
      out.append(rest.substr(open, close - open + 1));
    rest.remove_prefix(close + 1);
  }
}

std::string in_words(law::Date date, const Content& content, Language language) {
  return std::to_string(law::day_of(date)) + " " + month_in_words(date, content, language);
}

std::string in_words(const law::DateSpan& span, const Content& content, Language language) {
  return span.exact() ? in_words(span.first, content, language)
                      : month_in_words(span.first, content, language);
}

std::string month_ahead(law::Date day, int months, const Content& content, Language language) {
  // From the first of its month, so that none is left out at the end of a long one.
  const law::Date first = law::make_date(law::year_of(day), law::month_of(day), 1);
  const law::Date ahead = law::add_months(first, months);
  return say(content, language, "month." + std::to_string(law::month_of(ahead))) + " " +
         std::to_string(law::year_of(ahead));
}

std::string rupiah(law::Rupiah amount, Language language) {
  const char separator = language == Language::id ? '.' : ',';
  std::string digits = std::to_string(amount);
  const std::size_t sign = amount < 0 ? 1 : 0;
  for (std::size_t at = digits.size(); at > sign + 3;) digits.insert(at -= 3, 1, separator);
  return digits.substr(0, sign) + "Rp" + digits.substr(sign);
}

std::string rupiah_in_words(law::Rupiah amount, const Content& content, Language language) {
  return say(content, language, "number.rupiah",
             {{"count", number_in_words(amount, content, language)}});
}

std::string reason_text(const law::Reason& reason, const law::Verdict& verdict,
                        const law::Answers& answers, const Content& content, Language language) {
  Facts facts = facts_of(verdict, answers, content, language);
  add_amount(facts, reason.amount, language);
  add_share_of_row(facts, reason, content);
  if (reason.date) facts["date"] = in_words(*reason.date, content, language);
  return say(content, language, key_of("reason", reason.id), facts);
}

std::string blocker_text(const law::Blocker& blocker, const law::Verdict& verdict,
                         const law::Answers& answers, const Content& content, Language language) {
  return say(content, language, key_of("blocker", blocker.id),
             facts_of(blocker, verdict, answers, content, language));
}

std::string blocker_advice(const law::Blocker& blocker, const law::Verdict& verdict,
                           const law::Answers& answers, const Content& content, Language language) {
  return say(content, language, key_of("blocker", blocker.id) + ".do",
             facts_of(blocker, verdict, answers, content, language));
}

std::string warning_text(std::string_view warning, const law::Verdict& verdict,
                         const law::Answers& answers, const Content& content, Language language) {
  return say(content, language, key_of("warning", warning),
             facts_of(verdict, answers, content, language));
}

}  // namespace pandu::text
