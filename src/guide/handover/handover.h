// A result on its way to another phone, into a calendar, or
// back out of a link; and the way to the sheets to print.
#pragma once

#include <string>
#include <string_view>

#include "guide/model.h"
#include "guide/scene.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {

// The result as a message that fits one screen of a phone: the outcome, the day, the channel, the
// papers, and where it was worked out, with the link to it where there is one. The five lines stand
// in the same order as on the screen.

std::string share_text(const Scene& scene);
// The same without the papers and without a link.
std::string short_share_text(const Scene& scene);
// The address that opens this result on any device, from the answers alone, with the balance as its
// band (share/share_code.h). Empty where nobody knows the page's own address.
std::string share_link(const Scene& scene);
// An address that opens the person's own mail program with that text: mailto:?subject=...&body=...
std::string mail_address(const Scene& scene);

// Answers that come as a whole, and not one by one.

// The notice above a result that a link opened.
inline constexpr std::string_view opened_notice = "shared.opened";

// Shows the result of these answers, as if each had been given on its own screen.
void take_all(Model& model, const law::Answers& answers);

// Opens "#/hasil/<code>" or "#/hasil/<code>/<name of who prepared it>" as a
// new visit with the answers of the code; the person is told where they come
// from. A damaged code leads to the start, says so with what was read of
// it, and keeps the answers that were there. What mailers do to a link does
// not count (guide/received_address.h). False, and nothing changed, for any
// other fragment.
bool open_link(Model& model, std::string_view fragment, const content::Content& content);

// At the start, which says by this text that an address led nowhere, and how far it could be read.
void tell_unread(Model& model, std::string_view notice, std::string unread);

// The result on its way to another phone: as a QR code, which that phone's camera reads off this
// screen or off paper. Nothing is sent.

// The code of share_link(); where the page has no address, one that holds the text itself, or as
// much of it as a camera can read. In the open on a counter's screen, else folded.
Nodes hand_over_section(const Scene& scene);

// For paper: the code of share_link(); none where the page has no address.
std::optional<page::Picture> link_picture(const Scene& scene);

// The earliest date of a verdict as an entry for a calendar (iCalendar, RFC 5545).

// Monday to Friday on or after this day. Public holidays are not known here; the entry says so.
law::Date working_day_from(law::Date day);

// Whether there is a day to note: the verdict is to wait, until a date.
bool has_calendar(const Scene& scene);

// The whole file, with lines ended and folded as the format wants. An alarm rings on the morning of
// the day, on the one before and, where the employer's paper is needed, a week before or as soon as
// there is less; none on this day or an earlier one. The same answers are the same event, whose
// later file takes the place of the earlier. Empty without a day to note.
std::string calendar(const Scene& scene);

// The way to the page that lists the sheets to print (src/paper). It is a
// page of its own, so only a live screen of a site can lead to it: not a
// file on a stick, which has no other pages, and not a counter's screen.

inline Node link_to_paper(const Speaker& speaker) {
  return link("paper", speaker.say("nav.paper"), std::string(paper_page(speaker.language)),
              "print");
}

// Nothing where it cannot be reached.
inline Nodes reachable_paper(const Scene& scene) {
  if (scene.model.kiosk || scene.model.opened_as_file) return {};
  return {link_to_paper(scene)};
}

}  // namespace pandu::guide
