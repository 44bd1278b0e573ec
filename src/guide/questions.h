// Which questions to ask: only those that can still change the verdict.
#pragma once

#include <optional>

#include "guide/model.h"
#include "law/verdict.h"

namespace pandu::guide {

// The first question that still matters and was not answered, not even with "I don't know".
std::optional<law::Key> next_question(const law::Verdict& verdict, const law::Answers& answers);
// To that question; when none is left, to where the answers are shown.
Route route_after_answers(const Model& model, const content::Content& content);
// At most this many questions are left after the one with this key.
int questions_left(const Model& model, const content::Content& content, law::Key current);

// The answers that can matter to this ground, in the order in which they were given. The others are
// kept and not shown.
KeyList shown_answers(const Model& model, const content::Content& content);
// Questions that matter and were answered "I don't know".
KeyList unknown_answers(const law::Verdict& verdict, const law::Answers& answers);
// The question before this one.
std::optional<law::Key> question_before(const Model& model, const content::Content& content,
                                        law::Key key);

}  // namespace pandu::guide
