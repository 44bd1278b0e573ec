#include "workbook/file_kind.h"

#include <string>

namespace pandu::workbook {
namespace {

using namespace std::string_view_literals;

// What stands at the very beginning.
constexpr std::string_view compound_start = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::string_view package_starts[] = {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv};
constexpr std::string_view other_starts[] = {"%PDF-"sv,
                                             "\x89PNG"sv,
                                             "\xFF\xD8\xFF"sv,
                                             "GIF8"sv,
                                             "Rar!\x1A\x07"sv,
                                             "7z\xBC\xAF"sv,
                                             "\x1F\x8B\x08"sv,
                                             "{\\rtf"sv,
                                             "\x7F"
                                             "ELF"sv,
                                             "II*\0"sv,
                                             "MM\0*"sv,
                                             "SQLite format 3"sv,
                                             "\x04\x22\x4D\x18"sv};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF"sv;
constexpr std::string_view web_tags[] = {"<!doctype html", "<html", "<head",  "<body",   "<table",
                                         "<meta",          "<div",  "<style", "<script", "<title"};

// UTF-16 as far as its characters are ASCII, which tags are; capitals made small.
std::string as_small_ascii(std::string_view bytes) {
  std::string out;
  for (const char c : bytes)
    if (c != '\0' && c != '\xFF' && c != '\xFE')
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

std::string_view without_space(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  return start == text.npos ? std::string_view{} : text.substr(start);
}

bool is_web_page(std::string_view text) {
  for (const std::string_view tag : web_tags)
    if (text.starts_with(tag)) return true;
  return false;
}

// What stands behind the declaration and comments of XML.
std::string_view behind_head(std::string_view text) {
  for (;;) {
    text = without_space(text);
    const bool declaration = text.starts_with("<?");
    if (!declaration && !text.starts_with("<!--")) return text;
    const std::string_view end = declaration ? "?>"sv : "-->"sv;
    const std::size_t found = text.find(end);
    if (found == text.npos) return {};
    text.remove_prefix(found + end.size());
  }
}

}  // namespace

FileKind kind_of(std::string_view beginning) {
  beginning = beginning.substr(0, enough_to_tell);
  if (beginning.starts_with(compound_start)) return FileKind::compound;
  for (const std::string_view start : package_starts)
    if (beginning.starts_with(start)) return FileKind::package;
  for (const std::string_view start : other_starts)
    if (beginning.starts_with(start)) return FileKind::other;
  if (beginning.starts_with(utf8_mark)) beginning.remove_prefix(utf8_mark.size());
  const std::string small = as_small_ascii(beginning);
  const std::string_view text = without_space(small);
  if (text.starts_with("mime-version:")) return FileKind::web_page;
  if (!text.starts_with("<")) return FileKind::text;
  if (is_web_page(behind_head(text))) return FileKind::web_page;
  return text.starts_with("<?xml") ? FileKind::xml : FileKind::text;
}

}  // namespace pandu::workbook
