#include "guide/list/packed.h"

#include <charconv>

namespace pandu::guide {
namespace {

// A number that is written in the one way in which Packer writes it.
bool read_number(std::string_view text, std::uint64_t& number) {
  if (text.empty() || (text.size() > 1 && text[0] == '0')) return false;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

}  // namespace

Packer& Packer::put(std::string_view text) {
  out_ += std::to_string(text.size());
  out_ += ':';
  out_ += text;
  return *this;
}

std::string Unpacker::text() {
  const std::size_t colon = rest_.find(':');
  std::uint64_t size = 0;
  good_ = good_ && colon != rest_.npos && read_number(rest_.substr(0, colon), size) &&
          size <= rest_.size() - colon - 1;
  if (!good_) return {};
  std::string text(rest_.substr(colon + 1, static_cast<std::size_t>(size)));
  rest_.remove_prefix(colon + 1 + text.size());
  return text;
}

std::uint64_t Unpacker::number(std::uint64_t most) {
  std::uint64_t number = 0;
  const std::string written = text();
  good_ = good_ && read_number(written, number) && number <= most;
  return good_ ? number : 0;
}

}  // namespace pandu::guide
