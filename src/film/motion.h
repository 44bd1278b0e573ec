// How things move on a film, inside this folder only.
#pragma once

#include <algorithm>

namespace pandu::film {

// In which one drawing takes the place of another.
inline int slide_frames(int frames_per_second) { return frames_per_second / 2; }

// How far a movement is after a part of its time: it starts and ends slowly. Both from 0 to 1.
inline float eased(float time) {
  const float t = std::clamp(time, 0.F, 1.F);
  return t * t * (3 - 2 * t);
}

}  // namespace pandu::film
