#include "media/typesetter.h"

#include <algorithm>
#include <utility>

#include "view/drawing.h"

namespace pandu::media {
namespace {

using page::Shape;
using page::Token;
using page::Tone;

// Of the size of letters.
constexpr float capital_height = 0.668F;  // of Atkinson Hyperlegible Next
constexpr float gutter = 2.0F;            // where signs and numbers stand, left of the words
constexpr float sign_size = 1.4F;
constexpr float between_items = 0.28F;
constexpr float between_steps = 0.4F;
constexpr float padding = 0.75F;  // inside of a box
constexpr float corner = 0.5F;

struct Tint {
  Token paper, ink;
};

Tint tint_of(Tone tone) {
  switch (tone) {
    case Tone::plain:
      return {Token::card, Token::accent};
    case Tone::good:
      return {Token::accent_tint, Token::accent};
    case Tone::caution:
      return {Token::caution_tint, Token::caution};
    case Tone::bad:
      return {Token::bad_tint, Token::bad};
  }
  return {Token::card, Token::ink};
}

class Typesetter {
 public:
  Typesetter(const Ruler& ruler, float width, TextSize size)
      : ruler_(ruler), width_(width), size_(size.letters), leading_(size.leading) {}

  Laid title(const Block& block) {
    const float large = size_ * title_scale;
    const float sign = block.icon.empty() ? 0 : large * 1.9F;
    const float indent = block.icon.empty() ? 0 : sign + size_ * 0.7F;
    Type type{large, true, Token::ink, 1.16F, true};
    Laid words = laid_lines(block.text, ruler_, width_ - indent, type);
    out_.height = std::max(words.height, sign);
    if (!block.icon.empty()) {
      const float middle = out_.height > words.height ? out_.height / 2 : sign / 2;
      out_.shapes.push_back(view::dot({sign / 2, middle}, sign / 2, Token::accent));
      out_.shapes.push_back(
          view::icon_shape(block.icon, {sign / 2, middle}, sign * 0.58F, Token::on_accent));
    }
    take(words, indent, (out_.height - words.height) / 2);
    return std::move(out_);
  }

  Laid paragraph(const Block& block) {
    below(block.text, 0, {size_, false, Token::ink, leading_});
    return std::move(out_);
  }

  Laid fact(const Block& block, Token ink) {
    const float indent = sign(block.icon, 0, 0, ink);
    if (!block.label.empty()) below(block.label, indent, {size_, true, ink, leading_});
    if (!block.text.empty()) below(block.text, indent, {size_, false, Token::ink, leading_});
    return std::move(out_);
  }

  Laid list(const Block& block) {
    const float indent = sign(block.icon, 0, 0, Token::accent);
    if (!block.label.empty()) below(block.label, indent, {size_, true, Token::accent, leading_});
    std::size_t number = 0;
    for (const std::string& item : block.items) {
      if (out_.height > 0) out_.height += between_items * size_;
      const float bullet = size_ * 1.05F;
      const std::string& mark =
          number < block.bullets.size() ? block.bullets[number] : block.bullet;
      ++number;
      if (!mark.empty())
        out_.shapes.push_back(view::icon_shape(
            mark, {indent + bullet / 2, out_.height + size_ * 0.65F}, bullet, Token::accent));
      below(item, indent + (mark.empty() ? 0 : bullet * 1.45F),
            {size_, false, Token::ink, leading_});
    }
    return std::move(out_);
  }

  Laid steps(const Block& block) {
    int number = block.first;
    for (const std::string& item : block.items) {
      if (out_.height > 0) out_.height += between_steps * size_;
      const float radius = size_ * 0.78F;
      const float middle = out_.height + size_ * 0.78F;
      out_.shapes.push_back(view::dot({radius, middle}, radius, Token::accent));
      out_.shapes.push_back(view::letters(std::to_string(number++),
                                          {radius, middle + size_ * capital_height / 2},
                                          {Token::on_accent, true, page::Anchor::middle, size_}));
      const float top = out_.height;
      out_.height += size_ * 0.13F;  // beside the middle of the dot
      below(item, size_ * gutter, {size_, false, Token::ink, leading_});
      out_.height = std::max(out_.height, top + 2 * radius);
    }
    return std::move(out_);
  }

