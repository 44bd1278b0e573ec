#include "media/composition.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "media/typesetter.h"
#include "view/drawing.h"

namespace pandu::media {
namespace {

using page::Picture;
using page::Shape;
using page::ShapeKind;
using page::Token;

// Of the size of letters.
constexpr float closest_gap = 0.5F;  // before anything is said not to fit
constexpr float closest_leading = 1.2F;
constexpr float more_gap = 0.9F;  // what it may grow by where there is room
constexpr float column_gap = 1.2F;
constexpr float smaller = 0.975F;  // from one size to the next that is tried

// Of the canvas's shorter side.
constexpr float head_share = 0.075F;

float shorter_side(const Format& format) { return std::min(format.width, format.height); }

// A row of blocks below each other.
struct Stack {
  float x = 0, width = 0;
  const std::vector<Block>* blocks = nullptr;
  std::vector<Laid> laid = {};

  float height(float between) const {
    float sum = 0;
    for (const Laid& one : laid) sum += one.height;
    return laid.empty() ? 0 : sum + between * static_cast<float>(laid.size() - 1);
  }
};

class Composer {
 public:
  Composer(const Composition& composition, const Ruler& ruler, std::vector<content::Fault>& faults)
      : all_(composition), format_(composition.format), ruler_(ruler), faults_(faults) {}

  std::optional<Composed> compose() {
    const std::size_t before = faults_.size();
    out_.picture = {format_.width, format_.height, all_.alternative, {}};
    shapes().push_back(view::filled({0, 0}, format_.width, format_.height, 0, Token::paper));
    head();
    foot();
    const float room = bottom_ - top_;
    for (float size = format_.largest;; size = std::max(format_.smallest, size * smaller)) {
      lay(size);
      if (beyond() <= 0 && height() <= room) break;
      if (size > format_.smallest) continue;
      format_.gap = std::min(format_.gap, closest_gap);
      format_.leading = std::min(format_.leading, closest_leading);
      lay(size);
      if (beyond() <= 0 && height() <= room) break;
      tell_what_does_not_fit(room);
      break;
    }
    place(room);
    measure_letters();
    if (faults_.size() > before) return std::nullopt;
    return std::move(out_);
  }

 private:
  std::vector<Shape>& shapes() { return out_.picture.shapes; }

  void fault(std::string found, std::string expected) {
    faults_.push_back({all_.name, "", std::move(found), std::move(expected)});
  }

  void head() {
    top_ = format_.margin;
    if (all_.head.text.empty()) return;
    const float size = format_.smallest * 1.1F;
    const float middle = shorter_side(format_) * head_share;
    const float sign = size * 1.3F;
    shapes().push_back(
        view::icon_shape(all_.head.icon, {format_.margin + sign / 2, middle}, sign, Token::accent));
    Laid words = laid_lines(all_.head.text, ruler_, format_.width - 2 * format_.margin - sign,
                            {size, true, Token::accent});
    if (words.beyond > 0 || words.shapes.size() > 1)
      fault("the head \"" + all_.head.text + "\" takes more than a line", "fewer words");
    add(shapes(), std::move(words.shapes), format_.margin + sign * 1.4F, middle - words.height / 2);
    top_ = middle + sign / 2 + format_.margin * 0.7F;
  }

  // A code of whole pixels, or cameras read it badly.
  Picture code() {
    const auto drawn = view::qr_picture(all_.foot.code, all_.foot.code_alternative);
    if (!drawn) {
      if (!all_.foot.code.empty())
        fault("no QR code holds " + std::to_string(all_.foot.code.size()) + " bytes",
              "at most " + std::to_string(view::longest_qr_text));
      return {};
    }
    const float module = drawn->shapes.at(1).height;
    const float modules = drawn->width / module;
    const float wanted = std::max(1.0F, std::floor(format_.code * shorter_side(format_) / modules));
    return {modules * wanted, modules * wanted, drawn->alternative,
            placed(*drawn, 0, 0, wanted / module)};
  }

