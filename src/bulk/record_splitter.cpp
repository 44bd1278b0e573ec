#include "bulk/record_splitter.h"

#include <algorithm>
#include <map>
#include <vector>

namespace pandu::bulk {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view separator_line = "sep=";
constexpr std::string_view delimiters = "\t;,|";
constexpr std::string_view line_ends = "\r\n";
// Lines that are compared for the delimiter.
constexpr std::size_t most_compared = 40;

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

// A character that was cut through is taken away whole.
std::size_t whole_characters(std::string_view bytes) {
  std::size_t size = bytes.size();
  for (int i = 0; i < 4 && size > 0 && static_cast<unsigned char>(bytes[size - 1]) >= 0x80U; ++i)
    --size;
  return size;
}

// How often it stands in each of the first lines, outside of quotes.
std::vector<std::size_t> counts_in_lines(std::string_view text, char delimiter) {
  std::vector<std::size_t> counts(1, 0);
  bool open = false;
  bool empty = true;
  for (const char c : text) {
    if (c == '"') open = !open;
    const bool ends = !open && line_ends.find(c) != line_ends.npos;
    if (ends && !empty && counts.size() == most_compared) break;
    if (ends && !empty) counts.push_back(0);
    empty = ends;
    if (!open && c == delimiter) ++counts.back();
  }
  return counts;
}

// The number that it has in the most lines; of several such, the larger one.
std::size_t guessed_count(const std::vector<std::size_t>& counts, std::size_t& lines) {
  std::map<std::size_t, std::size_t> lines_with;
  for (const std::size_t count : counts)
    if (count > 0) ++lines_with[count];
  std::size_t best = 0;
  lines = 0;
  for (const auto& [count, with] : lines_with)
    if (with >= lines) {
      best = count;
      lines = with;
    }
  return best;
}

}  // namespace

char guess_delimiter(std::string_view lines) {
  char best = ',';
  std::size_t best_lines = 0;
  std::size_t best_count = 0;
  for (const char delimiter : delimiters) {
    std::size_t alike = 0;
    const std::size_t count = guessed_count(counts_in_lines(lines, delimiter), alike);
    if (alike < best_lines || (alike == best_lines && count <= best_count)) continue;
    best = delimiter;
    best_lines = alike;
    best_count = count;
  }
  return best;
}

void RecordSplitter::feed(std::string_view block) {
  buffer_.erase(0, record_);
  line_ -= record_;
  searched_ -= record_;
  line_feed_ = searched_;  // to be looked for again
  first_end_ -= std::min(first_end_, record_);
  second_line_ -= std::min(second_line_, record_);
  record_ = 0;
  buffer_.append(block);
}

// Looks for the end of the line. False where more bytes are needed, or none are left.
bool RecordSplitter::find_line() {
  if (line_feed_ <= searched_) line_feed_ = std::min(buffer_.find('\n', searched_), buffer_.size());
  const std::string_view ahead(buffer_.data() + searched_, line_feed_ - searched_);
  const std::size_t carriage_return = searched_ + std::min(ahead.find('\r'), ahead.size());
  line_end_ = carriage_return;
  searched_ = line_end_;
  if (line_end_ == buffer_.size()) {
    last_ = true;
    end_size_ = 0;
    return finished_ && line_end_ > record_;
  }
  // A carriage return at the end of the bytes may be the half of a line's end.
  last_ = line_end_ + 1 == buffer_.size() && buffer_[line_end_] == '\r' && !finished_;
  end_size_ =
      buffer_[line_end_] == '\r' && line_end_ + 1 == line_feed_ && line_feed_ < buffer_.size() ? 2
                                                                                               : 1;
  return !last_;
}

// Where the next line begins.
std::size_t RecordSplitter::behind_line() const { return line_end_ + end_size_; }

// The first line of a record is not kept beyond the bound, however long it goes on.
void RecordSplitter::shorten_line() {
  const std::size_t most = record_ + longest_record;
  if (lines_ > 0 || buffer_.size() <= most || !last_) return;
  left_out_ += buffer_.size() - most;
  buffer_.resize(most);
  searched_ = line_feed_ = line_end_ = most;
}

// What Excel writes to tell the delimiter: "sep=;", in capitals or small, in quotes or not.
void RecordSplitter::take_separator(std::string_view line) {
  if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
    line = line.substr(1, line.size() - 2);
  if (line.size() != separator_line.size() + 1 || delimiters.find(line.back()) == delimiters.npos)
    return;
  for (std::size_t i = 0; i < separator_line.size(); ++i)
    if ((static_cast<unsigned char>(line[i]) | 0x20U) !=
            static_cast<unsigned char>(separator_line[i]) &&
        line[i] != separator_line[i])
      return;
  delimiter_ = line.back();
  record_ = line_ = searched_ = std::min(buffer_.size(), behind_line());
  ++line_number_;
}

// The mark, and the delimiter. False where more bytes are needed.
bool RecordSplitter::begin() {
  if (buffer_.size() < byte_order_mark.size() && !finished_) return false;
  if (!had_mark_ &&
      std::string_view(buffer_).substr(0, byte_order_mark.size()) == byte_order_mark) {
    had_mark_ = true;
    record_ = line_ = searched_ = byte_order_mark.size();
  }
  if (delimiter_) return begun_ = true;
  if (buffer_.size() < enough_for_delimiter && !finished_) return false;
  find_line();
  take_separator(std::string_view(buffer_).substr(record_, line_end_ - record_));
  if (!delimiter_)
    delimiter_ = guess_delimiter(std::string_view(buffer_).substr(record_, enough_for_delimiter));
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
  if (too_long && lines_ == 0) return take(line_end_, behind_line(), 1);
  const std::string_view line = std::string_view(buffer_).substr(line_, line_end_ - line_);
  in_quotes_ = open_after(line, in_quotes_, *delimiter_);
  if (lines_ == 0) {
    first_end_ = line_end_;
    second_line_ = behind_line();
  }
  if (in_quotes_ && !last_ && !too_long && lines_ + 1 < most_lines_of_record) {
    line_ = searched_ = behind_line();
    ++lines_;
    return std::nullopt;
  }
  if (!in_quotes_ && !too_long)
    return take(line_end_, behind_line(), static_cast<std::uint64_t>(lines_) + 1);
  RawRecord record = take(first_end_, second_line_, 1);
  line_feed_ = searched_;  // lines that were passed are looked at again
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
