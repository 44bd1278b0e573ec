// Texts and numbers one after another in one text, and back: how the screen of a list and the desk that
// keeps the list (src/desk) talk across a worker's messages. Each part says how long it is, so that any
// text may stand in it: "3:abc5:hello".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pandu::guide {

class Packer {
 public:
  Packer& put(std::string_view text);
  Packer& put(std::uint64_t number) { return put(std::string_view(std::to_string(number))); }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

// What does not fit gives an empty text or 0, and from then on nothing fits any more.
class Unpacker {
 public:
  explicit Unpacker(std::string_view packed) : rest_(packed) {}

  std::string text();
  // At most `most`.
  std::uint64_t number(std::uint64_t most);
  std::size_t place(std::size_t most) { return static_cast<std::size_t>(number(most)); }
  bool flag() { return number(1) == 1; }
  // A place among `count` things.
  template <class E>
  E one_of(std::size_t count) {
    return static_cast<E>(number(count - 1));
  }
  // All was as it should be, and nothing is left.
  bool done() const { return good_ && rest_.empty(); }
  bool good() const { return good_; }
  void fail() { good_ = false; }

 private:
  std::string_view rest_;
  bool good_ = true;
};

}  // namespace pandu::guide
