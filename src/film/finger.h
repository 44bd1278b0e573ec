// The hand that taps. Inside this folder only.
#pragma once

#include "film/film.h"

namespace pandu::film {

// A hand whose index finger points upwards, its tip at a place.
Shapes hand_at(view::Place tip);

// The hand on its way to what a scene taps, and how that answers: nothing where the scene taps
// nothing, or long before.
Shapes finger_of(const Scene& scene, int frame, int frames_per_second, float width);

}  // namespace pandu::film
