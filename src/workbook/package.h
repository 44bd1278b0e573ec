// The ZIP that a workbook is, on zlib's minizip: its parts by name, inflated in pieces.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "workbook/bytes.h"
#include "workbook/refusal.h"

namespace pandu::workbook {

// Where a part stands, as the central directory has it.
struct Part {
  std::uint64_t place = 0;  // in the directory
  std::uint64_t number = 0;
  std::uint64_t size = 0;
  bool encrypted = false;
  bool known_method = false;  // stored or Deflate, which is all that workbooks use
};

// Bytes that may still come out of the package.
struct Budget {
  std::uint64_t left = 0;

  // False where there are no more.
  bool take(std::uint64_t bytes) {
    if (bytes > left) return false;
    left -= bytes;
    return true;
  }
};

class Package {
 public:
  // The bytes must outlive it.
  explicit Package(Bytes& bytes);

  Refusal refusal() const { return refusal_; }
  // By its name, capitals or not, with or without a slash before it. Null where there is none.
  const Part* find(std::string_view name) const;
  // Of any part.
  bool has_encrypted() const { return has_encrypted_; }
  Bytes& bytes() const { return bytes_; }
  // What one reading of everything may cost.
  Budget budget() const;

 private:
  Refusal read_directory();

  Bytes& bytes_;
  std::map<std::string, Part, std::less<>> parts_;
  bool has_encrypted_ = false;
  Refusal refusal_ = Refusal::none;
};

// A part from its first byte on.
class PartReader {
 public:
  // Both must outlive it.
  PartReader(const Package& package, const Part& part, Budget& budget);
  ~PartReader();
  PartReader(const PartReader&) = delete;
  PartReader& operator=(const PartReader&) = delete;

  // How many bytes were put to `to`; 0 at the end, or where it broke off. At the end its size and
  // checksum were right.
  std::size_t read(char* to, std::size_t count);
  Refusal refusal() const { return refusal_; }

 private:
  std::size_t finish();

  Bytes& bytes_;
  Budget& budget_;
  void* zip_ = nullptr;  // an unzFile
  bool open_ = false;
  std::uint64_t size_ = 0;
  std::uint64_t done_ = 0;
  Refusal refusal_ = Refusal::none;
};

}  // namespace pandu::workbook
