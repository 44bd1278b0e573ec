// Foreign text made fit to be shown.
#pragma once

#include <string>
#include <string_view>

namespace pandu::content {

// As a JSON string. Control characters are escaped, so that it stays on one line and no terminal
// obeys it.
std::string quote(std::string_view text);
// The same, cut short after about sixty bytes (never inside a character).
std::string quote_briefly(std::string_view text);
// A control character as JSON writes it: "\\u001f".
std::string escaped_control(char character);
bool is_control(char character);
// Cut short, without quotation marks.
std::string shorten(std::string_view text);

}  // namespace pandu::content
