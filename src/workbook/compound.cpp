// OLE2, the format of files within a file that Excel wrote until 2003 and still wraps what it encrypts
// in: only the names in its directory are looked at ([MS-CFB], 2.2 to 2.6).
#include <algorithm>
#include <array>
#include <string>

#include "workbook/workbook.h"

namespace pandu::workbook {
namespace {

constexpr std::size_t header_size = 512;
constexpr std::size_t entry_size = 128;
constexpr std::size_t sector_size_at = 30;
constexpr std::size_t first_directory_sector_at = 48;
constexpr std::size_t table_sectors_at = 76;  // of the table that chains sectors
constexpr std::size_t table_sectors = 109;
constexpr std::size_t name_size_at = 64;
constexpr std::uint32_t last_sector = 0xFFFFFFFAU;  // this and above: no sector
constexpr int most_directory_sectors = 256;

using Block = std::array<char, 4096>;

std::uint32_t number_at(const char* bytes, int size) {
  std::uint32_t number = 0;
  for (int i = size; i-- > 0;) number = (number << 8U) | static_cast<unsigned char>(bytes[i]);
  return number;
}

class Directory {
 public:
  explicit Directory(Bytes& bytes) : bytes_(bytes) {}

  bool open() {
    if (bytes_.read(0, header_.data(), header_size) < header_size) return false;
    const std::uint32_t shift = number_at(&header_[sector_size_at], 2);
    if (shift != 9 && shift != 12) return false;
    sector_size_ = std::size_t{1} << shift;
    sector_ = number_at(&header_[first_directory_sector_at], 4);
    return true;
  }

  // The next sector of names; how many bytes it has, 0 where there is none.
  std::size_t next(Block& to) {
    if (sector_ >= last_sector || ++read_ > most_directory_sectors) return 0;
    const std::size_t got = bytes_.read(offset_of(sector_), to.data(), sector_size_);
    sector_ = behind(sector_);
    return got;
  }

 private:
  std::uint64_t offset_of(std::uint32_t sector) const {
    return (std::uint64_t{sector} + 1) * sector_size_;
  }

  std::uint32_t behind(std::uint32_t sector) {
    const std::size_t per_sector = sector_size_ / 4;
    const std::size_t place = sector / per_sector;
    if (place >= table_sectors) return last_sector;
    const std::uint32_t table = number_at(&header_[table_sectors_at + place * 4], 4);
    std::array<char, 4> next{};
    const std::uint64_t at = offset_of(table) + sector % per_sector * 4;
    if (table >= last_sector || bytes_.read(at, next.data(), 4) < 4) return last_sector;
    return number_at(next.data(), 4);
  }

  Bytes& bytes_;
  std::array<char, header_size> header_{};
  std::size_t sector_size_ = 0;
  std::uint32_t sector_ = last_sector;
  int read_ = 0;
};

// As far as it is ASCII, which the names that count are.
std::string name_of_entry(const char* entry) {
  std::string name;
  const std::size_t size = std::min<std::size_t>(number_at(entry + name_size_at, 2), name_size_at);
  for (std::size_t i = 0; i + 3 < size; i += 2) name += entry[i];
  return name;
}

}  // namespace

Refusal refusal_of_compound(Bytes& bytes) {
  Directory directory(bytes);
  if (!directory.open()) return Refusal::damaged;
  Refusal refusal = Refusal::other_document;
  Block block{};
  while (const std::size_t size = directory.next(block))
    for (std::size_t at = 0; at + entry_size <= size; at += entry_size) {
      const std::string name = name_of_entry(&block[at]);
      if (name == "EncryptedPackage") return Refusal::password;
      if (name == "Workbook" || name == "Book") refusal = Refusal::old_excel;
    }
  return refusal;
}

}  // namespace pandu::workbook
