// The library's own parser keeps the last of duplicate keys, makes doubles of large integers and
// nests as deep as the file says, all in silence. So its tree is built here.
#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "content/fault.h"
#include "content/json.h"
#include "content/place.h"
#include "content/quote.h"
#include "content/usual_slip.h"

namespace pandu::content {
namespace {

class Builder {
 public:
  Builder(std::string_view bytes, std::string_view file, const Limits& limits,
          std::vector<Fault>& faults)
      : bytes_(bytes), file_(file), limits_(limits), faults_(faults) {}

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }  // JSON has none
  bool number_integer(Json::number_integer_t value) { return put(value); }
  bool number_unsigned(Json::number_unsigned_t value) {
    if (value > static_cast<std::uint64_t>(INT64_MAX))
      return put(as_written(std::to_string(value)));
    return put(static_cast<std::int64_t>(value));
  }
  bool number_float(Json::number_float_t, const std::string& written) {
    return put(as_written(written));
  }

  bool start_object(std::size_t) { return open(Json::object()); }
  bool key(std::string& key) {
    Level& level = open_.back();
    level.key = std::move(key);
    level.is_new = level.keys.insert(level.key).second;
    if (!level.is_new) report(pointer(), "duplicate key", "each key once");
    return true;
  }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string&, const Json::exception& error) {
    // The position counts the byte that was read last, and the end as a byte.
    if (position > bytes_.size())
      return report(place_in_text(bytes_, bytes_.size()), "the file ends too early",
                    "the rest of the JSON");
    const std::size_t offset = position == 0 ? 0 : position - 1;
    if (error.id == 406)
      return report(place_in_text(bytes_, offset), "number out of range", "a whole number");
    std::string_view what = error.what();
    if (const auto start = what.find(" - "); start != what.npos) what.remove_prefix(start + 3);
    constexpr std::string_view expects = "; expected ";
    const auto at = what.find(expects);
    const std::string_view expected = at == what.npos ? "" : what.substr(at + expects.size());
    const std::string_view found = what.substr(0, std::min(what.find("; last read"), at));
    constexpr std::string_view unexpected = "unexpected ";
    const auto slip = usual_slip(
        bytes_, offset, found.starts_with(unexpected) ? found.substr(unexpected.size()) : found,
        expected);
    if (slip) return report(place_in_text(bytes_, slip->offset), slip->found, slip->expected);
    return report(place_in_text(bytes_, offset), "not JSON, " + std::string(found),
                  std::string(expected));
  }

  Json take() { return std::move(root_); }

 private:
  struct Level {
    Json value;
    // Of an object: those before, that which is being read, and whether it is none of them.
    std::set<std::string> keys;
    std::string key;
    bool is_new = true;
  };

  static Json as_written(const std::string& number) {
    return Json::binary({number.begin(), number.end()});
  }

  bool put(Json value) {
    if (++values_ > limits_.values)
      return report(shorten(pointer()), "more than " + std::to_string(limits_.values) + " values",
                    "a smaller file");
    if (open_.empty())
      root_ = std::move(value);
    else if (Level& level = open_.back(); level.value.is_array())
      level.value.push_back(std::move(value));
    else if (level.is_new)  // not [], which would look for it among the others
      level.value.get_ref<Json::object_t&>().emplace_back(level.key, std::move(value));
    return true;
  }

  bool open(Json value) {
    if (open_.size() >= limits_.depth)
      return report(shorten(pointer()),
                    "brackets nested more than " + std::to_string(limits_.depth) + " deep",
                    "a file that is not nested so deeply");
    open_.push_back({.value = std::move(value), .keys = {}, .key = {}});
    return true;
  }

  bool close() {
    Json value = std::move(open_.back().value);
    open_.pop_back();
    return put(std::move(value));
  }

  // Where the value being read stands.
  std::string pointer() const {
    std::string pointer;
    for (const Level& level : open_)
      pointer +=
          level.value.is_object() ? pointer_step(level.key) : pointer_step(level.value.size());
    return pointer;
  }

  // False, by which the reading ends.
  bool report(std::string place, std::string found, std::string expected) {
    faults_.push_back({file_, std::move(place), std::move(found), std::move(expected)});
    return false;
  }

  std::string_view bytes_;
  std::string file_;
  const Limits& limits_;
  std::vector<Fault>& faults_;
  std::vector<Level> open_;
  Json root_;
  std::size_t values_ = 0;
};

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// "0xFF"
std::string in_hexadecimal(char character) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(character);
  return {'0', 'x', digits[byte >> 4U], digits[byte & 15U]};
}

// What is wrong with the bytes before they are looked at as JSON.
std::optional<Fault> fault_of_bytes(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes)
    return Fault{"", "", "the file is larger than " + std::to_string(limits.bytes) + " bytes",
                 "a smaller file"};
  if (bytes.find_first_not_of(json_blanks) == bytes.npos)
    return Fault{"", "", "the file is empty", "a JSON object"};
  if (bytes.starts_with(byte_order_mark))
    return Fault{"", "line 1, column 1", "the file begins with an invisible byte order mark",
                 "UTF-8 without BOM: save the file again with that encoding"};
  if (const auto offset = base::first_invalid_byte(bytes)) {
    return Fault{"", place_in_text(bytes, *offset),
                 "the byte " + in_hexadecimal(bytes[*offset]) + " is not text", "text in UTF-8"};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Json> parse_json(std::string_view bytes, std::string_view file, const Limits& limits,
                               std::vector<Fault>& faults) {
  if (auto fault = fault_of_bytes(bytes, limits)) {
    fault->file = file;
    faults.push_back(std::move(*fault));
    return std::nullopt;
  }
  Builder builder(bytes, file, limits, faults);
  if (!Json::sax_parse(bytes.begin(), bytes.end(), &builder)) return std::nullopt;
  return builder.take();
}

}  // namespace pandu::content
