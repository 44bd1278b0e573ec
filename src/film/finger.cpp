#include "film/finger.h"

#include <algorithm>

#include "film/motion.h"

namespace pandu::film {
namespace {

using page::Shape;
using page::Token;
using namespace view;

constexpr double seconds_on_the_way = 1.2;
constexpr double seconds_of_answer = 0.6;
constexpr float pressed = 6;  // how far the hand goes down

// Its bones, from the tip of the index finger, as if it pointed upwards; drawn twice, so that it has
// an edge.
struct Bone {
  Place from, to;
  float stroke;
};
constexpr Bone bones[] = {{{0, 13}, {0, 70}, 22},     {{20, 46}, {20, 78}, 22},
                          {{40, 50}, {40, 80}, 22},   {{59, 56}, {58, 84}, 20},
                          {{-24, 70}, {-2, 100}, 20}, {{20, 99}, {38, 99}, 62}};
constexpr float edge = 4;

// It points to the left and a little upwards, so that it hides nothing below what it taps.
constexpr float across = 0.83F, along = 0.56F;  // sine and cosine of its angle
Place turned(Place tip, Place bone) {
  return {tip.x + bone.x * along + bone.y * across, tip.y - bone.x * across + bone.y * along};
}

Shapes layer(Place tip, float wider, Token colour) {
  Shapes shapes;
  for (const Bone& bone : bones)
    shapes.push_back(
        straight(turned(tip, bone.from), turned(tip, bone.to), colour, bone.stroke + 2 * wider));
  return shapes;
}

// Where the hand comes from: from the right, past the words.
Place rest_of(const Tap& tap, float width) { return {width + 60, tap.tip.y + 100}; }

}  // namespace

Shapes hand_at(Place tip) {
  Shapes shapes = layer(tip, edge, Token::ink);
  for (Shape& shape : layer(tip, 0, Token::card)) shapes.push_back(std::move(shape));
  for (const float x : {10.F, 30.F, 49.5F})  // between the bent fingers
    shapes.push_back(straight(turned(tip, {x, 66}), turned(tip, {x, 80}), Token::ink, 3));
  return shapes;
}

Shapes finger_of(const Scene& scene, int frame, int frames_per_second, float width) {
  const int way = static_cast<int>(seconds_on_the_way * frames_per_second);
  const int answer = static_cast<int>(seconds_of_answer * frames_per_second);
  Shapes shapes;
  for (std::size_t i = 0; i < scene.taps.size(); ++i) {
    const Tap& tap = scene.taps[i];
    const int until = i + 1 < scene.taps.size() ? scene.taps[i + 1].at - way : scene.ends;
    if (frame < tap.at - way || frame >= until) continue;
    const Place from = rest_of(tap, width);
    const float done = eased(static_cast<float>(frame - tap.at + way) / static_cast<float>(way));
    Place tip = {from.x + (tap.tip.x - from.x) * done, from.y + (tap.tip.y - from.y) * done};
    if (frame >= tap.at) {
      const float answered = eased(static_cast<float>(frame - tap.at) / static_cast<float>(answer));
      const Box& box = tap.target;
      shapes.push_back(
          outlined({box.x - 8, box.y - 8}, box.width + 16, box.height + 16, 22, Token::focus, 8));
      if (answered < 1) shapes.push_back(ring(tap.tip, 16 + 48 * answered, Token::accent, 6));
      if (frame < tap.at + answer / 2) tip.y += pressed;
    }
    for (Shape& shape : hand_at(tip)) shapes.push_back(std::move(shape));
  }
  return shapes;
}

}  // namespace pandu::film