  void foot() {
    bottom_ = format_.height - format_.margin;
    if (all_.foot.empty()) return;
    Picture drawn = code();
    const float pad = format_.margin * 0.55F;
    const float words_width = format_.width - 2 * format_.margin -
                              (drawn.width > 0 ? drawn.width + format_.margin * 0.4F : 0);
    Laid words;
    const auto add_lines = [&](const std::vector<std::string>& lines, bool bold) {
      for (const std::string& line : lines) {
        Laid more = laid_lines(line, ruler_, words_width,
                               {format_.smallest, bold, Token::on_accent, 1.22F});
        words.beyond = std::max(words.beyond, more.beyond);
        add(words.shapes, std::move(more.shapes), 0, words.height);
        words.height += more.height;
      }
    };
    add_lines(all_.foot.strong, true);
    add_lines(all_.foot.lines, false);
    if (words.beyond > 0) fault("a word of the foot is too wide", "shorter words");
    const float height = std::round(std::max(words.height, drawn.height) + 2 * pad);
    const float top = format_.height - height;
    shapes().push_back(view::filled({0, top}, format_.width, height, 0, Token::accent_deep));
    add(shapes(), std::move(words.shapes), format_.margin, top + (height - words.height) / 2);
    add(shapes(), std::move(drawn.shapes), std::round(format_.width - format_.margin - drawn.width),
        std::round(top + (height - drawn.height) / 2));
    bottom_ = top - format_.margin * 0.7F;
  }

  void lay(float size) {
    size_ = size;
    stacks_.clear();
    const float width = format_.width - 2 * format_.margin;
    stacks_.push_back({format_.margin, width, &all_.opening});
    const float between = column_gap * size;
    const float shares =
        std::accumulate(all_.columns.begin(), all_.columns.end(), 0.0F,
                        [](float sum, const Column& column) { return sum + column.share; });
    const float room =
        all_.columns.empty() ? 0 : width - between * static_cast<float>(all_.columns.size() - 1);
    float x = format_.margin;
    for (const Column& column : all_.columns) {
      const float wide = room * column.share / shares;
      stacks_.push_back({x, wide, &column.blocks});
      x += wide + between;
    }
    for (Stack& stack : stacks_)
      for (const Block& block : *stack.blocks)
        stack.laid.push_back(laid(block, ruler_, stack.width, {size, format_.leading}));
  }

  float beyond() const {
    float most = 0;
    for (const Stack& stack : stacks_)
      for (const Laid& one : stack.laid) most = std::max(most, one.beyond);
    return most;
  }

  float columns_height(float between) const {
    float most = 0;
    for (std::size_t i = 1; i < stacks_.size(); ++i)
      most = std::max(most, stacks_[i].height(between));
    return most;
  }

  float height(float extra = 0) const {
    const float between = format_.gap * size_ + extra;
    const float opening = stacks_[0].height(between);
    const float columns = columns_height(between);
    return opening + columns + (opening > 0 && columns > 0 ? between : 0);
  }

  static std::string called(const Block& block) {
    for (const std::string* words : {&block.label, &block.text, &block.picture.alternative})
      if (!words->empty()) return *words;
    return block.items.empty() ? std::string() : block.items.front();
  }

  void tell_what_does_not_fit(float room) {
    const std::string letters =
        std::to_string(static_cast<int>(std::lround(format_.smallest))) + " pixels";
    for (const Stack& stack : stacks_)
      for (std::size_t i = 0; i < stack.laid.size(); ++i)
        if (stack.laid[i].beyond > 0)
          fault("\"" + called((*stack.blocks)[i]) + "\" has a word that is " +
                    std::to_string(static_cast<int>(std::ceil(stack.laid[i].beyond))) +
                    " pixels too wide for its column",
                "shorter words, in letters of " + letters);
    const float between = format_.gap * size_;
    const float opening = stacks_[0].laid.empty() ? 0 : stacks_[0].height(between) + between;
    for (const Stack& stack : stacks_) {
      float y = &stack == &stacks_.front() ? 0 : opening;
      const float end = y + stack.height(between);
      if (end <= room) continue;
      std::size_t first = 0;
      while (first + 1 < stack.laid.size() && (y += stack.laid[first].height) <= room) {
        y += between;
        ++first;
      }
      fault("\"" + called((*stack.blocks)[first]) + "\" and what follows reach " +
                std::to_string(static_cast<int>(std::ceil(end - room))) + " pixels too low",
            "fewer words, in letters of " + letters);
    }
  }

