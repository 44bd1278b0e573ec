#include "check/json_writer.h"

#include "base/utf8.h"
#include "content/quote.h"

namespace pandu::check {
namespace {

std::string in_utf8(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const base::Character character = base::character_at(bytes, at);
    base::append_character(character.point, text);
    at += character.size;
  }
  return text;
}

}  // namespace

void JsonWriter::key(std::string_view key) {
  begin_item();
  json_ += content::quote(key) + (form_ == JsonForm::indented ? ": " : ":");
}

void JsonWriter::text(std::string_view text) {
  json_ += base::first_invalid_byte(text) ? content::quote(in_utf8(text)) : content::quote(text);
}

void JsonWriter::open(char bracket) {
  json_ += bracket;
  ++depth_;
}

void JsonWriter::close(char bracket) {
  --depth_;
  const bool is_empty = json_.back() == '{' || json_.back() == '[';
  if (!is_empty) break_line();
  json_ += bracket;
}

// A bracket that has just been opened stands last; a text ends with its quotation mark.
void JsonWriter::begin_item() {
  if (json_.back() != '{' && json_.back() != '[') json_ += ',';
  break_line();
}

void JsonWriter::break_line() {
  if (form_ != JsonForm::indented) return;
  json_ += '\n';
  json_.append(2 * depth_, ' ');
}

}  // namespace pandu::check
