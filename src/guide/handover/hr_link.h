// A link that an employer prepares for someone who leaves: the reason,
// the day and, if known, the band of the balance are filled in; the
// person checks and changes them. Nothing is sent or stored anywhere.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "guide/guide.h"
#include "guide/model.h"

namespace pandu::guide {

inline constexpr std::string_view hr_prefix = "hr.";  // of the ids of its controls
inline constexpr std::string_view no_band = "none";
// Bytes: 32 letters of three, with which the link still fits a QR code.
inline constexpr std::size_t longest_name = 96;

// The day that this reason asks for: event_date or birth_date; none if it asks for no day.
std::optional<law::Key> date_of_ground(law::Ground ground, law::Date today,
                                       const law::Rules& rules);

// Whether the channels wait for this reason once the card is inactive, so that its day counts.
bool counts_from_inactive(law::Ground ground, law::Date today, const law::Rules& rules);
// Whether the employer has to close the card before any channel pays.
bool employer_closes_card(law::Ground ground, law::Date today, const law::Rules& rules);

struct PreparedLink {
  law::Answers answers;
  content::Language language = content::Language::id;  // of the text, and of the page it opens
  std::string name;                                    // who prepared it; may be empty
  TextById errors;                                     // by the id of the control; then no link
};
PreparedLink prepare_link(const Model& model, const content::Content& content);
// The link itself. Empty where the page has no address.
std::string address_of_prepared(const PreparedLink& prepared, const Model& model,
                                const law::Rules& rules);

// A name that came in a link or was typed: one line of at most longest_name bytes.
std::string as_name(std::string_view text);

// {"hr.ground=resigned", "on"}, typing, {"hr.make", ""}. False for any other event.
bool hr_event(Model& model, const Event& event, const content::Content& content);

// The e-mail by which an employer sends the prepared link: a draft to open in a mail program, as
// text and as HTML, addressed to nobody (RFC 5322 with the parts of RFC 2045 to 2047).

// Lines end with CRLF and have at most 76 characters. Empty where there is no link.
std::string letter(const PreparedLink& prepared, const std::string& link,
                   const content::Content& content, law::Date today);
// The same for the link that was made on "#/hr"; empty if none was. Belongs to
// guide/learning_part.h.
[[gnu::noinline]] std::string letter(const Model& model, const content::Content& content);
// A link that looks like a button, for a page of the employer's own: HTML, needing no style sheet.
std::string link_button(const std::string& words, const std::string& link);
// Text as the body of a mail (RFC 2045, 6.7).
std::string quoted_printable(std::string_view text);

}  // namespace pandu::guide
