// Films that are passed on in a messenger or shown in a waiting room, as data: what is to be seen
// at every moment follows from the rules, the texts, the walkthroughs and content::FilmPlan. The
// same content gives the same films, whoever asks and however often.
//
// Lengths are pixels of the film, times are frames from its beginning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/film_plan.h"
#include "media/fonts.h"
#include "page/picture.h"
#include "paper/sheet.h"
#include "view/drawing.h"

namespace pandu::film {

using Shapes = std::vector<page::Shape>;

enum class Format { upright, wide };  // 720 x 1280, for a phone; 1280 x 720, for a television
inline constexpr Format every_format[] = {Format::upright, Format::wide};
std::string_view name_of(Format format);

struct Box {
  float x = 0, y = 0, width = 0, height = 0;
};

// Sentences that are read while they stand. Captions follow each other without a gap.
struct Caption {
  int begins = 0;
  int ends = 0;
  std::string text;
  Shapes shapes;  // in a panel of its own; none where the drawing itself has the words
};

// What is tapped on a drawn screen.
struct Tap {
  int at = 0;  // the finger is down
  Box target;
  view::Place tip;  // of the finger: inside of the target
};

// The drawing of a scene from a moment on: one that grows has several.
struct Phase {
  int begins = 0;
  Shapes shapes;
};

struct Scene {
  int begins = 0;
  int ends = 0;
  std::string title;          // what it is about
  std::string drawn;          // its drawing in words; empty where it has none
  Shapes backdrop;            // behind everything
  std::vector<Phase> phases;  // the first begins with the scene
  bool is_slid_in = false;    // while the drawing before it is slid out
  bool has_progress = true;   // the line that shows how much is over
  std::vector<Caption> captions;
  std::vector<Tap> taps;
};

struct Film {
  std::string id;  // "limit", "steps-klaim-jmo", "myth-broker", "papers-resigned"
  content::Language language = content::Language::id;
  Format format = Format::upright;
  int frames_per_second = 0;
  std::string title;
  std::string message;  // what is sent with it
  std::string address;  // where its QR code leads; empty where nobody knows the site's address
  std::vector<Scene> scenes;

  float width() const { return format == Format::upright ? 720 : 1280; }
  float height() const { return format == Format::upright ? 1280 : 720; }
  int frames() const { return scenes.empty() ? 0 : scenes.back().ends; }
  double seconds() const { return static_cast<double>(frames()) / frames_per_second; }
};

// Every film there is, in an order of its own: the limit, walkthroughs, myths, papers by ground.
std::vector<std::string> film_ids(const content::Content& content, const content::FilmPlan& plan);

// `id` is one of them. `ruler` measures its words: with fonts that cannot be read, they stand on
// one line each.
Film film_named(std::string_view id, const paper::Edition& edition, const content::FilmPlan& plan,
                Format format, const media::Ruler& ruler);
// What is written on a film and reaches beyond its edges, or nearer to them than can be read well.
std::vector<std::string> words_at_the_edge(const Film& film, const media::Ruler& ruler);

// What is painted at a moment. What stands still for a while has the same number all that time, and
// is painted once; the moving shapes come on top of it.
struct Frame {
  int still_number = 0;
  Shapes still;
  Shapes moving;
};
// `frame` is from 0 to film.frames() - 1. Without `has_still` the still shapes are left out.
Frame frame_of(const Film& film, int frame, bool has_still = true);
// All of it as one picture.
page::Picture picture_of(const Film& film, int frame);

// The captions as a file of WebVTT.
std::string web_vtt(const Film& film);
// All that is said in a scene.
std::string words_of(const Scene& scene);
// A page of HTML that needs no other file: what is said, and what is drawn.
std::string transcript(const Film& film, const paper::Edition& edition);
// For whoever speaks it: each scene as a part with the name of its file, its times and its words.
std::string speaking_script(const Film& film, const paper::Edition& edition);
// How many frames a slow reader needs for a text.
int reading_frames(std::string_view text, const content::FilmPlan& plan);

}  // namespace pandu::film
