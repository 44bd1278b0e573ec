// The guide on a counter's screen: no keyboard, no way out, nothing kept. The keys and steps on the
// screen are buttons that stand for what would have been typed.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "guide/guide.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The edit for which a button of `kiosk_keys` stands; none for any other id.
std::optional<Event> typed_by_key(const Model& model, std::string_view id);

// A number pad below an amount or a number, steps below a date; nothing below options.
Nodes kiosk_keys(const Scene& scene, law::Key key);

// Turns links to elsewhere into QR codes for the visitor's own phone, folded, with the address
// below; what cannot be one becomes words. Takes away what copies: a visitor leaves nothing behind.
void close_ways_out(const Scene& scene, page::Page& page);

// On a counter's screen, without a visitor: invented people, each one tap to a full answer, and a
// loop for the waiting room.

// False if the event is none of these; then the model is unchanged.
bool demonstrate(Model& model, const Event& event, const content::Content& content);

// At the start of a kiosk: the people, and the way into the loop. Nothing until the learning part
// of the content is there.
Nodes demonstration_section(const Scene& scene);

// Tells on every screen whose answers these are; nothing for a person's own.
Nodes example_banner(const Scene& scene);

// What follows each other in the loop for a waiting room.

// One screenful: a myth with its answer, a step of a walkthrough, the papers of a reason, a film,
// the opening hours on this day, or, if none of these, the balance limit.
struct Slide {
  const content::Myth* myth = nullptr;
  const content::Tutorial* tutorial = nullptr;
  std::size_t step = 0;  // of the tutorial, from 0
  const law::GroundRow* papers = nullptr;
  const Medium* film = nullptr;  // of the model's own
  bool hours = false;
};

// In rounds, so that who looks up sees something of each: a myth, now and then the limit and the
// hours, the papers of a reason, a film where there are any, a walkthrough.
std::vector<Slide> slides_of(const Model& model, const content::Content& content);
// To the next slide, or out of the loop. False for any other event.
bool turn_loop(Model& model, const Event& event, const content::Content& content);

}  // namespace pandu::guide
