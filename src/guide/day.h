// Which day it is: the device's, the one that a person typed in its place, or one to look ahead at.
#pragma once

#include <string_view>

#include "guide/model.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// Whether the device's clock can be right. Rules that were checked tomorrow do not exist.

law::Date newest_check(const content::Content& content);
bool clock_is_wrong(const Model& model, const content::Content& content);

// What the device's clock says now. A day that was typed in its place goes on with it, for as long as
// the clock is wrong and only shows how days go by.
void take_clock(Model& model, law::Date clock, const content::Content& content);

// {"day", "2026-11-30"}: all is judged anew, except for whoever looks at another day. Nothing that
// was typed or ticked changes; a verdict that does so before somebody's eyes is announced.
void turn_day(Model& model, std::string_view value, const content::Content& content);

// Takes the day that was typed for a device whose date is wrong; errors stand at its fields.
void correct_today(Model& model, const content::Content& content);

// Looking at the rules as they hold on another day: a
// reviewer's view, never hidden from the reader.

// {"preview", "2027-03-01"}, {"preview.set", ""} for what the fields hold, {"preview.end", ""}, or
// typing into the fields. False for any other event.
bool preview_event(Model& model, std::string_view id, std::string_view value,
                   const content::Content& content);

// "You are looking at the rules as of ...", with the way back; nothing on an ordinary day.
Nodes preview_banner(const Scene& scene);
// Where the day is chosen.
Node preview_control(const Scene& scene);

}  // namespace pandu::guide
