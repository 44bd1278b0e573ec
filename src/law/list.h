// A short list that never allocates: verdicts are made of these, so that deciding a hundred million
// cases touches no heap. Adding to a full list is an error of the rules' size, caught by `lint`.
//
// Only what was added is ever made or copied: most of the room of a verdict's lists stays empty, and
// clearing it took more time than deciding.
#pragma once

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace pandu::law {

template <class T, std::size_t Capacity>
class List {
  static_assert(std::is_trivially_destructible_v<T>, "T must be trivially destructible");

 public:
  List() {}
  List(const List& other) { copy(other); }
  List& operator=(const List& other) {
    if (this == &other) return *this;
    copy(other);
    return *this;
  }
  ~List() = default;

  void add(const T& value) { emplace(value); }
  // All of another list, as far as there is room.
  template <std::size_t Other>
  void add_all(const List<T, Other>& others) {
    assert(others.size() <= Capacity - size_);
    const std::size_t count = std::min(others.size(), Capacity - size_);
    std::uninitialized_copy_n(others.begin(), count, items_.data() + size_);
    size_ += count;
  }
  // Makes the item where it will stand, out of what its braces would hold.
  template <class... Parts>
  void emplace(Parts&&... parts) {
    assert(size_ < Capacity);
    if (size_ < Capacity)
      ::new (static_cast<void*>(&items_[size_++])) T{std::forward<Parts>(parts)...};
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
  // Forgets those behind the first `count`.
  void keep_first(std::size_t count) {
    if (count < size_) size_ = count;
  }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  const T& operator[](std::size_t i) const { return items_[i]; }
  T& back() { return items_[size_ - 1]; }
  const T* begin() const { return items_.data(); }
  const T* end() const { return items_.data() + size_; }
  bool operator==(const List& other) const {
    if (size_ != other.size_) return false;
    for (std::size_t i = 0; i < size_; ++i)
      if (!(items_[i] == other.items_[i])) return false;
    return true;
  }

 private:
  void copy(const List& other) {
    std::uninitialized_copy_n(other.begin(), other.size_, items_.data());
    size_ = other.size_;
  }

  union {
    std::array<T, Capacity> items_;  // the first size_ of them live
  };
  std::size_t size_ = 0;
};

}  // namespace pandu::law
