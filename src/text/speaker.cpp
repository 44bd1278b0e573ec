#include "text/speaker.h"

#include "content/consistent.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "law/evaluate.h"
#include "law/in_force.h"
#include "law/padded.h"

namespace pandu::text {
namespace {

std::string clock_time(int minutes) {
  return law::padded(minutes / 60, 2) + "." + law::padded(minutes % 60, 2);
}

void add_shares(Facts& facts, const law::Rules& rules) {
  for (const law::GroundRow& row : rules.grounds) {
    if (row.ground == law::Ground::partial_10)
      facts["share_ten"] = std::to_string(row.share_percent);
    if (row.ground == law::Ground::partial_30_housing)
      facts["share_thirty"] = std::to_string(row.share_percent);
  }
}

void add_parameters(Facts& facts, const Speaker& speaker) {
  const law::Rules& rules = speaker.content.rules;
  const auto add = [&](const char* fact, law::Param param) {
    const law::Parameter* parameter = law::parameter_of(rules, param);
    if (!parameter || parameter->values.empty()) return;
    const std::int64_t value = *law::known_value(*parameter, speaker.today);
    facts[fact] = parameter->unit == "rupiah" ? speaker.money(value) : std::to_string(value);
  };
  add("jmo_limit", law::Param::jmo_balance_limit);
  if (const law::Parameter* limit = law::parameter_of(rules, law::Param::jmo_balance_limit))
    if (const auto* before = law::before_in_force(limit->values, speaker.today))
      facts["jmo_limit_before"] = speaker.money(before->value);
  add("pension_age", law::Param::pension_age);
  add("waiting_months_resigned", law::Param::waiting_months_resigned);
  add("waiting_months_laid_off", law::Param::waiting_months_laid_off);
  add("membership_min", law::Param::membership_years_partial);
  add("npwp_balance", law::Param::npwp_balance);
  add("tax_free", law::Param::tax_free_amount);
  add("tax_percent", law::Param::tax_final_percent);
  add("tax_years", law::Param::tax_final_calendar_years);
  add("tax_more", law::Param::tax_without_npwp_percent_more);
  add("upload_megabytes", law::Param::upload_megabytes);
  add("working_days", law::Param::working_days_to_pay);
  add("nonactive_months", law::Param::waiting_months_nonactive);
  add("quick_pay_balance", law::Param::quick_pay_balance);
  add("quick_pay_days", law::Param::working_days_quick_pay);
  add("jkp_months", law::Param::jkp_claim_months);
}

Facts facts_of(const Speaker& speaker) {
  const law::Rules& rules = speaker.content.rules;
  Facts facts;
  add_parameters(facts, speaker);
  add_shares(facts, rules);
  facts["band_first"] = speaker.money(rules.band_up_to[0]);
  facts["band_second"] = speaker.money(rules.band_up_to[1]);
  facts["band_third"] = speaker.money(rules.band_up_to[2]);
  facts["largest"] = speaker.money(rules.largest_balance);
  facts["most"] = std::to_string(content::most_membership_years);
  facts["opens"] = clock_time(speaker.content.lapak_asik_hours.opens);
  facts["closes"] = clock_time(speaker.content.lapak_asik_hours.closes);
  facts["contact_center"] = speaker.content.contacts.contact_center;
  facts["site_host"] = host_of(speaker.content.contacts.site);
  facts["version"] = rules.version;
  facts["on"] = speaker.date(speaker.today);
  if (speaker.verdict.earliest) facts["earliest"] = speaker.date(*speaker.verdict.earliest);
  if (speaker.verdict.accepted_from)
    facts["accepted_from"] = speaker.date(*speaker.verdict.accepted_from);
  return facts;
}

}  // namespace

Speaker::Speaker(const Content& content_, Language language_, law::Date today_,
                 law::Answers answers_)
    : content(content_),
      language(language_),
      today(today_),
      answers(answers_),
      verdict(law::decide(content_.rules, answers_, today_)) {
  facts = facts_of(*this);
}

std::string Speaker::say(std::string_view key) const {
  return text::say(content, language, key, facts);
}

std::string Speaker::say(std::string_view key, const Facts& more) const {
  Facts all = more;
  all.insert(facts.begin(), facts.end());
  return text::say(content, language, key, all);
}

bool Speaker::has(std::string_view key) const { return has_text(content, language, key); }

std::string Speaker::date(law::Date date) const { return in_words(date, content, language); }

std::string Speaker::month(law::Date date) const {
  const law::Date first = law::make_date(law::year_of(date), law::month_of(date), 1);
  const law::Date last = law::add_days(law::first_of_next_month(date), -1);
  return in_words(law::DateSpan{first, last}, content, language);
}

std::string Speaker::money(law::Rupiah amount) const { return rupiah(amount, language); }

std::string Speaker::document(const law::DocumentNeed& need) const {
  std::string name = say("document." + std::string(law::name_of(need.document)) + ".name");
  if (!need.only_for) return name;
  return say("paper.only_for." + std::string(law::name_of(*need.only_for)), {{"name", name}});
}

std::string Speaker::question(law::Key key, std::string_view part) const {
  const std::string stem = "question." + std::string(law::name_of(key)) + ".";
  if (const auto ground = ground_in_words(answers)) {
    const std::string special = stem + std::string(law::name_of(*ground)) + "." + std::string(part);
    if (has(special)) return say(special);
  }
  return say(stem + std::string(part));
}

std::string Speaker::answer(law::Key key) const {
  if (key == law::Key::balance && answers.balance_band.given())
    return answer(law::Key::balance_band);
  if (key == law::Key::identity_matches && is_absent(answers, key) && law::is_foreigner(answers))
    return say("option.identity_matches.wna");
  if (is_absent(answers, key)) return say("answer.none");
  const std::string_view choice = chosen(answers, key);
  if (choice == law::unknown_answer || is_unknown(answers, key)) return say("answer.unknown");
  if (!choice.empty())
    return say("option." + std::string(law::name_of(key)) + "." + std::string(choice));
  if (law::is_date(key)) return in_words(law::date_answer(answers, key).value, content, language);
  switch (key) {
    case law::Key::balance:
      return money(answers.balance.value);
    case law::Key::membership_years:
      return say("answer.years", {{"count", std::to_string(answers.membership_years.value)}});
    default:
      return std::to_string(answers.earlier_partial_year.value);
  }
}

std::string Speaker::listed(const std::vector<std::string>& names) const {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " " + say("list.and") + " " : ", ";
    out += names[i];
  }
  return out;
}

