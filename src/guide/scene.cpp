#include "guide/scene.h"

#include "content/consistent.h"
#include "guide/answers_by_key.h"
#include "guide/questions.h"
#include "guide/take_answer.h"
#include "law/decide.h"
#include "law/padded.h"

namespace pandu::guide {
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

// The value that stood before the one of today.
std::optional<std::int64_t> value_before(const law::Rules& rules, std::string_view id,
                                         law::Date on) {
  std::optional<std::int64_t> before;
  const law::Parameter* parameter = parameter_named(rules, id);
  if (!parameter) return before;
  for (std::size_t i = 1; i < parameter->values.size(); ++i)
    if (parameter->values[i].provenance.from <= on) before = parameter->values[i - 1].value;
  return before;
}

void add_parameters(Facts& facts, const Scene& scene) {
  const auto add = [&](const char* fact, const char* parameter) {
    const auto value = parameter_on(scene.content.rules, parameter, scene.model.today);
    const law::Parameter* of = parameter_named(scene.content.rules, parameter);
    if (!value || !of) return;
    facts[fact] = of->unit == "rupiah" ? scene.money(*value) : std::to_string(*value);
  };
  add("jmo_limit", "jmo_balance_limit");
  if (const auto before = value_before(scene.content.rules, "jmo_balance_limit", scene.model.today))
    facts["jmo_limit_before"] = scene.money(*before);
  add("pension_age", "pension_age");
  add("waiting_months_resigned", "waiting_months_resigned");
  add("waiting_months_laid_off", "waiting_months_laid_off");
  add("membership_min", "membership_years_partial");
  add("npwp_balance", "npwp_balance");
  add("tax_free", "tax_free_amount");
  add("tax_percent", "tax_final_percent");
  add("tax_years", "tax_final_calendar_years");
  add("tax_more", "tax_without_npwp_percent_more");
  add("upload_megabytes", "upload_megabytes");
  add("working_days", "working_days_to_pay");
}

Facts facts_of(const Scene& scene) {
  const law::Rules& rules = scene.content.rules;
  Facts facts;
  add_parameters(facts, scene);
  add_shares(facts, rules);
  facts["band_first"] = scene.money(rules.band_up_to[0]);
  facts["band_second"] = scene.money(rules.band_up_to[1]);
  facts["band_third"] = scene.money(rules.band_up_to[2]);
  facts["largest"] = scene.money(rules.largest_balance);
  facts["most"] = std::to_string(content::most_membership_years);
  facts["opens"] = clock_time(scene.content.lapak_asik_hours.opens);
  facts["closes"] = clock_time(scene.content.lapak_asik_hours.closes);
  facts["contact_center"] = scene.content.contacts.contact_center;
  facts["site_host"] = host_of(scene.content.contacts.site);
  facts["version"] = rules.version;
  facts["on"] = scene.date(scene.model.today);
  if (scene.verdict.earliest) facts["earliest"] = scene.date(*scene.verdict.earliest);
  return facts;
}

}  // namespace

Scene::Scene(const Model& model_, const Content& content_)
    : model(model_),
      content(content_),
      verdict(law::decide(content_.rules, model_.answers, model_.today)) {
  facts = facts_of(*this);
}

std::string Scene::say(std::string_view key) const {
  return guide::say(content, model.language, key, facts);
}

std::string Scene::say(std::string_view key, const Facts& more) const {
  Facts all = more;
  all.insert(facts.begin(), facts.end());
  return guide::say(content, model.language, key, all);
}

bool Scene::has(std::string_view key) const { return has_text(content, model.language, key); }

std::string Scene::date(law::Date date) const { return in_words(date, content, model.language); }

std::string Scene::money(law::Rupiah amount) const { return rupiah(amount, model.language); }

std::string Scene::question(law::Key key, std::string_view part) const {
  const std::string stem = "question." + std::string(law::name_of(key)) + ".";
  if (const auto ground = ground_in_words(model.answers)) {
    const std::string special = stem + std::string(law::name_of(*ground)) + "." + std::string(part);
    if (has(special)) return say(special);
  }
  return say(stem + std::string(part));
}

std::string Scene::answer(law::Key key) const {
  const law::Answers& answers = model.answers;
  if (key == law::Key::balance && answers.balance_band.given())
    return answer(law::Key::balance_band);
  if (is_absent(answers, key)) return say("answer.none");
  const std::string_view choice = chosen(answers, key);
  if (choice == unknown_answer || is_unknown(answers, key)) return say("answer.unknown");
  if (!choice.empty())
    return say("option." + std::string(law::name_of(key)) + "." + std::string(choice));
  switch (key) {
    case law::Key::birth_date:
      return in_words(answers.birth_date.value, content, model.language);
    case law::Key::event_date:
      return in_words(answers.event_date.value, content, model.language);
    case law::Key::balance:
      return money(answers.balance.value);
    case law::Key::membership_years:
      return say("answer.years", {{"count", std::to_string(answers.membership_years.value)}});
    default:
      return std::to_string(answers.earlier_partial_year.value);
  }
}

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != address.npos) address.remove_prefix(scheme + 3);
  if (address.substr(0, 4) == "www.") address.remove_prefix(4);
  return std::string(address.substr(0, address.find('/')));
}

std::string mid_sentence(std::string name) {
  const auto is_between = [](char c, char first, char last) { return c >= first && c <= last; };
  if (name.size() > 1 && is_between(name[0], 'A', 'Z') && is_between(name[1], 'a', 'z'))
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
  return name;
}

const law::Parameter* parameter_named(const law::Rules& rules, std::string_view id) {
  for (const law::Parameter& parameter : rules.parameters)
    if (parameter.id == id) return &parameter;
  return nullptr;
}

std::optional<std::int64_t> parameter_on(const law::Rules& rules, std::string_view id,
                                         law::Date on) {
  const law::Parameter* parameter = parameter_named(rules, id);
  if (!parameter || parameter->values.empty()) return std::nullopt;
  // Texts speak of today's rules; before the first known value, that one is the best there is.
  return law::value_on(*parameter, on).value_or(parameter->values.front().value);
}

}  // namespace pandu::guide
