#include "share/share_code.h"

#include <tuple>
#include <type_traits>

#include "content/consistent.h"
#include "law/in_force.h"
#include "share/base32.h"

namespace pandu::share {
namespace {

// Versions 1 and 2; only the latest is written, each is read for ever. Words stand for
// their places in the lists of law/vocabulary.h (a ground, for the code in its file), so those
// lists, and that of the fields, may only grow at their ends; tests/share/share_codes.txt holds
// codes that must be read as they were written.
constexpr char version = '2';
constexpr std::size_t longest_code = 64;
// Version 1 has all but the last.
constexpr std::tuple fields_in_code{&law::Answers::ground,
                                    &law::Answers::birth_date,
                                    &law::Answers::event_date,
                                    &law::Answers::balance,
                                    &law::Answers::balance_band,
                                    &law::Answers::membership_years,
                                    &law::Answers::card_status,
                                    &law::Answers::working,
                                    &law::Answers::citizenship,
                                    &law::Answers::identity_matches,
                                    &law::Answers::device,
                                    &law::Answers::earlier_partial,
                                    &law::Answers::earlier_partial_year,
                                    &law::Answers::npwp,
                                    &law::Answers::house_payment,
                                    &law::Answers::pmi_ground,
                                    &law::Answers::nonactive_since};
constexpr std::size_t fields_of_version_2 = std::tuple_size_v<decltype(fields_in_code)>;
constexpr std::size_t fields_of_version_1 = fields_of_version_2 - 1;
constexpr int version_width = 5;  // a character
constexpr int word_width = 4;
// Words from this place on (only grounds are so many) stand behind it with their distance.
constexpr std::uint32_t far_word = 15;
constexpr int far_width = 5;
constexpr int month_width = 12;  // months since January of law::earliest_year
constexpr int day_width = 5;     // 0: some day of that month
constexpr int number_width = 12;

// The lowest `width` bits of a value.
struct Bits {
  std::uint32_t value = 0;
  int width = 0;
};

Bits bits_of(const law::DateSpan& span) {
  const auto months = static_cast<unsigned>(law::year_of(span.first) - law::earliest_year) * 12 +
                      law::month_of(span.first) - 1;
  return {months << day_width | (span.exact() ? law::day_of(span.first) : 0),
          month_width + day_width};
}
Bits bits_of(int number) { return {static_cast<unsigned>(number), number_width}; }
Bits bits_of_word(std::uint32_t place) {
  if (place < far_word) return {place, word_width};
  return {far_word << far_width | (place - far_word), word_width + far_width};
}
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
Bits bits_of(E word) {
  static_assert(law::count_of<E> <= far_word + (1U << far_width));
  return bits_of_word(static_cast<unsigned>(word));
}
// One bit whether it was answered, one whether with "I don't know", and the value.
template <class T>
void write(const law::Answer<T>& answer, BitWriter& bits) {
  if (answer.absent()) return bits.put(0b0, 1);
  if (!answer.given()) return bits.put(0b11, 2);
  const Bits value = bits_of(answer.value);
  bits.put(0b10U << value.width | value.value, 2 + value.width);
}
// A balance in rupiah is never written: only "I don't know" can stand in a code.
void write(const law::Answer<law::Rupiah>& answer, BitWriter& bits) {
  const bool unknown = !answer.absent() && !answer.given();
  bits.put(unknown ? 0b11 : 0b0, unknown ? 2 : 1);
}

void append_code(const law::Answers& answers, std::string& out) {
  BitWriter bits;
  bits.put(version - '0', version_width);
  std::apply([&](auto... field) { (write(answers.*field, bits), ...); }, fields_in_code);
  bits.write(out);
}

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
std::uint32_t take_word(BitReader& bits) {
  const std::uint32_t place = bits.take(word_width);
  return place < far_word ? place : place + bits.take(far_width);
}
template <class E, std::enable_if_t<std::is_enum_v<E>, int> = 0>
bool take(BitReader& bits, E& word) {
  const std::uint32_t place = take_word(bits);
  word = static_cast<E>(place);
  return place < law::names<E>.size();
}
bool take(BitReader&, law::Rupiah&) { return false; }

// As write() wrote it.
template <class T>
bool read(BitReader& bits, law::Answer<T>& answer) {
  if (bits.take(1) == 0) return true;
  answer.state = bits.take(1) == 1 ? law::AnswerState::unknown : law::AnswerState::given;
  return !answer.given() || take(bits, answer.value);
}

std::optional<law::Answers> read_answers(std::string_view text, std::size_t field_count) {
  BitReader bits(text);
  law::Answers answers;
  std::size_t place = 0;
  const auto read_field = [&](auto field) {
    return place++ >= field_count || read(bits, answers.*field);
  };
  const bool sound =
      std::apply([&](auto... field) { return (read_field(field) && ...); }, fields_in_code);
  if (!sound || !bits.done()) return std::nullopt;
  return answers;
}

}  // namespace

law::Answers with_band_alone(const law::Answers& answers, const law::Rules& rules) {
  law::Answers banded = answers;
  if (!banded.balance.given()) return banded;
  banded.balance_band =
      law::Answer<law::BalanceBand>::of(law::band_of(banded.balance.value, rules));
  banded.balance = {};
  return banded;
}

law::Answers for_sharing(const law::Answers& answers, law::Date day, const law::Rules& rules) {
  law::Answers shared = with_band_alone(answers, rules);
  if (!shared.birth_date.given()) return shared;
  const auto age = law::known_value(rules, law::Param::pension_age, day);
  if (!age) return shared;
  const int years = static_cast<int>(*age);
  if (law::add_days(law::add_years(shared.birth_date.value.last, years), 1) > day) return shared;
  const law::Date first_of_month = law::make_date(law::year_of(day), law::month_of(day), 1);
  const law::Date month = law::add_months(law::add_years(first_of_month, -years), -1);
  shared.birth_date.value = {month, law::add_days(law::add_months(month, 1), -1)};
  return shared;
}

std::string share_code(const law::Answers& answers) {
  std::string code;
  append_code(answers, code);
  return code;
}

std::optional<law::Answers> read_share_code(std::string_view code, const law::Rules& rules) {
  if (code.size() < 2 || code.size() > longest_code) return std::nullopt;
  const bool is_first_version = same_in_base32(code.front(), '1');
  if (!is_first_version && code.front() != version) return std::nullopt;
  const std::string_view checked = code.substr(0, code.size() - 1);
  const auto check = check_character(checked);
  if (!check || !same_in_base32(*check, code.back())) return std::nullopt;
  const auto answers =
      read_answers(checked.substr(1), is_first_version ? fields_of_version_1 : fields_of_version_2);
  return answers && content::are_consistent(*answers, rules) ? answers : std::nullopt;
}

std::string share_address(const law::Answers& answers, law::Date day, const law::Rules& rules) {
  std::string address;
  append_share_address(answers, day, rules, address);
  return address;
}

void append_share_address(const law::Answers& answers, law::Date day, const law::Rules& rules,
                          std::string& out) {
  out += shared_prefix;
  append_code(for_sharing(answers, day, rules), out);
}

std::string start_page(std::string_view site, content::Language language) {
  if (site.empty()) return {};
  return std::string(site) + (language == content::Language::en ? "?bahasa=en" : "");
}

}  // namespace pandu::share
