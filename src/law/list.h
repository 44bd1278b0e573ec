// A short list that never allocates: verdicts are made of these, so that deciding a hundred million
// cases touches no heap. Adding to a full list is an error of the rules' size, caught by `lint`.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>

namespace pandu::law {

template <class T, std::size_t Capacity>
class List {
 public:
  void add(const T& value) {
    assert(size_ < Capacity);
    if (size_ < Capacity) items_[size_++] = value;
  }
  bool has(const T& value) const {
    for (const T& item : *this)
      if (item == value) return true;
    return false;
  }
  void add_once(const T& value) {
    if (!has(value)) add(value);
  }
  void clear() { size_ = 0; }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T& operator[](std::size_t i) const { return items_[i]; }
  const T* begin() const { return items_.data(); }
  const T* end() const { return items_.data() + size_; }
  bool operator==(const List& other) const {
    if (size_ != other.size_) return false;
    for (std::size_t i = 0; i < size_; ++i)
      if (!(items_[i] == other.items_[i])) return false;
    return true;
  }

 private:
  std::array<T, Capacity> items_{};
  std::size_t size_ = 0;
};

}  // namespace pandu::law
