#include "share/share_code.h"

#include <type_traits>

#include "content/consistent.h"
#include "law/answers_by_key.h"
#include "law/in_force.h"
#include "share/base32.h"

namespace pandu::share {
namespace {

using law::Key;

// Version 1. Of each key: one bit whether it was answered, one whether with "I
// don't know", and the value. Keys and words stand for their places in the lists
// of law/vocabulary.h, so those lists may only grow at their ends;
// tests/share/share_codes.txt holds codes that must be read as they were written.
constexpr char version = '1';
constexpr std::size_t longest_code = 64;
constexpr Key keys_of_version_1[] = {Key::ground,
                                     Key::birth_date,
                                     Key::event_date,
                                     Key::balance,
                                     Key::balance_band,
                                     Key::membership_years,
                                     Key::card_status,
                                     Key::working,
                                     Key::citizenship,
                                     Key::identity_matches,
                                     Key::device,
                                     Key::earlier_partial,
                                     Key::earlier_partial_year,
                                     Key::npwp,
                                     Key::house_payment,
                                     Key::pmi_ground};
constexpr int word_width = 4;
constexpr int month_width = 12;  // months since January of law::earliest_year
constexpr int day_width = 5;     // 0: some day of that month
constexpr int number_width = 12;

void put(BitWriter& bits, const law::DateSpan& span) {
  const auto months = static_cast<unsigned>(law::year_of(span.first) - law::earliest_year) * 12 +
                      law::month_of(span.first) - 1;
  bits.put(months, month_width);
  bits.put(span.exact() ? law::day_of(span.first) : 0, day_width);
}
void put(BitWriter& bits, int number) { bits.put(static_cast<unsigned>(number), number_width); }
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
void put(BitWriter& bits, E word) {
  static_assert(law::count_of<E> <= 1U << word_width);
  bits.put(static_cast<unsigned>(word), word_width);
}
// Never written: only "I don't know" can stand in a code.
void put(BitWriter&, law::Rupiah) {}

bool take(BitReader& bits, law::DateSpan& span) {
  const std::uint32_t months = bits.take(month_width);
  const std::uint32_t day = bits.take(day_width);
  const int year = law::earliest_year + static_cast<int>(months / 12);
  const std::string month = law::to_iso(law::make_date(year, months % 12 + 1, day == 0 ? 1 : day));
  const auto read = law::parse_date_span(day == 0 ? month.substr(0, month.size() - 3) : month);
  if (read) span = *read;
  return read.has_value();
}
bool take(BitReader& bits, int& number) {
  number = static_cast<int>(bits.take(number_width));
  return true;
}
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
bool take(BitReader& bits, E& word) {
  const std::uint32_t place = bits.take(word_width);
  word = static_cast<E>(place);
  return place < law::count_of<E>;
}
bool take(BitReader&, law::Rupiah&) { return false; }

std::optional<law::Answers> read_version_1(std::string_view text) {
  BitReader bits(text);
  law::Answers answers;
  for (const Key key : keys_of_version_1) {
    if (bits.take(1) == 0) continue;
    const bool sound = visit_answer(answers, key, [&bits](auto& answer) {
      using AnswerLike = std::decay_t<decltype(answer)>;
      answer.state = bits.take(1) == 1 ? AnswerLike::State::unknown : AnswerLike::State::given;
      return answer.state == AnswerLike::State::unknown || take(bits, answer.value);
    });
    if (!sound) return std::nullopt;
  }
  if (!bits.done()) return std::nullopt;
  return answers;
}

}  // namespace

law::Answers for_sharing(const law::Answers& answers, law::Date day, const law::Rules& rules) {
  law::Answers shared = answers;
  if (shared.balance.given()) {
    shared.balance_band =
        law::Answer<law::BalanceBand>::of(law::band_of(shared.balance.value, rules));
    shared.balance = {};
  }
  const auto age = law::known_value(rules, law::Param::pension_age, day);
  if (!age || !shared.birth_date.given()) return shared;
  const int years = static_cast<int>(*age);
  if (law::add_days(law::add_years(shared.birth_date.value.last, years), 1) > day) return shared;
  const law::Date first_of_month = law::make_date(law::year_of(day), law::month_of(day), 1);
  const law::Date month = law::add_months(law::add_years(first_of_month, -years), -1);
  shared.birth_date.value = {month, law::add_days(law::add_months(month, 1), -1)};
  return shared;
}

std::string share_code(const law::Answers& answers) {
  BitWriter bits;
  for (const Key key : keys_of_version_1)
    visit_answer(answers, key, [&bits, key](const auto& answer) {
      const bool written = !answer.absent() && !(key == Key::balance && answer.given());
      bits.put(written ? 1 : 0, 1);
      if (!written) return;
      bits.put(answer.given() ? 0 : 1, 1);
      if (answer.given()) put(bits, answer.value);
    });
  const std::string code = version + bits.text();
  return code + *check_character(code);
}

std::optional<law::Answers> read_share_code(std::string_view code, const law::Rules& rules) {
  if (code.size() < 2 || code.size() > longest_code || code.front() != version) return std::nullopt;
  const std::string_view checked = code.substr(0, code.size() - 1);
  const auto check = check_character(checked);
  if (!check || !same_in_base32(*check, code.back())) return std::nullopt;
  const auto answers = read_version_1(checked.substr(1));
  return answers && content::are_consistent(*answers, rules) ? answers : std::nullopt;
}

std::string share_address(const law::Answers& answers, law::Date day, const law::Rules& rules) {
  return std::string(shared_prefix) + share_code(for_sharing(answers, day, rules));
}

std::string start_page(std::string_view site, content::Language language) {
  if (site.empty()) return {};
  return std::string(site) + (language == content::Language::en ? "?bahasa=en" : "");
}

}  // namespace pandu::share
