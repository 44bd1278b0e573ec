// Cards and films to forward, on the screens that offer them: "#/bagikan", HR's link, and the loop
// of a waiting room. What is offered is what the index beside the site tells, as far as it is sound.
//
//   {"media.came", an archive of Entries}  the index, as the page's script read it
//   {"media.refused", "absent"}            it did not come; "unreadable": it is none; "alone": this
//                                          edition is one file
//   {"media.recalled", the same archive}   there is no network, and this is what the device keeps
//   {"media.again", ""}                    to be asked for once more
//   {"media.shape=upright", "on"}          which shape is offered
//
// Kept on this device for visits without a network (media_keeping.cpp), where somebody asks for it:
//
//   {"media.kept", an archive}             that can be done here; how many of what is kept the site
//                                          has changed, and the places of the others
//   {"media.choose=3", "on"}                a film is to be kept, too
//   {"media.keep", ""}                     what is offered, to be fetched and kept
//   {"media.fetched", "84000"}             so many bytes of it are here
//   {"media.stop", ""}                     it is not to be kept after all
//   {"media.not_kept", "full"}             no room; "refused" by the browser; "failed" to come
//
// For the page's script (web/media) the ids of nodes are orders, each with the place of an entry:
// "media.awaited" asks for the index, "media.view=3" opens over the frame "media.frame=3",
// "media.save=3" and "media.share=3" are buttons, the text that goes with it stands in the field
// "media.text=3". "media.film=3" fills the screen with a film, "media.clock" tells the time.
// "media.fetch=0.3.4" stands while these are to be fetched and kept, the button "media.delete"
// deletes what is kept. "media.keeper" is the fold around both.
#pragma once

#include <array>
#include <string_view>

#include "guide/guide.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// The fields of an entry, in the order in which they are handed over.
// "plays" is the script's own: 1 where this browser shows what is in the file.
inline constexpr std::array<std::string_view, 16> medium_fields = {
    "id",    "kind",    "language", "shape",    "file",       "bytes", "width",  "height",
    "title", "message", "seconds",  "captions", "transcript", "rules", "sha256", "plays"};

// What the index may hold; more of it is not read.
inline constexpr std::size_t most_media = 1000;

// False if the event is none of these; then the model is unchanged.
bool media_event(Model& model, const Event& event, const content::Content& content);

// Asks the page's script for the index; nothing once it has answered.
Nodes media_awaited(const Scene& scene);

// "84 kB", "3,2 MB"; never less than it is.
std::string weight(const Scene& scene, std::int64_t bytes);
// Whether it is offered now: of the language and the shape that were chosen.
bool is_offered(const Scene& scene, const Medium& medium);

// False if the event is not about keeping; then nothing is changed.
bool keeping_event(Media& media, const Event& event, content::Language language);
// What is kept on this device, and the way to it; nothing where that cannot be.
Nodes keeping_fold(const Scene& scene);

// One to look at, to save and to send, folded.
Node medium_fold(const Scene& scene, const Medium& medium);

// Those about a reason, in the language of who gets them: square cards, wide films. Nothing where
// there are none.
Nodes media_about(const Scene& scene, law::Ground ground, content::Language language);

// The films in this language, one shape of each: which one fits a window is the script's to know.
std::vector<const Medium*> films_of(const Media& media, content::Language language);

}  // namespace pandu::guide
