// Where things stand on a film, and how words are set there. Inside this folder only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "film/film.h"
#include "media/fonts.h"

namespace pandu::film {

struct Layout {
  float width = 0, height = 0;
  Box progress;  // the line at the top
  Box head;      // what a scene is about
  Box stage;     // its drawing
  Box panel;     // its caption
  Box opening;   // the coloured field of the first frame, with the title
  Box cut;       // of a drawing there, which may reach beyond the lower edge
  Box sign;      // of one that may not
  Box notice;    // what a drawn screen is not
  view::Anchor notice_anchor = view::Anchor::start;
  float caption_size = 0;
};

// No drawing is made larger than this.
inline constexpr float most_scale = 2;

const Layout& layout_of(Format format);

using view::Lettering;
using view::Place;

// How large a text can be within a box, from `lettering.size` down to `smallest`.
float size_in(const media::Ruler& ruler, const Box& box, const std::string& text,
              const Lettering& lettering, float smallest);
// It in lines, of that size; in the middle of the height where `is_centred`. Gives where the next
// line would begin.
float set_in(const media::Ruler& ruler, Shapes& shapes, const Box& box, const std::string& text,
             Lettering lettering, float smallest, bool is_centred = false);

// A drawing in a box, as large as it can be, in the middle; and where something of it stands there.
class Fitted {
 public:
  Fitted(const page::Picture& picture, const Box& box, float largest = most_scale);
  page::Shape shape(const page::Shape& shape) const;
  Shapes shapes(const Shapes& shapes) const;
  Box box(const Box& box) const;

 private:
  float scale_, left_, top_;
};

// Whether a sentence ends with this character, and another follows.
bool ends_sentence(const std::string& text, std::size_t at);

page::Shape moved(page::Shape shape, float x, float y);
void add(Shapes& shapes, const Shapes& more);
Box inside(const Box& box, float margin);

// Paper over all of it.
Shapes paper_of(const Layout& layout);
// Paper, what the scene is about, and an empty panel.
Shapes plain_backdrop(const media::Ruler& ruler, const Layout& layout, const std::string& above,
                      const std::string& title);
// A caption in the panel: each sentence begins a line, where there is room for that.
Shapes panel_words(const media::Ruler& ruler, const Layout& layout, const std::string& text);

}  // namespace pandu::film
