// The texts that the cells of .xlsx share: xl/sharedStrings.xml.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "workbook/xml.h"

namespace pandu::workbook {

class SharedTexts {
 public:
  // False where there are more than limits.h allows.
  bool add(std::string_view text);
  std::size_t size() const { return count_; }
  // Valid as long as this.
  std::string_view operator[](std::size_t i) const;

 private:
  static constexpr std::size_t block_size = 256U << 10U;
  static constexpr std::size_t places_per_block = 64U << 10U;

  // In blocks, so that no moment needs an old table and a new one. A text has its length before it.
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<std::unique_ptr<std::uint32_t[]>> places_;
  std::size_t used_ = block_size;  // of the last block
  std::size_t count_ = 0;
};

Refusal read_shared_texts(const Package& package, const Part& part, Budget& budget,
                          SharedTexts& texts);

// "_x000D_", as Excel writes characters that XML cannot have, as themselves; `text` is changed.
void unescape(std::string& text);

}  // namespace pandu::workbook
