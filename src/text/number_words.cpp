#include "text/number_words.h"

namespace pandu::text {
namespace {

// Both languages count in the same steps; what differs stands in the texts ("seribu" and not "satu
// ribu", "twenty-one" and not "twenty one").
class NumberWords {
 public:
  NumberWords(const Content& content, Language language) : content_(content), language_(language) {}

  std::string words(std::int64_t number) const {
    if (number < 20) return word(number);
    if (number < 100) return tens(number);
    if (number < 1000) return steps(number, 100, "number.hundreds");
    if (number < million) return steps(number, 1000, "number.thousands");
    if (number < billion) return steps(number, million, "number.millions");
    if (number < trillion) return steps(number, billion, "number.billions");
    return steps(number, trillion, "number.trillions");
  }

 private:
  static constexpr std::int64_t million = 1'000'000;
  static constexpr std::int64_t billion = 1000 * million;
  static constexpr std::int64_t trillion = 1000 * billion;

  std::string word(std::int64_t number) const {
    return say(content_, language_, "number." + std::to_string(number));
  }

  std::string tens(std::int64_t number) const {
    const std::int64_t units = number % 10;
    if (units == 0) return word(number);
    return say(content_, language_, "number.tens_and_units",
               {{"tens", word(number - units)}, {"units", word(units)}});
  }

  // So many hundreds, thousands, ..., and the rest.
  std::string steps(std::int64_t number, std::int64_t step, std::string_view key) const {
    const std::int64_t count = number / step;
    std::string out = count == 1 && step < million
                          ? word(step)
                          : say(content_, language_, key, {{"count", words(count)}});
    if (number % step != 0) out += " " + words(number % step);
    return out;
  }

  const Content& content_;
  Language language_;
};

}  // namespace

std::string number_in_words(std::int64_t number, const Content& content, Language language) {
  return NumberWords(content, language).words(number < 0 ? 0 : number);
}

}  // namespace pandu::text
