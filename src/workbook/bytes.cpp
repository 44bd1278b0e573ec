#include "workbook/bytes.h"

#include <algorithm>
#include <cstring>

namespace pandu::workbook {

std::size_t HeldBytes::read(std::uint64_t at, char* to, std::size_t count) {
  if (at >= bytes_.size()) return 0;
  const std::size_t from = static_cast<std::size_t>(at);
  const std::size_t got = std::min(count, bytes_.size() - from);
  std::memcpy(to, bytes_.data() + from, got);
  return got;
}

}  // namespace pandu::workbook
