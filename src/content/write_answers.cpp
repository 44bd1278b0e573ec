// By hand: the words of the contract need no escaping, and the page has no JSON library.
#include "content/quote.h"
#include "content/read_answers.h"
#include "law/answers_by_key.h"

namespace pandu::content {
namespace {

std::string json_of(const law::DateSpan& span) { return quote(law::to_iso(span)); }
std::string json_of(std::int64_t number) { return std::to_string(number); }
std::string json_of(int number) { return std::to_string(number); }
template <class E>
std::string json_of(E word) {
  return quote(law::name_of(word));
}

}  // namespace

std::string write_answers(const law::Answers& answers) {
  std::string json;
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i)
    law::visit_answer(answers, static_cast<law::Key>(i), [&](const auto& answer) {
      if (answer.absent()) return;
      json += (json.empty() ? "{" : ",") + quote(law::names<law::Key>[i]) + ":" +
              (answer.given() ? json_of(answer.value) : quote(law::unknown_answer));
    });
  return json.empty() ? "{}" : json + "}";
}

}  // namespace pandu::content
