// A film in the making: one scene after the other, each as long as its words need. Inside this
// folder only.
#pragma once

#include <string>
#include <vector>

#include "film/film.h"
#include "film/layout.h"

namespace pandu::film {

// Sentences in groups that a panel has room for, each of which ends with a sentence.
std::vector<std::string> in_captions(const std::string& text);

struct Words {
  std::string text;   // as it is said
  std::string shown;  // in the panel; empty where the drawing has the words
};

// A scene whose times are not known yet.
struct Draft {
  std::string title;
  std::string drawn;
  Shapes backdrop;
  std::vector<Shapes> phases;    // the drawing; where it grows, each for an instant
  std::vector<Shapes> by_words;  // the drawing from each caption on, instead
  std::vector<Words> words;
  std::vector<Box> taps;
  bool is_slid_in = true;
  bool has_progress = true;
};

// The first scene. Its first frame is what a messenger shows of a film before it runs: large, and
// true by itself.
struct Opening {
  std::string above;
  std::string title;  // of the film, too
  std::string below;  // or empty
  std::string drawn;  // the drawing in words
  Shapes drawing;
  page::Token colour = page::Token::accent;  // of the field behind the words
};

class Reel {
 public:
  Reel(std::string id, const paper::Edition& edition, const content::FilmPlan& plan, Format format,
       const media::Ruler& ruler);

  const paper::Edition& edition() const { return edition_; }
  const content::FilmPlan& plan() const { return plan_; }
  const Layout& layout() const { return layout_; }
  const media::Ruler& ruler() const { return ruler_; }

  void add(Draft draft);
  void open(const Opening& opening);
  // The last scene, and the film. `route` is the fragment where its QR code leads.
  Film end(const std::string& route);

 private:
  const paper::Edition& edition_;
  const content::FilmPlan& plan_;
  const Layout& layout_;
  const media::Ruler& ruler_;
  Film film_;
};

std::vector<Words> shown_in_panel(const std::string& text);

Film limit_film(Reel reel);
Film steps_film(Reel reel, const content::Tutorial& tutorial);
Film myth_film(Reel reel, const content::FilmedMyth& filmed);
Film papers_film(Reel reel, law::Ground ground);

}  // namespace pandu::film