std::string Speaker::reason(const law::Reason& reason) const {
  return reason_text(reason, verdict, answers, content, language);
}

std::string Speaker::blocker(const law::Blocker& blocker) const {
  return blocker_text(blocker, verdict, answers, content, language);
}

std::string Speaker::advice(const law::Blocker& blocker) const {
  return blocker_advice(blocker, verdict, answers, content, language);
}

std::string Speaker::warning(std::string_view warning) const {
  return warning_text(warning, verdict, answers, content, language);
}

std::optional<law::Ground> ground_in_words(const law::Answers& answers) {
  if (!answers.ground.given()) return std::nullopt;
  if (answers.ground.value != law::Ground::pmi || !answers.pmi_ground.given())
    return answers.ground.value;
  switch (answers.pmi_ground.value) {
    case law::PmiGround::death:
      return law::Ground::death;
    case law::PmiGround::disability:
      return law::Ground::total_disability;
    case law::PmiGround::age_56:
      return law::Ground::age_56;
    case law::PmiGround::failed_departure:
    case law::PmiGround::other:
      break;
  }
  return law::Ground::pmi;
}

std::string mid_sentence(std::string name) {
  const auto is_between = [](char c, char first, char last) { return c >= first && c <= last; };
  if (name.size() > 1 && is_between(name[0], 'A', 'Z') && is_between(name[1], 'a', 'z'))
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
  return name;
}

bool is_due(const law::Provenance& provenance, law::Date today) {
  return provenance.review_by < today;
}

std::string checked_mark(const Speaker& speaker, const law::Provenance& provenance) {
  const bool due = is_due(provenance, speaker.today);
  return speaker.say(due ? "mark.due" : "mark.checked",
                     {{"date", speaker.date(provenance.verified_on)}});
}

bool is_weak(const law::Source& source) {
  return source.confidence == law::Confidence::low || source.confidence == law::Confidence::memory;
}

std::string confidence_mark(const Speaker& speaker, law::Confidence confidence) {
  const std::string word = speaker.say("confidence." + std::string(law::name_of(confidence)));
  return speaker.say("mark.confidence", {{"confidence", word}});
}

std::string confidence_mark(const Speaker& speaker, const law::Source& source) {
  return confidence_mark(speaker, source.confidence);
}

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != address.npos) address.remove_prefix(scheme + 3);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return std::string(address.substr(0, address.find('/')));
}

}  // namespace pandu::text
