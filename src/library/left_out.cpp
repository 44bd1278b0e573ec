// Stands in, on the web, for what reading answers never needs of larger libraries: a third of the
// package's program (docs/adr/0023-a-package-for-others.md). Everything here is linked before what
// it replaces.
#include <regex.h>

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "base/embedded_file.h"

namespace pandu::library {
base::EmbeddedFiles embedded_schemas();
}

namespace pandu::content {

// Of all schemas, those of answers.
base::EmbeddedFiles embedded_schemas() { return library::embedded_schemas(); }

}  // namespace pandu::content

namespace {

// From 2^1024 - 2^970 on, a number is infinite: its digits, and the exponent of the first.
constexpr std::string_view first_infinite = "17976931348623158079";
constexpr long largest_exponent = 308;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether a number as JSON writes it is too large for a double.
bool is_infinite(std::string_view number) {
  std::string digits;  // from the first that is not 0
  long exponent = -1;  // of that digit
  bool is_behind_point = false;
  std::size_t at = 0;
  for (; at < number.size() && number[at] != 'e' && number[at] != 'E'; ++at) {
    if (number[at] == '.') is_behind_point = true;
    if (!is_digit(number[at])) continue;
    const bool leads = digits.empty() && number[at] == '0';
    if (!leads && digits.size() < first_infinite.size()) digits += number[at];
    if (is_behind_point ? leads : !leads) exponent += is_behind_point ? -1 : 1;
  }
  constexpr long longest = 1'000'000;  // more than the bytes of any file of answers
  if (at < number.size()) {
    const bool is_negative = number[++at] == '-';
    long given = 0;
    for (; at < number.size(); ++at)
      if (is_digit(number[at])) given = std::min(longest, given * 10 + (number[at] - '0'));
    exponent += is_negative ? -given : given;
  }
  if (digits.empty() || exponent != largest_exponent)
    return !digits.empty() && exponent > largest_exponent;
  return digits.append(first_infinite.size() - digits.size(), '0') >= first_infinite;
}

}  // namespace

extern "C" {

// No text of an answer has a pattern.
int __wrap_regcomp(regex_t*, const char*, int) { return 0; }
int __wrap_regexec(const regex_t*, const char*, size_t, regmatch_t*, int) { return REG_NOMATCH; }
void __wrap_regfree(regex_t*) {}

// A number with a point is kept as it was written (content/json.h): of its value, the parser asks
// only whether it is finite.
double __wrap_strtod(const char* text, char** end) {
  const std::string_view number = text;
  *end = const_cast<char*>(text) + number.size();
  return is_infinite(number) ? HUGE_VAL : 1;
}

// The parser formats what it read last, which parse_json() cuts off again; the C++ library, why it
// stops, which nobody would read.
int __wrap_snprintf(char* out, size_t size, const char*, ...) {
  if (size > 0) *out = '\0';
  return 0;
}
int __wrap_vfprintf(FILE*, const char*, va_list) { return 0; }
}
