// What stands on the screen of a walkthrough's step, drawn from top to bottom.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"
#include "guide/model.h"
#include "text/speaker.h"
#include "view/drawing.h"

namespace pandu::guide {

// The words on a thing, which an official name has of its own.
std::string words_of(const Speaker& speaker, const content::PhoneItem& item);

// Each thing is drawn at `y`, which it moves on by its height.
class DrawnItems {
 public:
  DrawnItems(const Speaker& speaker, float top, bool is_filmed = false)
      : speaker_(speaker), is_filmed_(is_filmed), y_(top) {}

  void draw_all(const std::vector<content::PhoneItem>& items);
  void lines(const std::string& words, float x, float room, Lettering lettering);
  float y() const { return y_; }
  std::vector<Shape>& shapes() { return shapes_; }

 private:
  void add(Shape shape) { shapes_.push_back(std::move(shape)); }
  void draw(const content::PhoneItem& item);
  void box(const std::string& words, std::string_view icon, Token icon_colour, Token ground);
  void bar(const std::string& words);
  void row(const std::string& words, const std::string& icon);
  void marked(const std::string& words, std::string_view icon, Token colour);
  void choice(const std::string& words, bool chosen);
  void button(const std::string& words);
  void field(const std::string& words);
  void camera(const std::string& words, const std::string& icon);
  void message(const std::string& words, const std::string& icon);
  void note(const std::string& words);
  void progress(const std::string& words);
  void point_at(float top);

  const Speaker& speaker_;
  bool is_filmed_;
  std::vector<Shape> shapes_;
  float y_;
};

}  // namespace pandu::guide
