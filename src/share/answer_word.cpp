#include <charconv>
#include <optional>
#include <type_traits>

#include "share/share_code.h"

namespace pandu::share {
namespace {

// Tells a number from a word.
constexpr char number_mark = '#';

std::string written(const law::DateSpan& span) { return law::to_iso(span); }
template <class Number, std::enable_if_t<std::is_integral_v<Number>, int> = 0>
std::string written(Number number) {
  return number_mark + std::to_string(number);
}
template <class Word, std::enable_if_t<std::is_enum_v<Word>, int> = 0>
std::string written(Word word) {
  return std::string(law::name_of(word));
}

bool take(std::string_view word, law::DateSpan& span) {
  const auto read = law::parse_date_span(word);
  if (read) span = *read;
  return read.has_value();
}
template <class Number, std::enable_if_t<std::is_integral_v<Number>, int> = 0>
bool take(std::string_view word, Number& number) {
  if (word.empty() || word.front() != number_mark) return false;
  const char* const end = word.data() + word.size();
  const auto read = std::from_chars(word.data() + 1, end, number);
  return read.ec == std::errc() && read.ptr == end;
}
template <class Word, std::enable_if_t<std::is_enum_v<Word>, int> = 0>
bool take(std::string_view word, Word& value) {
  const auto known = law::from_name<Word>(word);
  if (known) value = *known;
  return known.has_value();
}

}  // namespace

std::string answer_word(const law::Answers& answers, law::Key key) {
  return law::visit_answer(answers, key, [](const auto& answer) {
    if (answer.given()) return written(answer.value);
    return answer.absent() ? std::string() : std::string(law::unknown_answer);
  });
}

bool take_answer_word(law::Answers& answers, law::Key key, std::string_view word) {
  return law::visit_answer(answers, key, [word](auto& answer) {
    using AnswerLike = std::decay_t<decltype(answer)>;
    AnswerLike read = word == law::unknown_answer ? AnswerLike::unknown() : AnswerLike::of({});
    const bool sound = !read.given() || take(word, read.value);
    if (sound) answer = read;
    return sound;
  });
}

}  // namespace pandu::share
