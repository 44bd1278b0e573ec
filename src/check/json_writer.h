// JSON as it is written, from its first byte to its last: the JSON library makes a tree first,
// which takes longer than the verdict and more room than the law
// (docs/adr/0023-a-package-for-others.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace pandu::check {

// Indented, for reading; or one line. Neither ends with a line feed.
enum class JsonForm : std::uint8_t { indented, one_line };

class JsonWriter {
 public:
  explicit JsonWriter(JsonForm form) : form_(form) {}

  // `members` writes what stands between the brackets.
  template <class Members>
  void object(Members members) {
    open('{');
    members();
    close('}');
  }
  template <class Things, class Write>
  void list(const Things& things, Write write) {
    open('[');
    for (const auto& thing : things) {
      begin_item();
      write(thing);
    }
    close(']');
  }
  // Then its value.
  void key(std::string_view key);

  // Bytes that are no UTF-8 become U+FFFD.
  void text(std::string_view text);
  void number(std::int64_t number) { json_ += std::to_string(number); }
  void truth(bool truth) { json_ += truth ? "true" : "false"; }
  void null() { json_ += "null"; }

  std::string take() { return std::move(json_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void begin_item();
  void break_line();

  JsonForm form_;
  std::string json_;
  std::size_t depth_ = 0;
};

}  // namespace pandu::check
