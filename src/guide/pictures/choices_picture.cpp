// The choices as bars of the same length: what is received now, later, and what the tax takes.
#include "guide/pictures/pictures.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

constexpr float chart_left = 8;
constexpr float full = picture_width - 2 * chart_left;
constexpr float bar_height = 24;
constexpr float chart_gap = 14;

class Bars {
 public:
  Bars(const Speaker& speaker, Picture& picture) : speaker_(speaker), picture_(picture) {}

  void add(const Choice& choice) {
    const std::string title =
        speaker_.say("choice." + std::string(name_of(choice.kind)) + ".title");
    for (const std::string& line : lines_of(title, full, true)) {
      y_ += line_height;
      picture_.shapes.push_back(letters(line, {chart_left, y_}, {Token::ink, true}));
    }
    y_ += 8;
    draw(choice);
    y_ += bar_height;
    const Facts facts = {{"net", speaker_.money(*choice.net())},
                         {"tax", speaker_.money(*choice.tax())}};
    picture_.alternative += " " + title + ".";
    for (const char* key : {"picture.choices.received", "picture.choices.taxed"}) {
      y_ += line_height;
      picture_.shapes.push_back(
          letters(speaker_.say(key, facts), {chart_left, y_}, {Token::quiet}));
      picture_.alternative += " " + speaker_.say(key, facts) + ".";
    }
    y_ += chart_gap;
  }

  float height() const { return y_; }

 private:
  void draw(const Choice& choice) {
    const auto whole = static_cast<double>(*choice.net() + *choice.tax());
    float x = chart_left;
    const auto piece = [&](law::Rupiah amount, Token colour) {
      if (amount <= 0 || whole <= 0) return;
      const auto width = static_cast<float>(static_cast<double>(amount) / whole * full);
      picture_.shapes.push_back(filled({x, y_}, width, bar_height, 0, colour));
      x += width;
    };
    bool first = true;
    for (const Payment& payment : choice.payments) {
      // A part that is paid now stands apart from the rest.
      piece(payment.tax->net, first ? Token::accent : Token::edge);
      first = false;
    }
    piece(*choice.tax(), Token::caution);
  }

  const Speaker& speaker_;
  Picture& picture_;
  float y_ = 4;
};

// What the three colours mean.
void add_key(const Speaker& speaker, float y, Picture& picture) {
  struct Entry {
    Token colour;
    const char* text;
  };
  for (const Entry& entry :
       {Entry{Token::accent, "picture.choices.first"}, Entry{Token::edge, "picture.choices.rest"},
        Entry{Token::caution, "picture.choices.tax"}}) {
    picture.shapes.push_back(filled({chart_left, y - 12}, 14, 14, 3, entry.colour));
    picture.shapes.push_back(letters(speaker.say(entry.text), {chart_left + 24, y}, {Token::ink}));
    y += line_height + 3;
  }
}

}  // namespace

Picture choices_picture(const Speaker& speaker, const std::vector<Choice>& choices) {
  constexpr float key_height = 3 * (line_height + 3);
  Picture picture;
  picture.width = picture_width;
  picture.alternative = speaker.say("picture.choices.alternative");
  Bars bars(speaker, picture);
  for (const Choice& choice : choices)
    if (choice.net()) bars.add(choice);
  add_key(speaker, bars.height() + line_height, picture);
  picture.height = bars.height() + key_height + 8;
  return picture;
}

}  // namespace pandu::guide
