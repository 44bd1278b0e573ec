// A file that is read here and there: the table of contents of a workbook stands at its end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pandu::workbook {

class Bytes {
 public:
  virtual ~Bytes() = default;
  virtual std::uint64_t size() const = 0;
  // How many bytes from `at` on were put to `to`: at most `count`, fewer only at the end, or where
  // the file cannot be read.
  virtual std::size_t read(std::uint64_t at, char* to, std::size_t count) = 0;
};

// Bytes that are in memory, and stay there as long as this.
class HeldBytes : public Bytes {
 public:
  explicit HeldBytes(std::string_view bytes) : bytes_(bytes) {}
  std::uint64_t size() const override { return bytes_.size(); }
  std::size_t read(std::uint64_t at, char* to, std::size_t count) override;

 private:
  std::string_view bytes_;
};

}  // namespace pandu::workbook
