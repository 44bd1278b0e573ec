// The controls of the questions: their ids, and from what
// stands in them to an answer, or to what is wrong with it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guide/model.h"
#include "text/reading.h"

namespace pandu::guide {

// The drafts that a question can have: "balance"; "birth_date.day" and so on; "ground".
std::vector<std::string> drafts_of(law::Key key);
// "I am a foreigner, with a passport" stands among the answers to the question about identity, and
// answers the one about citizenship.
inline constexpr std::string_view foreigner_choice = law::name_of(law::Citizenship::wna);
bool is_foreigner_choice(law::Key key, std::string_view choice);
// Whether some question, or the clock's correction, has a draft or an error with this id.
bool is_known_control(std::string_view id);

// The text of a field as it stands: what was typed, or else the answer in its usual form.
std::string field_text(const Model& model, std::string_view field_id);
// What is chosen in a question with options: the choice, or else the answer.
std::string choice_text(const Model& model, law::Key key);

// Errors of days that have not come: on another day they may be none.
inline constexpr std::string_view errors_of_the_day[] = {"error.future_birth", "error.future_event",
                                                         "error.future_year", "error.hr.not_born",
                                                         "error.hr.not_closed"};

struct ParsedAnswer {
  law::Answers answers;  // with the new answer, if there are no errors
  TextById errors;       // all of them at once
};
ParsedAnswer parse_answer(const Model& model, law::Key key, const content::Content& content);

// Rupiah, up to the largest balance that the rules know.
text::Reading<law::Rupiah> read_balance(std::string_view typed, const content::Content& content);
// A whole date that is pasted into the field of a day fills all three. False where it is none, or the
// text came letter by letter.
bool paste_date(Model& model, std::string_view field_id, std::optional<law::Key> meaning,
                std::string_view typed, const content::Content& content);

// Three fields as one date, or one that stands whole in the first; `errors` gets what is wrong with
// it. `field` is "birth_date"; `meaning` is the answer that it is, whose days are then likely; none
// for any other day.
std::optional<law::DateSpan> parse_date_fields(const Model& model, const std::string& field,
                                               std::optional<law::Key> meaning,
                                               const content::Content& content, TextById& errors);

}  // namespace pandu::guide
