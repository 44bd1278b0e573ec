#include "law/answers_by_key.h"

#include <type_traits>

namespace pandu::law {
namespace {

// The type of an answer's value.
template <class AnswerLike>
using ValueOf = std::decay_t<decltype(AnswerLike::value)>;

}  // namespace

bool is_absent(const Answers& answers, Key key) {
  return visit_answer(answers, key, [](const auto& answer) { return answer.absent(); });
}

bool is_unknown(const Answers& answers, Key key) {
  return visit_answer(answers, key,
                      [](const auto& answer) { return !answer.absent() && !answer.given(); });
}

void forget(Answers& answers, Key key) {
  visit_answer(answers, key, [](auto& answer) { answer = {}; });
}

void set_unknown(Answers& answers, Key key) {
  visit_answer(answers, key,
               [](auto& answer) { answer = std::decay_t<decltype(answer)>::unknown(); });
}

std::span<const std::string_view> values_of(Key key) {
  static const Answers any;
  return visit_answer(any, key, [](const auto& answer) {
    using Value = ValueOf<std::decay_t<decltype(answer)>>;
    if constexpr (std::is_enum_v<Value>)
      return words_of<Value>();
    else
      return std::span<const std::string_view>();
  });
}

bool choose(Answers& answers, Key key, std::string_view value) {
  return visit_answer(answers, key, [value](auto& answer) {
    using AnswerLike = std::decay_t<decltype(answer)>;
    using Value = ValueOf<AnswerLike>;
    if constexpr (std::is_enum_v<Value>) {
      const auto known = from_name<Value>(value);
      if (!known && value != unknown_answer) return false;
      answer = known ? AnswerLike::of(*known) : AnswerLike::unknown();
      return true;
    } else {
      return false;
    }
  });
}

std::string_view chosen(const Answers& answers, Key key) {
  return visit_answer(answers, key, [](const auto& answer) -> std::string_view {
    using Value = ValueOf<std::decay_t<decltype(answer)>>;
    if constexpr (std::is_enum_v<Value>) {
      if (answer.given()) return name_of(answer.value);
      return answer.absent() ? std::string_view() : unknown_answer;
    } else {
      return {};
    }
  });
}

}  // namespace pandu::law
