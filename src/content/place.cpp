#include "content/place.h"

#include <algorithm>

#include "base/utf8.h"
#include "content/json.h"

namespace pandu::content {
namespace {

// Goes through JSON that is known to be sound, value by value.
class Walk {
 public:
  explicit Walk(std::string_view bytes) : bytes_(bytes) { skip_blanks(); }

  std::size_t offset() const { return at_; }

  // To the value of a key, or of an index of a list. False, and stays, where there is none.
  bool enter(std::string_view step) {
    const std::size_t start = at_;
    const bool is_object = next() == '{';
    if (!is_object && next() != '[') return false;
    ++at_;
    for (std::size_t index = 0; skip_blanks(), next() != '}' && next() != ']'; ++index) {
      std::string name = std::to_string(index);
      if (is_object) {
        const std::size_t key = at_ + 1;
        skip_value();
        name = pointer_step(bytes_.substr(key, at_ - 1 - key)).substr(1);
        skip_past(':');
      }
      if (at_ >= bytes_.size()) break;
      if (name == step) return true;
      skip_value();
      skip_blanks();
      if (next() == ',') ++at_;
    }
    at_ = start;
    return false;
  }

 private:
  char next() const { return at_ < bytes_.size() ? bytes_[at_] : ']'; }
  void skip_blanks() { at_ = std::min(bytes_.find_first_not_of(json_blanks, at_), bytes_.size()); }
  void skip_past(char c) {
    at_ = std::min(bytes_.find(c, at_), bytes_.size() - 1) + 1;
    skip_blanks();
  }

  void skip_text() {
    for (++at_; at_ < bytes_.size() && bytes_[at_] != '"'; ++at_)
      if (bytes_[at_] == '\\') ++at_;
    at_ = std::min(at_ + 1, bytes_.size());
  }

  void skip_value() {
    std::size_t depth = 0;
    do {
      const char c = next();
      if (c == '"') {
        skip_text();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (depth > 0 && (c == '}' || c == ']')) {
        --depth;
        ++at_;
      } else if (depth > 0) {
        ++at_;
      } else {
        at_ = std::min(bytes_.find_first_of(",]} \t\r\n", at_), bytes_.size());
      }
    } while (depth > 0 && at_ < bytes_.size());
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::string place_in_text(std::string_view bytes, std::size_t offset) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const std::size_t column = 1 + base::count_characters(before.substr(line_start));
  return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

std::size_t line_of(std::string_view bytes, std::string_view pointer) {
  Walk walk(bytes);
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    if (!walk.enter(pointer.substr(1, end - 1))) break;
    pointer.remove_prefix(end);
  }
  const std::string_view before = bytes.substr(0, walk.offset());
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

void add_lines(std::span<const File> files, std::vector<Fault>& faults) {
  for (Fault& fault : faults) {
    if (!fault.pointer.starts_with('/')) continue;
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const File& one) { return one.path == fault.file; });
    if (file != files.end()) fault.line = line_of(file->bytes, fault.pointer);
  }
}

}  // namespace pandu::content
