#include <algorithm>
#include <set>
#include <utility>

#include "film/finger.h"
#include "film/layout.h"
#include "film/motion.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;

std::size_t scene_at(const Film& film, int frame) {
  std::size_t at = 0;
  while (at + 1 < film.scenes.size() && film.scenes[at].ends <= frame) ++at;
  return at;
}

// The last that has begun.
template <class Thing>
std::size_t begun(const std::vector<Thing>& things, int frame) {
  std::size_t at = 0;
  while (at + 1 < things.size() && things[at + 1].begins <= frame) ++at;
  return at;
}

// One part of the line for each scene that has one.
void add_progress(Shapes& shapes, const Film& film, int frame, bool is_still) {
  const Box& box = layout_of(film.format).progress;
  const auto with_one =
      static_cast<float>(std::count_if(film.scenes.begin(), film.scenes.end(),
                                       [](const Scene& scene) { return scene.has_progress; }));
  constexpr float gap = 8;
  const float width = (box.width - gap * (with_one - 1)) / with_one;
  float x = box.x;
  for (const Scene& scene : film.scenes) {
    if (!scene.has_progress) continue;
    const float part = std::clamp(static_cast<float>(frame + 1 - scene.begins) /
                                      static_cast<float>(scene.ends - scene.begins),
                                  0.F, 1.F);
    const float done = std::max(part * width, box.height);
    if (is_still)
      shapes.push_back(filled({x, box.y}, width, box.height, box.height / 2, Token::track));
    else if (part > 0)
      shapes.push_back(filled({x, box.y}, done, box.height, box.height / 2, Token::accent));
    x += width + gap;
  }
}

void add_moved(Shapes& shapes, const Shapes& more, float x, float y) {
  for (const page::Shape& shape : more) shapes.push_back(moved(shape, x, y));
}

// Both drawings on their way: sideways where the words stand below, upwards where they stand
// beside.
void add_slide(Shapes& shapes, const Film& film, std::size_t at, float done) {
  const bool sideways = film.format == Format::upright;
  const float way = sideways ? film.width() : film.height();
  const auto place = [&](const Shapes& drawing, float by) {
    add_moved(shapes, drawing, sideways ? by : 0, sideways ? 0 : by);
  };
  const Scene& before = film.scenes[at - 1];
  if (before.has_progress && !before.phases.empty())
    place(before.phases.back().shapes, -done * way);
  place(film.scenes[at].phases.front().shapes, (1 - done) * way);
}

struct Moment {
  std::size_t scene, phase, caption;
  bool is_sliding;
};

Moment moment_of(const Film& film, int frame) {
  const std::size_t at = scene_at(film, frame);
  const Scene& scene = film.scenes[at];
  const bool is_sliding =
      scene.is_slid_in && at > 0 && frame < scene.begins + slide_frames(film.frames_per_second);
  return {at, begun(scene.phases, frame), begun(scene.captions, frame), is_sliding};
}

int number_of(const Moment& moment) {
  constexpr int most = 64;  // phases, and captions, of a scene
  const auto whole = [](std::size_t value) { return static_cast<int>(value); };
  return ((whole(moment.scene) * most + whole(moment.phase)) * most + whole(moment.caption)) * 2 +
         (moment.is_sliding ? 1 : 0);
}

Shapes still_of(const Film& film, const Moment& moment, int frame) {
  const Scene& scene = film.scenes[moment.scene];
  Shapes shapes = scene.backdrop;
  if (scene.has_progress) add_progress(shapes, film, frame, true);
  add(shapes, scene.captions[moment.caption].shapes);
  if (!moment.is_sliding && !scene.phases.empty()) add(shapes, scene.phases[moment.phase].shapes);
  return shapes;
}

// Its first frame in which nothing slides.
int still_from(const Film& film, const Scene& scene) {
  return scene.begins + (scene.is_slid_in ? slide_frames(film.frames_per_second) : 0);
}

}  // namespace

std::string_view name_of(Format format) { return format == Format::upright ? "upright" : "wide"; }

Frame frame_of(const Film& film, int frame, bool has_still) {
  const Moment moment = moment_of(film, frame);
  const Scene& scene = film.scenes[moment.scene];
  Frame out{number_of(moment), {}, {}};
  if (has_still) out.still = still_of(film, moment, frame);
  const auto slide = static_cast<float>(slide_frames(film.frames_per_second));
  if (moment.is_sliding)
    add_slide(out.moving, film, moment.scene,
              eased(static_cast<float>(frame - scene.begins + 1) / slide));
  else
    out.moving = finger_of(scene, frame, film.frames_per_second, film.width());
  if (scene.has_progress) add_progress(out.moving, film, frame, false);
  return out;
}

page::Picture picture_of(const Film& film, int frame) {
  Frame parts = frame_of(film, frame);
  page::Picture picture{film.width(), film.height(), film.title, std::move(parts.still)};
  add(picture.shapes, parts.moving);
  return picture;
}

std::vector<std::string> words_at_the_edge(const Film& film, const media::Ruler& ruler) {
  constexpr float margin = 16;
  std::set<std::string> words;
  const auto look_at = [&](int frame) {
    for (const page::Shape& shape : picture_of(film, frame).shapes) {
      if (shape.kind != page::ShapeKind::text) continue;
      const float width = ruler.width_of(shape.text, shape.size, shape.bold);
      const float before = shape.anchor == Anchor::start    ? 0
                           : shape.anchor == Anchor::middle ? width / 2
                                                            : width;
      const float left = shape.x - before;
      if (left < margin || left + width > film.width() - margin || shape.y - shape.size < 0 ||
          shape.y > film.height() - margin)
        words.insert(shape.text);
    }
  };
  for (const Scene& scene : film.scenes) {
    for (const Caption& caption : scene.captions) look_at(caption.ends - 1);
    for (const Phase& phase : scene.phases)
      look_at(std::max(phase.begins, still_from(film, scene)));
  }
  return {words.begin(), words.end()};
}

}  // namespace pandu::film
