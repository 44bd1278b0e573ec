// The controls of the questions: their ids, and from what
// stands in them to an answer, or to what is wrong with it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guide/model.h"

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

struct ParsedAnswer {
  law::Answers answers;  // with the new answer, if there are no errors
  TextById errors;       // all of them at once
};
ParsedAnswer parse_answer(const Model& model, law::Key key, const content::Content& content);

// Three fields as one date; `errors` gets what is wrong with them. `key` is "birth_date".
std::optional<law::DateSpan> parse_date_fields(const Model& model, const std::string& key,
                                               const content::Content& content, TextById& errors);

}  // namespace pandu::guide