  Laid drawing(const Block& block) {
    const float wide = width_ * block.share;
    const float scale = block.picture.width > 0 ? wide / block.picture.width : 0;
    out_.shapes = placed(block.picture, (width_ - wide) / 2, 0, scale);
    out_.height = block.picture.height * scale;
    return std::move(out_);
  }

 private:
  // The sign in the gutter, beside the first line; gives where the words begin.
  float sign(const std::string& icon, float x, float y, Token ink) {
    if (icon.empty()) return x;
    const float wide = size_ * sign_size;
    out_.shapes.push_back(view::icon_shape(icon, {x + wide / 2, y + size_ * 0.65F}, wide, ink));
    return x + size_ * gutter;
  }

  void below(const std::string& text, float indent, Type type) {
    Laid words = laid_lines(text, ruler_, width_ - indent, type);
    const float height = out_.height;
    out_.height += words.height;
    take(words, indent, height);
  }

  void take(Laid& words, float x, float y) {
    out_.beyond = std::max(out_.beyond, words.beyond);
    add(out_.shapes, std::move(words.shapes), x, y);
  }

  const Ruler& ruler_;
  float width_, size_, leading_;
  Laid out_;
};

Laid boxed(const Block& block, const Ruler& ruler, float width, TextSize text) {
  const float size = text.letters;
  const Tint tint = tint_of(block.tone);
  const float inset = size * padding;
  Laid inside = Typesetter(ruler, width - 2 * inset, text).fact(block, tint.ink);
  Laid out;
  out.height = inside.height + 2 * inset;
  out.beyond = inside.beyond;
  out.shapes.push_back(view::filled({0, 0}, width, out.height, size * corner, tint.paper));
  const float stroke = size / 14;
  out.shapes.push_back(view::outlined({stroke / 2, stroke / 2}, width - stroke, out.height - stroke,
                                      size * corner, tint.ink, stroke));
  add(out.shapes, std::move(inside.shapes), inset, inset);
  return out;
}

}  // namespace

Laid laid(const Block& block, const Ruler& ruler, float width, TextSize size) {
  Typesetter typesetter(ruler, width, size);
  switch (block.kind) {
    case BlockKind::title:
      return typesetter.title(block);
    case BlockKind::paragraph:
      return typesetter.paragraph(block);
    case BlockKind::fact:
      return typesetter.fact(block, Token::accent);
    case BlockKind::list:
      return typesetter.list(block);
    case BlockKind::box:
      return boxed(block, ruler, width, size);
    case BlockKind::steps:
      return typesetter.steps(block);
    case BlockKind::drawing:
      return typesetter.drawing(block);
  }
  return {};
}

namespace {

// A last word that would stand alone takes others along.
std::vector<std::string> set_lines(std::string_view text, const Ruler& ruler, float width,
                                   const Type& type) {
  std::vector<std::string> lines = ruler.lines_of(text, width, type.size, type.bold);
  constexpr float lonely = 0.3F;
  const bool ends_alone =
      lines.size() > 1 && ruler.width_of(lines.back(), type.size, type.bold) < lonely * width;
  return type.even || ends_alone ? ruler.even_lines_of(text, width, type.size, type.bold) : lines;
}

}  // namespace

Laid laid_lines(std::string_view text, const Ruler& ruler, float width, Type type) {
  Laid out;
  const float line = type.size * type.leading;
  for (std::string& words : set_lines(text, ruler, width, type)) {
    out.beyond = std::max(out.beyond, ruler.width_of(words, type.size, type.bold) - width);
    const float baseline = out.height + line / 2 + type.size * capital_height / 2;
    out.shapes.push_back(view::letters(std::move(words), {0, baseline},
                                       {type.colour, type.bold, page::Anchor::start, type.size}));
    out.height += line;
  }
  return out;
}

void add(std::vector<page::Shape>& shapes, std::vector<page::Shape> more, float x, float y) {
  for (page::Shape& shape : more) {
    shape.x += x;
    shape.y += y;
    shapes.push_back(std::move(shape));
  }
}

std::vector<page::Shape> placed(const page::Picture& picture, float x, float y, float scale) {
  std::vector<page::Shape> shapes = picture.shapes;
  for (page::Shape& shape : shapes) {
    shape.x = x + shape.x * scale;
    shape.y = y + shape.y * scale;
    for (float* size : {&shape.width, &shape.height, &shape.radius, &shape.stroke, &shape.size})
      *size *= scale;
  }
  return shapes;
}

}  // namespace pandu::media
