#include "guide/channel_rows.h"

namespace pandu::guide {

const law::ChannelRow* channel_today(const Scene& scene, law::Channel channel) {
  const law::ChannelRow* found = nullptr;
  for (const law::ChannelRow& row : scene.content.rules.channels)
    if (row.channel == channel && row.provenance.from <= scene.model.today) found = &row;
  return found;
}

bool serves(const Scene& scene, law::Channel channel, law::Ground ground) {
  const law::ChannelRow* row = channel_today(scene, channel);
  if (!row) return false;
  for (const law::Condition& condition : row->conditions)
    if (condition.kind == law::ConditionKind::ground_is &&
        (condition.values >> static_cast<unsigned>(ground) & 1U) == 0)
      return false;
  return true;
}

}  // namespace pandu::guide
