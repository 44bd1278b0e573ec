#include "library/brief.h"

#include <array>
#include <cmath>
#include <string>

#include "check/json_writer.h"
#include "content/consistent.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "library/guide.h"

namespace pandu::library {
namespace {

using law::Answer;

std::array<double, law::count_of<law::Key>> slots;

// A whole number from `least` to `most`.
template <class Number>
bool read(double slot, double least, double most, Number& number) {
  if (!(slot >= least && slot <= most) || slot != std::floor(slot)) return false;
  number = static_cast<Number>(slot);
  return true;
}

constexpr double latest_day = 10'000.0 * (law::latest_year + 1);

std::optional<law::Date> day_of(double slot) {
  int number = 0;
  if (!read(slot, 10'000.0 * law::earliest_year, latest_day, number)) return std::nullopt;
  const law::Date day = law::make_date(number / 10'000, static_cast<unsigned>(number / 100 % 100),
                                       static_cast<unsigned>(number % 100));
  return day.ok() ? std::optional(day) : std::nullopt;
}

bool read_value(double slot, law::DateSpan& span) {
  const bool is_month = std::fmod(slot, 100) == 0;
  const auto first = day_of(is_month ? slot + 1 : slot);
  if (!first) return false;
  span = {*first, is_month ? law::add_days(law::first_of_next_month(*first), -1) : *first};
  return true;
}
bool read_value(double slot, law::Rupiah& amount) { return read(slot, 0, 1e15, amount); }
bool read_value(double slot, int& number) { return read(slot, 0, 1e6, number); }
template <class E>
requires std::is_enum_v<E>
bool read_value(double slot, E& word) { return read(slot, 0, law::names<E>.size() - 1.0, word); }

template <class T>
bool read_answer(double slot, Answer<T>& answer) {
  if (std::isnan(slot)) return true;
  answer.state = slot == -1 ? law::AnswerState::unknown : law::AnswerState::given;
  return slot == -1 || read_value(slot, answer.value);
}

// None where a slot, or all of them together, can be no answers.
std::optional<law::Answers> read_slots(const law::Rules& rules) {
  law::Answers answers;
  std::size_t at = 0;
  const bool is_sound =
      std::apply([&](auto... fields) { return (read_answer(slots[at++], answers.*fields) && ...); },
                 law::answer_fields);
  return is_sound && content::are_consistent(answers, rules) ? std::optional(answers)
                                                             : std::nullopt;
}

std::int32_t number_of(const std::optional<law::Date>& date) {
  return date ? law::year_of(*date) * 10'000 + static_cast<int>(law::month_of(*date)) * 100 +
                    static_cast<int>(law::day_of(*date))
              : -1;
}

std::int32_t number_of(const std::optional<law::ChannelList>& channels) {
  if (!channels) return -1;
  std::int32_t digits = 0;
  for (const law::Channel channel : *channels) digits = digits * 10 + 1 + static_cast<int>(channel);
  return digits;
}

BriefVerdict brief_of(const law::Verdict& verdict) {
  return {static_cast<std::int32_t>(verdict.outcome), number_of(verdict.earliest),
          number_of(verdict.accepted_from), verdict.share_percent.value_or(-1),
          number_of(verdict.channels)};
}

void write_kind(check::JsonWriter& json, law::Key key) {
  const auto words = law::values_of(key);
  const auto write = [&](std::string_view text) { json.text(text); };
  if (words.empty())
    write(law::is_date(key) ? "day" : "number");
  else
    json.list(words, write);
}

template <class E>
void write_words(check::JsonWriter& json, std::string_view name) {
  json.key(name);
  json.list(law::names<E>, [&](std::string_view word) { json.text(word); });
}

std::string words_of_the_law() {
  check::JsonWriter json(check::JsonForm::one_line);
  json.object([&] {
    json.key("questions");
    json.object([&] {
      for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
        json.key(law::names<law::Key>[i]);
        write_kind(json, static_cast<law::Key>(i));
      }
    });
    write_words<law::Outcome>(json, "outcomes");
    write_words<law::Channel>(json, "channels");
  });
  return json.take();
}

}  // namespace
}  // namespace pandu::library

using namespace pandu::library;  // NOLINT: what scripts see stands outside of all rooms

double* brief_slots() { return slots.data(); }

const BriefVerdict* brief_decide(const pandu_guide* guide, std::int32_t on) {
  static BriefVerdict verdict;
  verdict = {-1, -1, -1, -1, -1};
  const pandu::law::Rules& rules = guide->content.rules;
  const auto day = day_of(on);
  const auto answers = read_slots(rules);
  if (day && answers) verdict = brief_of(pandu::law::decide(rules, *answers, *day));
  return &verdict;
}

const char* brief_words() {
  static const std::string words = words_of_the_law();
  return words.c_str();
}
