// By which channels a claim may be made, and what closes the others.
#pragma once

#include <optional>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::law {

// Which channels are open, with the reasons for each and the blockers of those that could be open.
struct ChannelsFound {
  std::optional<ChannelList> open;  // none: an answer in `missing` decides
  ReasonList reasons;
  BlockerList blockers;
  KeyList missing;
  bool depends_on_day = false;    // another day of the claim, as far as known, opens others
  bool balance_at_limit = false;  // exactly the limit of a channel that is open
};

// As of the claim day. Where only a span of days is known, what differs within it is not decided.
ChannelsFound find_channels(const Rules& rules, const Answers& answers, const DateSpan& claim);

// Every condition that closes this channel on a day. Empty where it is open, where an open answer decides,
// and where the channel never takes this ground.
BlockerList what_closes(const Rules& rules, const Answers& answers, Channel channel, Date on);

}  // namespace pandu::law
