// The ids of the controls that carry a person's answers, and what they are called in saved text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/vocabulary.h"

namespace pandu::guide {

// On the practice's phone: a thing by its place, and the choice of what goes wrong.
inline constexpr std::string_view practice_tap = "practice.tap=";
inline constexpr std::string_view practice_failure = "failure=";
inline constexpr std::string_view no_failure = "none";

inline constexpr std::string_view today_key =
    "today";  // the date field that corrects a wrong clock
inline constexpr std::string_view preview_key = "preview";  // the date field of the day to look at
inline constexpr std::string_view search_field = "search";  // what went wrong, in a person's words
inline constexpr std::string_view scale_field = "scale";    // a balance to place on the scale
inline constexpr std::size_t longest_draft = 200;  // bytes; more is no answer to any question

// Where an employer prepares a link.
inline constexpr std::string_view hr_date = "hr.date";
inline constexpr std::string_view hr_controls[] = {"hr.ground", "hr.band", "hr.language",
                                                   "hr.name",   "hr.made", hr_date};

// The drafts that a question can have: "balance"; "birth_date.day" and so on; "ground".
std::vector<std::string> drafts_of(law::Key key);
// Whether some question, or the clock's correction, has a draft or an error with this id.
bool is_known_control(std::string_view id);

}  // namespace pandu::guide
