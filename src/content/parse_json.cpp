// The only file that knows the JSON library. Its tree is not used: it keeps the last of duplicate
// keys, makes doubles of large integers and recurses as deep as the file says.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <tuple>
#include <utility>

#define JSON_NO_IO
#include <nlohmann/json.hpp>

#include "content/json.h"
#include "content/pointer.h"
#include "content/quote.h"
#include "content/utf8.h"

namespace pandu::content {
namespace {

using Library = nlohmann::json;

class Builder {
 public:
  Builder(std::string_view bytes, std::string_view file, const Limits& limits,
          std::vector<Fault>& faults)
      : bytes_(bytes), file_(file), limits_(limits), faults_(faults) {}

  bool null() { return put(Json{}); }
  bool boolean(bool value) { return put(Json::of(value)); }
  bool number_integer(Library::number_integer_t value) { return put(Json::of(value)); }
  bool number_unsigned(Library::number_unsigned_t value) {
    if (value <= static_cast<std::uint64_t>(INT64_MAX))
      return put(Json::of(static_cast<std::int64_t>(value)));
    return put(number(std::to_string(value)));
  }
  bool number_float(Library::number_float_t, const std::string& written) {
    return put(number(written));
  }
  bool string(std::string& value) { return put(Json::of(std::string_view(value))); }
  bool binary(Library::binary_t&) { return false; }  // JSON has none

  bool start_object(std::size_t) { return open(Json::object()); }
  bool key(std::string& value) {
    open_.back().keys.push_back(std::move(value));
    return true;
  }
  bool end_object() {
    report_duplicate_keys(open_.back());
    return close();
  }
  bool start_array(std::size_t) { return open(Json::list()); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t position, const std::string&, const Library::exception& error) {
    // The position counts the byte that was read last, and the end as a byte.
    if (position > bytes_.size()) {
      stop(bytes_.size(), "the file ends too early", "the rest of the JSON");
      return false;
    }
    std::string_view what = error.what();
    if (const auto start = what.find(" - "); start != what.npos) what.remove_prefix(start + 3);
    constexpr std::string_view expects = "; expected ";
    const auto expected_at = what.find(expects);
    const std::string expected(
        expected_at == what.npos ? "" : what.substr(expected_at + expects.size()));
    const auto end = std::min(what.find("; last read"), expected_at);
    const bool overflow = error.id == 406;
    stop(position == 0 ? 0 : position - 1,
         overflow ? "a number that is far too large"
                  : "not JSON, " + std::string(what.substr(0, end)),
         overflow ? "a whole number" : expected);
    return false;
  }

  std::optional<Json> take() {
    if (stopped_) return std::nullopt;
    return std::move(root_);
  }

 private:
  static Json number(std::string written) {
    Json json;
    json.type = Json::Type::number;
    json.text = std::move(written);
    return json;
  }

  bool put(Json value) {
    if (++values_ > limits_.values)
      return refuse("more than " + std::to_string(limits_.values) + " values", "a smaller file");
    if (open_.empty())
      root_ = std::move(value);
    else
      open_.back().items.push_back(std::move(value));
    return true;
  }

  bool open(Json value) {
    if (open_.size() >= limits_.depth)
      return refuse("brackets nested more than " + std::to_string(limits_.depth) + " deep",
                    "a file that is not nested so deeply");
    open_.push_back(std::move(value));
    return true;
  }

  bool close() {
    Json value = std::move(open_.back());
    open_.pop_back();
    return put(std::move(value));
  }

  // Where the value being read stands.
  std::string pointer() const {
    std::string pointer;
    for (const Json& json : open_)
      pointer += json.type == Json::Type::object && !json.keys.empty()
                     ? pointer_step(json.keys.back())
                     : pointer_step(json.items.size());
    return pointer;
  }

  void report_duplicate_keys(const Json& object) {
    std::vector<std::size_t> order(object.keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return std::tie(object.keys[a], a) < std::tie(object.keys[b], b);
    });
    if (order.empty()) return;
    std::string here = pointer();
    here.resize(here.size() - pointer_step(object.keys.back()).size());
    for (std::size_t i = 1; i < order.size(); ++i)
      if (object.keys[order[i]] == object.keys[order[i - 1]])
        faults_.push_back({file_, here + pointer_step(object.keys[order[i]]),
                           "the key stands here more than once", "each key once"});
  }

  bool refuse(std::string found, std::string expected) {
    stopped_ = true;
    faults_.push_back({file_, shorten(pointer()), std::move(found), std::move(expected)});
    return false;
  }

  void stop(std::size_t offset, std::string found, std::string expected) {
    stopped_ = true;
    faults_.push_back(
        {file_, place_in_text(bytes_, offset), std::move(found), std::move(expected)});
  }

  std::string_view bytes_;
  std::string file_;
  const Limits& limits_;
  std::vector<Fault>& faults_;
  std::vector<Json> open_;
  Json root_;
  std::size_t values_ = 0;
  bool stopped_ = false;
};

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// What is wrong with the bytes before they are looked at as JSON.
std::optional<Fault> fault_of_bytes(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes)
    return Fault{"", "", "the file is larger than " + std::to_string(limits.bytes) + " bytes",
                 "a smaller file"};
  if (bytes.find_first_not_of(" \t\r\n") == bytes.npos)
    return Fault{"", "", "the file is empty", "a JSON object"};
  if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
    return Fault{"", "line 1, column 1", "the file begins with an invisible byte order mark",
                 "UTF-8 without BOM: save the file again with that encoding"};
  if (const auto offset = first_invalid_byte(bytes)) {
    char byte[8];
    std::snprintf(byte, sizeof byte, "0x%02X",
                  static_cast<unsigned>(static_cast<unsigned char>(bytes[*offset])));
    return Fault{"", place_in_text(bytes, *offset),
                 std::string("the byte ") + byte + " is not text", "text in UTF-8"};
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
  Library::sax_parse(bytes.begin(), bytes.end(), &builder);
  return builder.take();
}

}  // namespace pandu::content
