#include "content/json.h"
#include "content/read_answers.h"

namespace pandu::content {
namespace {

Json json_of(const law::DateSpan& span) { return Json::of(std::string_view(law::to_iso(span))); }
Json json_of(std::int64_t number) { return Json::of(number); }
Json json_of(int number) { return Json::of(static_cast<std::int64_t>(number)); }
template <class E>
Json json_of(E word) {
  return Json::of(law::name_of(word));
}

template <class T>
void add(Json& object, std::string_view key, const law::Answer<T>& answer) {
  if (answer.given())
    object.add(key, json_of(answer.value));
  else if (!answer.absent())
    object.add(key, Json::of("unknown"));
}

Json answers_as_json(const law::Answers& answers) {
  Json object = Json::object();
  add(object, "ground", answers.ground);
  add(object, "birth_date", answers.birth_date);
  add(object, "event_date", answers.event_date);
  add(object, "balance", answers.balance);
  add(object, "balance_band", answers.balance_band);
  add(object, "membership_years", answers.membership_years);
  add(object, "card_status", answers.card_status);
  add(object, "working", answers.working);
  add(object, "citizenship", answers.citizenship);
  add(object, "identity_matches", answers.identity_matches);
  add(object, "device", answers.device);
  add(object, "earlier_partial", answers.earlier_partial);
  add(object, "earlier_partial_year", answers.earlier_partial_year);
  add(object, "npwp", answers.npwp);
  add(object, "house_payment", answers.house_payment);
  add(object, "pmi_ground", answers.pmi_ground);
  return object;
}

}  // namespace

std::string write_answers(const law::Answers& answers) {
  return print_json(answers_as_json(answers), true);
}

}  // namespace pandu::content
