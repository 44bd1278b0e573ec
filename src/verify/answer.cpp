#include "verify/answer.h"

#include <type_traits>

#include "content/consistent.h"
#include "law/answers_by_key.h"

namespace pandu::verify {
namespace {

using law::Answers;
using law::Key;

// Balance and band are one question.
template <class Visit>
void visit_fields(Key key, Visit visit) {
  const bool both = key == Key::balance || key == Key::balance_band;
  law::visit_field(both ? Key::balance : key, visit);
  if (both) visit(&Answers::balance_band);
}

std::string word_for(const law::DateSpan& span) { return law::to_iso(span); }
std::string word_for(std::int64_t number) { return std::to_string(number); }
std::string word_for(int number) { return std::to_string(number); }
template <class E>
std::string word_for(E value) {
  return std::string(law::name_of(value));
}

}  // namespace

void copy_answer(Key key, const Answers& from, Answers& into) {
  visit_fields(key, [&](auto field) { into.*field = from.*field; });
}

bool is_given(Key key, const Answers& answers) {
  bool given = false;
  visit_fields(key, [&](auto field) { given = given || (answers.*field).given(); });
  return given;
}

void set_absent(Key key, Answers& answers) { copy_answer(key, Answers{}, answers); }

void set_unknown(Key key, Answers& answers) {
  visit_fields(key, [&](auto field) {
    auto& answer = answers.*field;
    answer = std::decay_t<decltype(answer)>::unknown();
  });
}

std::string value_of(Key key, const Answers& answers) {
  std::string value;
  visit_fields(key, [&](auto field) {
    const auto& answer = answers.*field;
    if (answer.given())
      value = word_for(answer.value);
    else if (!answer.absent() && value.empty())
      value = "unknown";
  });
  return value;
}

int count_given(const Answers& answers) {
  int count = 0;
  for (std::size_t i = 0; i < law::count_of<Key>; ++i) {
    const Key key = static_cast<Key>(i);
    if (key != Key::balance_band && is_given(key, answers)) ++count;
  }
  return count;
}

bool is_acceptable(const Answers& answers) { return content::partial_year_has_claim(answers); }

}  // namespace pandu::verify