  // Room that is left goes between the blocks, and what that does not take, above and below.
  void place(float room) {
    const float left_over = std::max(0.0F, room - height());
    std::size_t gaps = stacks_[0].laid.size();
    for (std::size_t i = 1; i < stacks_.size(); ++i)
      gaps = std::max(gaps, stacks_[0].laid.size() + stacks_[i].laid.size());
    const float extra =
        gaps == 0 ? 0 : std::min(more_gap * size_, left_over / static_cast<float>(gaps));
    const float between = format_.gap * size_ + extra;
    float top = top_ + std::max(0.0F, room - height(extra)) / 2;
    for (Stack& stack : stacks_) {
      float y = top;
      for (Laid& one : stack.laid) {
        const Placed where{stack.x, y, stack.width, one.height, shapes().size(), one.shapes.size()};
        out_.blocks.push_back(where);
        add(shapes(), std::move(one.shapes), stack.x, y);
        y += one.height + between;
      }
      if (&stack == &stacks_.front()) top = y;
    }
    out_.letters = size_;
  }

  void measure_letters() {
    out_.smallest = format_.largest * title_scale;
    for (const Shape& shape : shapes())
      if (shape.kind == ShapeKind::text) out_.smallest = std::min(out_.smallest, shape.size);
    constexpr float rounding = 0.01F;
    if (out_.smallest < format_.smallest - rounding)
      fault("letters of " + std::to_string(static_cast<int>(out_.smallest)) + " pixels",
            "at least " + std::to_string(static_cast<int>(std::ceil(format_.smallest))));
  }

  const Composition& all_;
  Format format_;
  const Ruler& ruler_;
  std::vector<content::Fault>& faults_;
  Composed out_;
  float top_ = 0, bottom_ = 0;  // what the blocks have
  float size_ = 0;
  std::vector<Stack> stacks_;  // the opening, then the columns
};

}  // namespace

Format format_of(float width, float height) {
  const float side = std::min(width, height);
  Format format{width, height, margin_share * side, smallest_share * side, largest_share * side};
  if (height <= width) {
    format.gap = 0.6F;
    format.leading = 1.24F;
    format.code = 0.19F;
  }
  return format;
}

Block Block::title(std::string text, std::string icon) {
  return {.kind = BlockKind::title, .text = std::move(text), .icon = std::move(icon)};
}

Block Block::paragraph(std::string text) { return {.text = std::move(text)}; }

Block Block::fact(std::string icon, std::string label, std::string text) {
  return {.kind = BlockKind::fact,
          .text = std::move(text),
          .label = std::move(label),
          .icon = std::move(icon)};
}

Block Block::list(std::string icon, std::string label, std::vector<std::string> items,
                  std::string bullet) {
  return {.kind = BlockKind::list,
          .label = std::move(label),
          .icon = std::move(icon),
          .bullet = std::move(bullet),
          .items = std::move(items)};
}

Block Block::box(page::Tone tone, std::string icon, std::string label, std::string text) {
  return {.kind = BlockKind::box,
          .text = std::move(text),
          .label = std::move(label),
          .icon = std::move(icon),
          .tone = tone};
}

Block Block::steps(std::vector<std::string> items, int first) {
  return {.kind = BlockKind::steps, .items = std::move(items), .first = first};
}

Block Block::drawing(page::Picture picture, float share) {
  return {.kind = BlockKind::drawing, .picture = std::move(picture), .share = share};
}

std::optional<Composed> compose(const Composition& composition, const Ruler& ruler,
                                std::vector<content::Fault>& faults) {
  return Composer(composition, ruler, faults).compose();
}

}  // namespace pandu::media
