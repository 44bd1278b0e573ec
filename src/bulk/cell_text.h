// The text of a cell: stripped, compared, shown among ours, and written again.
#pragma once

#include <string>
#include <string_view>

#include "base/ascii.h"

namespace pandu::bulk {

// `text` without spaces at its ends and without marks that nobody sees: byte order marks,
// zero-width spaces, left-to-right and right-to-left marks; and without what spreadsheets are kept
// from changing it with: ="00123", or an apostrophe before it. Where it has marks, it is written to
// `scratch`.
std::string_view stripped(std::string_view text, std::string& scratch);
// The same of a text without other characters, which has no such marks.
std::string_view strip_ascii(std::string_view text);
inline std::string_view stripped_ascii(std::string_view text) {
  // Most cells begin with a letter or a digit, and end where they seem to.
  const bool as_it_is =
      !text.empty() && base::is_letter_or_digit(text.front()) && text.back() > ' ';
  return as_it_is ? text : strip_ascii(text);
}
// Whether marks in it turn the direction of what follows (base/direction.h).
bool hides_direction(std::string_view text);

// As texts are compared: small letters and digits, with one space where there was anything else:
// "Saldo_JHT (Rp)" becomes "saldo jht rp"; a hard space is a space (text/normal_form.h). A text of
// nothing but punctuation stays as it is.
void normalise(std::string_view text, std::string& out);
std::string normalised(std::string_view text);

// Text of somebody's file, made fit to stand among ours: without spaces at its ends, control
// characters and marks that turn the direction of a text; cut short (content/quote.h), and isolated
// where it runs from right to left.
std::string display_text(std::string_view text);
// The same, whole, and not isolated.
std::string display_text_whole(std::string_view text);

// As CSV that is safe to open in a spreadsheet: a cell that it would take for a formula gets an
// apostrophe before it; plain numbers with a sign ("+62812", "-5") stay as they are. Digits that it
// would cut, as those of a NIK or with zeros before them, become ="00123". Quoted where a
// delimiter of any kind, a quote or a line end stands in it.
void write_cell(std::string_view text, std::string& out);
// Whether something is put before it: an apostrophe, or what keeps its digits.
bool is_guarded(std::string_view text);
// Whether it has to stand in quotes.
bool has_to_be_quoted(std::string_view text);
// Whether a cell of a record as CSV stands in quotes, or has to.
bool has_quoted_cells(std::string_view record, char delimiter);

}  // namespace pandu::bulk
