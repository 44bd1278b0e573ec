#include "canvas/layout.h"

#include <algorithm>
#include <cmath>

#include "base/archive.h"

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

constexpr std::uint32_t most_rows = 1 << 20;
constexpr std::uint32_t white = 0xFFFFFF;

}  // namespace

Layout unpack(std::span<const float> numbers, std::string_view lines) {
  Numbers number(numbers);
  base::InputArchive texts(lines);
  Layout layout;
  layout.width = number.next();
  layout.height = number.next();
  layout.ratio = number.next();
  layout.theme = number.flag() ? page::Theme::dark : page::Theme::light;
  const std::uint32_t boxes = number.whole(most_rows);
  const std::uint32_t words = number.whole(most_rows);
  layout.hovered = texts.text();
  layout.pressed = texts.text();
  layout.focused = texts.text();
  layout.boxes.resize(number.rows(boxes, 5));
  for (Box& box : layout.boxes) {
    box.id = texts.text();
    box.part = static_cast<Part>(number.whole(static_cast<std::uint32_t>(Part::bottom_edge)));
    box.x = number.next(), box.y = number.next();
    box.width = number.next(), box.height = number.next();
  }
  layout.words.resize(number.rows(words, 7));
  for (Word& word : layout.words) {
    word.text = texts.text();
    word.x = number.next(), word.baseline = number.next();
    word.size = number.next(), word.width = number.next();
    word.face = static_cast<Face>(number.whole(static_cast<std::uint32_t>(Face::icon)));
    word.underlined = number.flag();
    word.colour = number.whole(white);
  }
  return layout;
}

}  // namespace pandu::canvas
