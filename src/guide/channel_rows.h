// Which rule of a channel holds today, and which grounds it serves at all.
#pragma once

#include "guide/scene.h"
#include "law/rules.h"

namespace pandu::guide {

// The row of a channel that holds on the day of the scene; null if there is none.
const law::ChannelRow* channel_today(const Scene& scene, law::Channel channel);
// Whether it takes this ground, given that all else fits.
bool serves(const Scene& scene, law::Channel channel, law::Ground ground);

}  // namespace pandu::guide
