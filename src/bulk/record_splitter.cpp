#include "bulk/record_splitter.h"

#include <algorithm>
#include <array>

namespace pandu::bulk {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view separator_line = "sep=";
constexpr std::string_view delimiters = "\t;,";

// Whether a quote is open at the end of a line. A quote opens only at the beginning of a cell;
// within quotes, two stand for one.
bool open_after(std::string_view line, bool open, char delimiter) {
  if (line.find('"') == line.npos) return open;
  bool at_start = !open;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (open) {
      if (c != '"') continue;
      if (i + 1 < line.size() && line[i + 1] == '"')
        ++i;
      else
        open = false;
    } else if (c == '"' && at_start) {
      open = true;
      at_start = false;
    } else {
      at_start = c == delimiter;
    }
  }
  return open;
}

std::string_view without_return(std::string_view line) {
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

// A character that was cut through is taken away whole.
std::size_t whole_characters(std::string_view bytes) {
  std::size_t size = bytes.size();
  for (int i = 0; i < 4 && size > 0 && static_cast<unsigned char>(bytes[size - 1]) >= 0x80U; ++i)
    --size;
  return size;
}

}  // namespace

char guess_delimiter(std::string_view line) {
  std::array<std::size_t, delimiters.size()> counts{};
  bool open = false;
  for (const char c : line) {
    if (c == '"') open = !open;
    const std::size_t place = open ? delimiters.npos : delimiters.find(c);
    if (place != delimiters.npos) ++counts[place];
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return *most == 0 ? ',' : delimiters[static_cast<std::size_t>(most - counts.begin())];
}

void RecordSplitter::feed(std::string_view block) {
  buffer_.erase(0, record_);
  line_ -= record_;
  searched_ -= record_;
  first_end_ -= std::min(first_end_, record_);
  second_line_ -= std::min(second_line_, record_);
  record_ = 0;
  buffer_.append(block);
}

// Looks for the end of the line. False where more bytes are needed, or none are left.
bool RecordSplitter::find_line() {
  const std::size_t found = buffer_.find('\n', searched_);
  last_ = found == buffer_.npos;
  line_end_ = last_ ? buffer_.size() : found;
  searched_ = line_end_;
  return last_ ? finished_ && line_end_ > record_ : true;
}

// The first line of a record is not kept beyond the bound, however long it goes on.
void RecordSplitter::shorten_line() {
  const std::size_t most = record_ + longest_record;
  if (lines_ > 0 || buffer_.size() <= most || !last_) return;
  left_out_ += buffer_.size() - most;
  buffer_.resize(most);
  searched_ = line_end_ = most;
}

// The mark, and what Excel writes to tell the delimiter. False where more bytes are needed.
bool RecordSplitter::begin() {
  if (buffer_.size() < byte_order_mark.size() && !finished_) return false;
  if (!had_mark_ &&
      std::string_view(buffer_).substr(0, byte_order_mark.size()) == byte_order_mark) {
    had_mark_ = true;
    record_ = line_ = searched_ = byte_order_mark.size();
  }
  if (delimiter_) return begun_ = true;
  const bool found = find_line();
  if (!found && line_end_ - record_ <= longest_record) return false;
  const std::size_t length = std::min(line_end_ - record_, longest_record);
  const std::string_view line = without_return(std::string_view(buffer_).substr(record_, length));
  if (line.size() == separator_line.size() + 1 && line.starts_with(separator_line) &&
      delimiters.find(line.back()) != delimiters.npos) {
    delimiter_ = line.back();
    record_ = line_ = searched_ = std::min(buffer_.size(), line_end_ + 1);
    ++line_number_;
  } else {
    delimiter_ = guess_delimiter(line);
  }
  return begun_ = true;
}

RawRecord RecordSplitter::take(std::size_t end, std::size_t next_start, std::uint64_t lines) {
  RawRecord record;
  record.bytes = std::string_view(buffer_).substr(record_, end - record_);
  record.line = line_number_;
  record.left_out = left_out_;
  if (lines == 1 && record.bytes.size() > longest_record) {
    record.left_out += record.bytes.size() - longest_record;
    record.bytes = record.bytes.substr(0, longest_record);
  }
  if (record.left_out > 0) {
    const std::size_t whole = whole_characters(record.bytes);
    record.left_out += record.bytes.size() - whole;
    record.bytes = record.bytes.substr(0, whole);
  }
  record.bytes = without_return(record.bytes);
  line_number_ += lines;
  record_ = line_ = searched_ = std::min(next_start, buffer_.size());
  lines_ = 0;
  left_out_ = 0;
  in_quotes_ = false;
  return record;
}

// The record that ends with this line; none where it goes on.
std::optional<RawRecord> RecordSplitter::end_of_line() {
  const bool too_long = left_out_ > 0 || line_end_ - record_ > longest_record;
  if (too_long && lines_ == 0) return take(line_end_, line_end_ + 1, 1);
  const std::string_view line = std::string_view(buffer_).substr(line_, line_end_ - line_);
  in_quotes_ = open_after(without_return(line), in_quotes_, *delimiter_);
  if (lines_ == 0) {
    first_end_ = line_end_;
    second_line_ = line_end_ + 1;
  }
  if (in_quotes_ && !last_ && !too_long && lines_ + 1 < most_lines_of_record) {
    line_ = searched_ = line_end_ + 1;
    ++lines_;
    return std::nullopt;
  }
  if (!in_quotes_ && !too_long)
    return take(line_end_, line_end_ + 1, static_cast<std::uint64_t>(lines_) + 1);
  RawRecord record = take(first_end_, second_line_, 1);
  record.quote_open = true;
  return record;
}

std::optional<RawRecord> RecordSplitter::next() {
  if (!begun_ && !begin()) return std::nullopt;
  for (;;) {
    if (!find_line()) {
      shorten_line();
      // A record of several lines that has grown too long is cut at its first line without waiting.
      const bool overdue = lines_ > 0 && line_end_ - record_ > longest_record;
      if (!overdue) return std::nullopt;
    }
    if (auto record = end_of_line())
      if (!record->bytes.empty() || record->left_out > 0) return record;
  }
}

}  // namespace pandu::bulk
