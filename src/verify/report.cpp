#include <algorithm>
#include <cstdio>
#include <map>

#include "content/read_answers.h"
#include "verify/answer.h"
#include "verify/conditions.h"
#include "verify/verify.h"

namespace pandu::verify {
namespace {

using law::Key;

// 1234567 as 1,234,567.
std::string with_commas(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string right_aligned(const std::string& text, std::size_t width) {
  return std::string(text.size() < width ? width - text.size() : 0, ' ') + text;
}

std::string left_aligned(std::string_view text, std::size_t width) {
  std::string out(text);
  return out.append(text.size() < width ? width - text.size() : 0, ' ');
}

std::string in_words(std::string_view id) {
  std::string words(id);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

// The words of a choice as the person reads them, unless they hold a placeholder.
std::string spoken(Key key, const std::string& value, const content::Content& content) {
  const content::Texts& texts = content.in(content::Language::en);
  const auto text = texts.find("option." + std::string(law::name_of(key)) + "." + value);
  if (text == texts.end() || text->second.find('{') != std::string::npos) return value;
  return "\"" + text->second + "\"";
}

std::string joined(const std::vector<std::string>& words, const std::string& between) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : between) + word;
  return out;
}

std::string what_is_said(const law::Answers& answers, const content::Content& content) {
  std::vector<std::string> known;
  std::vector<std::string> unknown;
  for (std::size_t i = 0; i < law::count_of<Key>; ++i) {
    const Key key = static_cast<Key>(i);
    const std::string value = value_of(key, answers);
    if (key == Key::balance_band || value.empty()) continue;
    if (value == "unknown")
      unknown.push_back(in_words(law::name_of(key)));
    else
      known.push_back(in_words(law::name_of(key)) + " " + spoken(key, value, content));
  }
  std::string out = known.empty() ? "nothing" : joined(known, ", ");
  if (!unknown.empty()) out += "; not known: " + joined(unknown, ", ");
  return out;
}

bool is_numbers(Key key) {
  return key == Key::birth_date || key == Key::event_date || key == Key::balance ||
         key == Key::membership_years || key == Key::earlier_partial_year;
}

// Shorter numbers are smaller, dates are all of one length, and words come last as they stand.
bool numbers_first(const std::string& one, const std::string& other) {
  const bool one_is_number = one[0] <= '9';
  const bool other_is_number = other[0] <= '9';
  if (!one_is_number || !other_is_number) return one_is_number && !other_is_number;
  return one.size() != other.size() ? one.size() < other.size() : one < other;
}

// Each value of each key, in the order in which the grounds have them.
std::string tell_values(const Report& report) {
  std::map<Key, std::vector<std::string>> values;
  for (const GroundReport& ground : report.grounds)
    for (const Dimension& dimension : ground.space.dimensions())
      for (const Choice& choice : dimension.choices) {
        std::vector<std::string>& seen = values[dimension.key];
        const std::string value =
            choice.open ? "unanswered" : value_of(dimension.key, choice.answer);
        if (std::find(seen.begin(), seen.end(), value) == seen.end()) seen.push_back(value);
      }
  std::string out;
  for (auto& [key, list] : values) {
    if (is_numbers(key)) std::stable_sort(list.begin(), list.end(), numbers_first);
    out += "  " + left_aligned(law::name_of(key), 22) + joined(list, " ") + "\n";
  }
  return out;
}

std::string tell_grounds(const Report& report) {
  std::string out;
  for (const GroundReport& ground : report.grounds) {
    std::vector<std::string> keys;
    for (const Dimension& dimension : ground.space.dimensions())
      keys.push_back(std::string(law::name_of(dimension.key)) + " " +
                     std::to_string(dimension.choices.size()));
    out += "  " + left_aligned(law::name_of(ground.space.ground()), 20) +
           right_aligned(with_commas(ground.cases), 11) + " cases on " +
           std::to_string(ground.days) + " days; " + joined(keys, " x ") + "\n";
  }
  return out;
}

std::string indented(const std::string& text) {
  std::string out;
  std::size_t start = 0;
  while (start < text.size()) {
    const std::size_t end = std::min(text.find('\n', start), text.size() - 1);
    out += "      " + text.substr(start, end - start + 1);
    start = end + 1;
  }
  return out;
}

std::string tell_properties(const Report& report, const content::Content& content) {
  std::string out;
  for (std::size_t i = 0; i < property_count; ++i) {
    const auto property = static_cast<Property>(i);
    const std::uint64_t failures = report.tally.failures(property);
    out += (failures == 0 ? "  holds " : "  FAILS ") +
           right_aligned(with_commas(report.tally.checked(property)), 12) + "  " +
           std::string(sentence_of(property)) + "\n";
    if (failures == 0) continue;
    out += "      " + with_commas(failures) + " times. The simplest:\n" +
           indented(tell(*report.tally.simplest(property), content));
  }
  return out;
}

}  // namespace

std::string tell(const Failure& failure, const content::Content& content) {
  const std::string on = law::to_iso(failure.on);
  return "On " + on + " a member says: " + what_is_said(failure.answers, content) + ".\n" +
         failure.sentence + ".\n" + "pandu check --on " + on + " <<'END'\n" +
         content::write_answers(failure.answers) + "\nEND\n";
}

std::string tell(const Report& report, const content::Content& content) {
  char seconds[32];
  std::snprintf(seconds, sizeof seconds, "%.1f", report.seconds);
  const std::string day = law::to_iso(last_verified(content.rules));
  return "What each key was answered with, for a claim on " + day + ":\n" + tell_values(report) +
         "\nThe cases of each ground, and the values of each key on " + day + ":\n" +
         tell_grounds(report) + "\nWhat must hold, and how often that was looked at:\n" +
         tell_properties(report, content) + "\n" + with_commas(report.tally.cases()) +
         " cases in " + seconds +
         " s: " + (report.tally.all_hold() ? "the law holds" : "the law does NOT hold") + "\n";
}

}  // namespace pandu::verify
