// Answers that come as a whole, and not one by one.
#pragma once

#include <string_view>

#include "guide/model.h"

namespace pandu::guide {

// The notice above a result that a link opened.
inline constexpr std::string_view opened_notice = "shared.opened";

// Shows the result of these answers, as if each had been given on its own screen.
void take_all(Model& model, const law::Answers& answers);

// Opens "#/hasil/<code>" or "#/hasil/<code>/<name of who prepared it>" as a new visit with the answers of the code; the person is told where they come
// from. A damaged code leads to the start, says so, and keeps the answers that were there. False, and
// nothing changed, for any other fragment.
bool open_link(Model& model, std::string_view fragment, const content::Content& content);

}  // namespace pandu::guide
