#include "workbook/shared_texts.h"

#include <cstring>
#include <optional>

#include "base/utf8.h"
#include "workbook/limits.h"

namespace pandu::workbook {
namespace {

// <si> is a text: <t>, or <r><t> for each piece of a look of its own. <rPh> tells how it is spoken.
class SharedTextsHandler : public XmlHandler {
 public:
  explicit SharedTextsHandler(SharedTexts& texts) : texts_(texts) {}
  bool too_many() const { return too_many_; }

  void start(std::string_view name, const Attributes&) override {
    if (name == "t") {
      inside_ = spoken_ == 0;
    } else if (name == "si") {
      text_.clear();
    } else if (name == "rPh") {
      ++spoken_;
    }
  }

  void end(std::string_view name) override {
    inside_ = false;
    if (name == "rPh") --spoken_;
    if (name != "si") return;
    unescape(text_);
    too_many_ = !texts_.add(text_);
  }

  void text(std::string_view part) override {
    if (inside_ && text_.size() < longest_cell)
      text_ += part.substr(0, longest_cell - text_.size());
  }

  bool wants_pause() const override { return too_many_; }

 private:
  SharedTexts& texts_;
  std::string text_;
  int spoken_ = 0;
  bool inside_ = false;
  bool too_many_ = false;
};

constexpr std::size_t escape_size = 7;  // "_x000D_"

// Or none.
std::optional<char32_t> escaped_at(std::string_view text, std::size_t at) {
  const std::string_view escape = text.substr(at, escape_size);
  if (escape.size() < escape_size || escape[1] != 'x' || escape.back() != '_') return std::nullopt;
  unsigned point = 0;
  for (const char c : escape.substr(2, 4)) {
    constexpr std::string_view digits = "0123456789ABCDEFabcdef";
    const std::size_t place = digits.find(c);
    if (place == digits.npos) return std::nullopt;
    point = point * 16 + static_cast<unsigned>(place < 16 ? place : place - 6);
  }
  const bool is_half = point >= 0xD800U && point <= 0xDFFFU;
  if (is_half || point == 0) return std::nullopt;
  return static_cast<char32_t>(point);
}

}  // namespace

void unescape(std::string& text) {
  if (text.find("_x") == text.npos) return;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text[at] == '_' ? escaped_at(text, at) : std::nullopt;
    if (point)
      base::append_character(*point, out);
    else
      out += text[at];
    at += point ? escape_size : 1;
  }
  text = std::move(out);
}

bool SharedTexts::add(std::string_view text) {
  // Seven bits of its length in each byte, the lowest first.
  char length[3];
  static_assert(longest_cell < 1U << 21U && longest_cell + sizeof length <= block_size);
  std::size_t size = 0;
  for (std::size_t rest = text.size(); size == 0 || rest > 0; rest >>= 7U)
    length[size++] = static_cast<char>((rest >= 0x80U ? 0x80U : 0U) | (rest & 0x7FU));
  if (used_ + size + text.size() > block_size) {
    if ((blocks_.size() + 1) * block_size > most_shared_bytes) return false;
    blocks_.push_back(std::make_unique<char[]>(block_size));
    used_ = 0;
  }
  if (count_ == most_shared_texts) return false;
  if (count_ % places_per_block == 0)
    places_.push_back(std::make_unique<std::uint32_t[]>(places_per_block));
  places_.back()[count_ % places_per_block] =
      static_cast<std::uint32_t>((blocks_.size() - 1) * block_size + used_);
  char* const to = blocks_.back().get() + used_;
  std::memcpy(to, length, size);
  std::memcpy(to + size, text.data(), text.size());
  used_ += size + text.size();
  ++count_;
  return true;
}

std::string_view SharedTexts::operator[](std::size_t i) const {
  const std::uint32_t place = places_[i / places_per_block][i % places_per_block];
  const char* at = blocks_[place / block_size].get() + place % block_size;
  std::size_t length = 0;
  for (unsigned shift = 0;; shift += 7) {
    const auto byte = static_cast<unsigned char>(*at++);
    length |= std::size_t{byte & 0x7FU} << shift;
    if (byte < 0x80U) return {at, length};
  }
}

Refusal read_shared_texts(const Package& package, const Part& part, Budget& budget,
                          SharedTexts& texts) {
  SharedTextsHandler handler(texts);
  XmlReader reader(package, part, budget, handler);
  while (reader.step())
    if (handler.too_many()) return Refusal::too_much_inside;
  return reader.refusal();
}

}  // namespace pandu::workbook
