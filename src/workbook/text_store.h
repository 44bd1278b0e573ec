// Texts that stay where they are until all are forgotten.
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace pandu::workbook {

class TextStore {
 public:
  explicit TextStore(std::size_t block_size) : block_size_(block_size) {}

  std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > block_size_) {
      large_.push_back(std::make_unique<char[]>(text.size()));
      std::memcpy(large_.back().get(), text.data(), text.size());
      return {large_.back().get(), text.size()};
    }
    if (blocks_.empty() || used_ + text.size() > block_size_) next_block();
    char* const to = blocks_[block_ - 1].get() + used_;
    std::memcpy(to, text.data(), text.size());
    used_ += text.size();
    return {to, text.size()};
  }

  // Forgets all of them, and uses their memory again.
  void clear() {
    large_.clear();
    block_ = blocks_.empty() ? 0 : 1;
    used_ = 0;
  }

 private:
  void next_block() {
    if (block_ == blocks_.size()) blocks_.push_back(std::make_unique<char[]>(block_size_));
    ++block_;
    used_ = 0;
  }

  std::size_t block_size_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::vector<std::unique_ptr<char[]>> large_;
  std::size_t block_ = 0;  // how many are in use
  std::size_t used_ = 0;   // of the last of them
};

}  // namespace pandu::workbook
