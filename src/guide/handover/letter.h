// The e-mail by which an employer sends the prepared link: a draft to open in a mail program, as text and
// as HTML, addressed to nobody (RFC 5322 with the parts of RFC 2045 to 2047).
#pragma once

#include <string>
#include <string_view>

#include "guide/handover/hr_link.h"

namespace pandu::guide {

// Lines end with CRLF and have at most 76 characters. Empty where there is no link.
std::string letter(const PreparedLink& prepared, const std::string& link,
                   const content::Content& content, law::Date today);
// The same for the link that was made on "#/hr"; empty if none was. Belongs to guide/learning_part.h.
[[gnu::noinline]] std::string letter(const Model& model, const content::Content& content);
// A link that looks like a button, for a page of the employer's own: HTML, needing no style sheet.
std::string link_button(const std::string& words, const std::string& link);
// Text as the body of a mail (RFC 2045, 6.7).
std::string quoted_printable(std::string_view text);

}  // namespace pandu::guide
