#include "bulk/cells.h"

#include <algorithm>
#include <cstring>

#include "base/ascii.h"
#include "base/utf8.h"

namespace pandu::bulk {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

// What Windows-1252 has at 0x80 to 0x9F, as code points; 0 where it has nothing.
constexpr unsigned windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

bool is_high(char c) { return !base::is_ascii(c); }

// False where Windows-1252 has no such character.
bool append_windows_1252(char c, std::string& out) {
  const auto byte = static_cast<unsigned char>(c);
  const unsigned point = byte >= 0x80U && byte < 0xA0U ? windows_1252[byte - 0x80U] : byte;
  if (byte == 0 || point == 0) {
    out += replacement;
    return false;
  }
  base::append_character(static_cast<char32_t>(point), out);
  return true;
}

// The text of UTF-8 with zero bytes replaced.
void without_zeros(std::string_view bytes, std::string& out) {
  for (const char c : bytes)
    if (c == '\0')
      out += replacement;
    else
      out += c;
}

}  // namespace

std::string_view Cells::as_text(std::string_view bytes, std::vector<RowFault>& faults) {
  const bool zeros = bytes.find('\0') != bytes.npos;
  ascii_ = !zeros && base::is_ascii(bytes);
  if (ascii_) return bytes;
  if (zeros) faults.push_back({RowFaultKind::null_byte, no_column, ""});
  decoded_.clear();
  if (zeros) without_zeros(bytes, decoded_);
  const std::string_view text = zeros ? std::string_view(decoded_) : bytes;
  const auto invalid = base::first_invalid_byte(text);
  if (!invalid) return text;
  // Letters of UTF-8 before the byte that is none: then Windows-1252 is no better reading.
  bool sound = zeros || std::none_of(text.begin(),
                                     text.begin() + static_cast<std::ptrdiff_t>(*invalid), is_high);
  decoded_.clear();
  for (const char c : bytes)
    if (!append_windows_1252(c, decoded_) && c != '\0') sound = false;
  if (!sound) faults.push_back({RowFaultKind::not_text, no_column, ""});
  return decoded_;
}

// The cell whose quote is at `at`; gives where its delimiter or the end is.
std::size_t Cells::split_quoted(std::string_view text, std::size_t at, char delimiter,
                                std::vector<RowFault>& faults) {
  const std::size_t start = unquoted_.size();
  bool open = true;
  bool behind = false;  // text stands behind the closing quote
  for (++at; at < text.size(); ++at) {
    const char c = text[at];
    if (open && c == '"') {
      if (at + 1 < text.size() && text[at + 1] == '"')
        ++at;
      else
        open = false;
      if (!open) continue;
    } else if (!open && c == delimiter) {
      break;
    }
    behind = behind || (!open && c != ' ');
    unquoted_ += c;
  }
  cells_.push_back(std::string_view(unquoted_).substr(start));
  if (open || behind) faults.push_back({RowFaultKind::quote_open, no_column, ""});
  return at;
}

void Cells::split(std::string_view text, char delimiter, std::vector<RowFault>& faults) {
  unquoted_.clear();
  unquoted_.reserve(text.size());
  for (std::size_t at = 0;; ++at) {
    if (at < text.size() && text[at] == '"') {
      at = split_quoted(text, at, delimiter, faults);
    } else {
      const std::size_t start = at;
      // An empty text may point nowhere, which memchr() does not take.
      const void* const end =
          text.empty() ? nullptr : std::memchr(text.data() + at, delimiter, text.size() - at);
      at = end == nullptr ? text.size()
                          : static_cast<std::size_t>(static_cast<const char*>(end) - text.data());
      cells_.push_back({text.data() + start, at - start});
    }
    if (at >= text.size()) return;
  }
}

void Cells::read(const RawRecord& record, char delimiter, std::vector<RowFault>& faults) {
  cells_.clear();
  if (record.left_out > 0)
    faults.push_back({RowFaultKind::too_long, no_column, std::to_string(record.left_out)});
  text_ = as_text(record.bytes, faults);
  split(text_, delimiter, faults);
}

}  // namespace pandu::bulk
