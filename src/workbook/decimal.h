// The numbers of workbooks as digits, never as floating point: 3.578011234560001E+15 is an identity
// number of sixteen digits, and stays one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pandu::workbook {

class Decimal {
 public:
  // "-12.50", "4.6296E4"; none for anything else, and for more than forty digits before the point.
  static std::optional<Decimal> read(std::string_view text);

  bool negative() const { return negative_; }
  bool is_whole() const { return point_ >= digits_.size(); }
  // At most `places` digits behind the point, the last one rounded up from a half.
  void round_to(std::size_t places);
  // At most so many digits in all; those before the point stay.
  void round_to_digits(std::size_t count);
  // The digits before the point, without zeros in front: "0" at least.
  std::string whole() const;
  // Behind it, without zeros at the end.
  std::string_view behind() const;
  // "-12.5"
  std::string text() const;

 private:
  void cut(std::size_t count);

  bool negative_ = false;
  std::string digits_;     // without zeros at the end behind the point
  std::size_t point_ = 0;  // how many of them stand before it; more than there are: zeros follow
};

}  // namespace pandu::workbook
