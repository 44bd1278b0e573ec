#include "workbook/decimal.h"

#include <algorithm>

#include "base/ascii.h"
#include "workbook/whole_number.h"

namespace pandu::workbook {
namespace {

constexpr std::size_t most_before_point = 40;
constexpr std::size_t most_digits = 60;

using base::is_digit;

// Takes digits from the beginning.
std::string_view take_digits(std::string_view& text) {
  std::size_t end = 0;
  while (end < text.size() && is_digit(text[end])) ++end;
  const std::string_view digits = text.substr(0, end);
  text.remove_prefix(end);
  return digits;
}

// "E+15", or nothing, which is 0.
std::optional<int> exponent_of(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() != 'E' && text.front() != 'e') return std::nullopt;
  text.remove_prefix(1);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto number = whole_number(text);
  if (!number) return std::nullopt;
  return negative ? -static_cast<int>(*number) : static_cast<int>(*number);
}

}  // namespace

std::optional<Decimal> Decimal::read(std::string_view text) {
  Decimal number;
  number.negative_ = text.starts_with('-');
  if (number.negative_ || text.starts_with('+')) text.remove_prefix(1);
  std::string_view before = take_digits(text);
  const bool has_point = text.starts_with('.');
  if (has_point) text.remove_prefix(1);
  const std::string_view behind = has_point ? take_digits(text) : std::string_view{};
  const auto exponent = exponent_of(text);
  if (!exponent || before.size() + behind.size() == 0) return std::nullopt;
  if (before.size() > most_digits || *exponent > 400 || *exponent < -400) return std::nullopt;
  number.digits_ = before;
  number.digits_ += behind.substr(0, most_digits - before.size());
  const std::size_t zeros = std::min(number.digits_.find_first_not_of('0'), number.digits_.size());
  number.digits_.erase(0, zeros);
  int point = static_cast<int>(before.size()) - static_cast<int>(zeros) + *exponent;
  if (number.digits_.empty()) point = 0;
  if (point > static_cast<int>(most_before_point)) return std::nullopt;
  if (point < 0) {
    // Zeros that stand between the point and the first digit.
    number.digits_.insert(0, std::min<std::size_t>(static_cast<std::size_t>(-point), most_digits),
                          '0');
    point = 0;
  }
  number.point_ = static_cast<std::size_t>(point);
  number.cut(number.digits_.size());
  return number;
}

// Keeps `count` digits, and none of the zeros at their end behind the point.
void Decimal::cut(std::size_t count) {
  digits_.resize(std::min(count, digits_.size()));
  while (digits_.size() > point_ && digits_.back() == '0') digits_.pop_back();
  if (digits_.find_first_not_of('0') == std::string::npos && point_ == 0) negative_ = false;
}

void Decimal::round_to(std::size_t places) {
  const std::size_t count = point_ + places;
  if (digits_.size() <= count) return;
  const bool up = digits_[count] >= '5';
  digits_.resize(count);
  std::size_t at = count;
  while (up && at > 0 && digits_[at - 1] == '9') digits_[--at] = '0';
  if (up && at > 0) {
    ++digits_[at - 1];
  } else if (up) {
    digits_.insert(0, 1, '1');
    ++point_;
  }
  cut(digits_.size());
}

void Decimal::round_to_digits(std::size_t count) {
  const std::size_t first = digits_.find_first_not_of('0');
  if (first == std::string::npos) return;
  const std::size_t wanted = first + count;
  round_to(wanted > point_ ? wanted - point_ : 0);
}

std::string Decimal::whole() const {
  std::string out = digits_.substr(0, std::min(point_, digits_.size()));
  if (point_ > digits_.size()) out.append(point_ - digits_.size(), '0');
  const std::size_t first = out.find_first_not_of('0');
  if (first == out.npos) return "0";
  out.erase(0, first);
  return out;
}

std::string_view Decimal::behind() const {
  return is_whole() ? std::string_view{} : std::string_view(digits_).substr(point_);
}

std::string Decimal::text() const {
  std::string out = whole();
  if (!is_whole()) (out += '.') += behind();
  if (negative_ && out != "0") out.insert(0, 1, '-');
  return out;
}

}  // namespace pandu::workbook
