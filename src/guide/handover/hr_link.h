// A link that an employer prepares for someone who leaves: the reason, the day and, if known, the band of
// the balance are filled in; the person checks and changes them. Nothing is sent or stored anywhere.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "guide/guide.h"
#include "guide/model.h"

namespace pandu::guide {

inline constexpr std::string_view hr_prefix = "hr.";  // of the ids of its controls
inline constexpr std::string_view no_band = "none";
inline constexpr std::size_t longest_name = 60;  // bytes

// The reasons that an employer knows of.
std::span<const law::Ground> grounds_for_hr();
// The day that this reason asks for: event_date or birth_date; none if it asks for no day.
std::optional<law::Key> date_of_ground(law::Ground ground, law::Date today,
                                       const law::Rules& rules);

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

}  // namespace pandu::guide
