#include "canvas/unpack.h"

#include <algorithm>
#include <cmath>

namespace pandu::canvas {
namespace {

class Numbers {
 public:
  explicit Numbers(std::span<const float> numbers) : numbers_(numbers) {}

  float next() {
    if (at_ >= numbers_.size()) return 0;
    const float number = numbers_[at_++];
    return std::isfinite(number) ? number : 0;
  }
  std::uint32_t whole(std::uint32_t largest) {
    return static_cast<std::uint32_t>(std::clamp(next(), 0.0F, static_cast<float>(largest)));
  }
  bool flag() { return next() > 0; }
  // Never more rows than there are numbers for.
  std::size_t rows(std::size_t count, std::size_t columns) const {
    return std::min(count, (numbers_.size() - at_) / columns);
  }

 private:
  std::span<const float> numbers_;
  std::size_t at_ = 0;
};

class Texts {
 public:
  explicit Texts(std::string_view texts) : texts_(texts) {}

  std::string next() {
    const std::size_t end = std::min(texts_.find(separator), texts_.size());
    std::string text(texts_.substr(0, end));
    texts_.remove_prefix(std::min(end + 1, texts_.size()));
    return text;
  }

 private:
  std::string_view texts_;
};

constexpr std::uint32_t most_rows = 1 << 20;
constexpr std::uint32_t white = 0xFFFFFF;

}  // namespace

Layout unpack(std::span<const float> numbers, std::string_view texts) {
  Numbers number(numbers);
  Texts text(texts);
  Layout layout;
  layout.width = number.next();
  layout.height = number.next();
  layout.ratio = number.next();
  layout.theme = number.flag() ? page::Theme::dark : page::Theme::light;
  const std::uint32_t boxes = number.whole(most_rows);
  const std::uint32_t words = number.whole(most_rows);
  layout.hovered = text.next();
  layout.pressed = text.next();
  layout.focused = text.next();
  layout.boxes.resize(number.rows(boxes, 5));
  for (Box& box : layout.boxes) {
    box.id = text.next();
    box.part = static_cast<Part>(number.whole(static_cast<std::uint32_t>(Part::bottom_edge)));
    box.x = number.next(), box.y = number.next();
    box.width = number.next(), box.height = number.next();
  }
  layout.words.resize(number.rows(words, 7));
  for (Word& word : layout.words) {
    word.text = text.next();
    word.x = number.next(), word.baseline = number.next();
    word.size = number.next(), word.width = number.next();
    word.face = static_cast<Face>(number.whole(static_cast<std::uint32_t>(Face::icon)));
    word.underlined = number.flag();
    word.colour = number.whole(white);
  }
  return layout;
}

}  // namespace pandu::canvas
