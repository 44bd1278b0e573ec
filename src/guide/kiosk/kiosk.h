// The guide on a counter's screen: no keyboard, no way out, nothing kept. The keys and steps on the
// screen are buttons that stand for what would have been typed.
#pragma once

#include <optional>
#include <string_view>

#include "guide/guide.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The edit for which a button of `kiosk_keys` stands; none for any other id.
std::optional<Event> typed_by_key(const Model& model, std::string_view id);

// A number pad below an amount or a number, steps below a date; nothing below options.
Nodes kiosk_keys(const Scene& scene, law::Key key);

// Turns links to elsewhere into QR codes for the visitor's own phone, folded, with the address below;
// what cannot be one becomes words. Takes away what copies: a visitor leaves nothing behind.
void close_ways_out(const Scene& scene, page::Page& page);

}  // namespace pandu::guide
