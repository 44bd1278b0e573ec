// A number with as many digits as wanted: 7 -> "07".
#pragma once

#include <string>

namespace pandu::law {

// `number` is not negative.
inline std::string padded(int number, std::size_t digits) {
  const std::string text = std::to_string(number);
  return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

}  // namespace pandu::law
