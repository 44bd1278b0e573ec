// Words and drawings laid on a canvas of a given size: cards that are passed on in a messenger,
// still pictures of films, what a television in a waiting room shows.
//
//   +--------------------------------+  head: a sign and whose it is
//   |  title                         |
//   |  blocks, one below the other,  |  in one column or in several side by side
//   |  in letters as large as fit    |
//   |################################|  foot: what every picture says at its end, beside a QR code
//   +--------------------------------+
//
// All lengths are pixels of the canvas. The letters of the blocks are as large as all of them
// allow, between two sizes, and lines are closer to each other where not even the smallest fit.
// Nothing is cut off, written over something else or made smaller than that: what does not fit is a
// fault.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/fault.h"
#include "media/fonts.h"
#include "page/node.h"
#include "page/picture.h"

namespace pandu::media {

struct Format {
  float width = 0;
  float height = 0;
  float margin = 0;    // left and right of the blocks
  float smallest = 0;  // no letter is smaller, in the foot as well
  float largest = 0;   // no letter of a text is larger; titles are, by title_scale
  // Of the size of letters: at least between blocks, and from line to line.
  float gap = 0.85F;
  float leading = 1.3F;
  float code = 0.24F;  // the QR code at most, of the shorter side
};

// How much of the shorter side the smallest letters are: about 14 pixels on a phone 360 wide, where
// a picture fills the width.
inline constexpr float smallest_share = 0.04F;
inline constexpr float largest_share = 0.062F;
inline constexpr float margin_share = 0.06F;
inline constexpr float title_scale = 1.5F;

// With those shares of its shorter side; closer and with a smaller code where it is not upright.
Format format_of(float width, float height);

enum class BlockKind {
  title,      // text, icon; bold and larger
  paragraph,  // text
  fact,       // icon, label (bold, above), text
  list,       // icon, label (bold, above), items, bullet: the icon before each
  box,        // tone, icon, label (bold, above), text, on a tint
  steps,      // items, numbered from `first`
  drawing,    // picture, as wide as its share of the column
};

struct Block {
  BlockKind kind = BlockKind::paragraph;
  std::string text = {};
  std::string label = {};
  std::string icon = {};  // here and below, a name of page/icons.h; empty: none
  std::string bullet = {};
  std::vector<std::string> bullets = {};  // instead of one, an icon for each item
  std::vector<std::string> items = {};
  int first = 1;
  page::Tone tone = page::Tone::plain;
  page::Picture picture = {};
  float share = 1;  // of the column's width, from 0 to 1

  static Block title(std::string text, std::string icon = {});
  static Block paragraph(std::string text);
  static Block fact(std::string icon, std::string label, std::string text);
  static Block list(std::string icon, std::string label, std::vector<std::string> items,
                    std::string bullet);
  static Block box(page::Tone tone, std::string icon, std::string label, std::string text);
  static Block steps(std::vector<std::string> items, int first = 1);
  static Block drawing(page::Picture picture, float share = 1);
};

struct Column {
  std::vector<Block> blocks;
  float share = 1;  // of the width, beside the shares of the others
};

struct Head {
  std::string icon = {};
  std::string text = {};  // empty: no head
};

struct Foot {
  std::vector<std::string> strong = {};  // bold, a line each where they fit
  std::vector<std::string> lines = {};
  std::string code = {};              // what the QR code says, an address; empty: no code
  std::string code_alternative = {};  // the same in words
  bool empty() const { return strong.empty() && lines.empty() && code.empty(); }
};

struct Composition {
  std::string name;         // how faults call it: "resigned-id, upright"
  std::string alternative;  // what the picture says, in words; never empty
  Format format;
  Head head = {};
  std::vector<Block> opening = {};  // across all columns, below the head
  std::vector<Column> columns = {};
  Foot foot = {};
};

// Where a block came to stand, for whoever lets it move or points at it.
struct Placed {
  float x = 0, y = 0, width = 0, height = 0;
  std::size_t first_shape = 0, shapes = 0;  // of the picture's shapes
};

struct Composed {
  page::Picture picture;
  float letters = 0;           // the size of the texts
  float smallest = 0;          // the smallest letters that it has
  std::vector<Placed> blocks;  // those of the opening, then column by column
};

// A fault for what is too wide, and for a column that is too high with the smallest letters:
// "“Papers” and what follows stand 140 pixels too low". Then there is no picture.
std::optional<Composed> compose(const Composition& composition, const Ruler& ruler,
                                std::vector<content::Fault>& faults);

// A picture in other coordinates: `scale` times as large, its corner at (x, y). Drawings whose
// letters are to be at least `smallest` are placed with a scale that leaves them so.
std::vector<page::Shape> placed(const page::Picture& picture, float x, float y, float scale);

}  // namespace pandu::media
