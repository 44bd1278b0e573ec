// Cards and films to forward, on the screens that offer them: "#/bagikan", HR's link, and the loop
// of a waiting room. What is offered is what the index beside the site tells, as far as it is sound.
//
//   {"media.came", an archive of Entries}  the index, as the page's script read it
//   {"media.refused", "absent"}            it did not come; "unreadable": it is none; "alone": this
//                                          edition is one file
//   {"media.again", ""}                    to be asked for once more
//   {"media.shape=upright", "on"}          which shape is offered
//
// For the page's script (web/media) the ids of nodes are orders, each with the place of an entry:
// "media.awaited" asks for the index, "media.view=3" opens over the frame "media.frame=3",
// "media.save=3" and "media.share=3" are buttons, the text that goes with it stands in the field
// "media.text=3". "media.film=3" fills the screen with a film, "media.clock" tells the time.
#pragma once

#include <array>
#include <string_view>

#include "guide/guide.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The fields of an entry, in the order in which they are handed over.
inline constexpr std::array<std::string_view, 13> medium_fields = {
    "id",     "kind",  "language", "shape",   "file",     "bytes",     "width",
    "height", "title", "message",  "seconds", "captions", "transcript"};

// What the index may hold; more of it is not read.
inline constexpr std::size_t most_media = 1000;

// False if the event is none of these; then the model is unchanged.
bool media_event(Model& model, const Event& event);

// Asks the page's script for the index; nothing once it has answered.
Nodes media_awaited(const Scene& scene);

// One to look at, to save and to send, folded.
Node medium_fold(const Scene& scene, const Medium& medium);

// Those about a reason, in the language of who gets them: square cards, wide films. Nothing where
// there are none.
Nodes media_about(const Scene& scene, law::Ground ground, content::Language language);

// The films in this language, one shape of each: which one fits a window is the script's to know.
std::vector<const Medium*> films_of(const Media& media, content::Language language);

}  // namespace pandu::guide
