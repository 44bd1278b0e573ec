// The text of a cell: stripped, compared, shown among ours, and written again.
#pragma once

#include <string>
#include <string_view>

namespace pandu::bulk {

// `text` without spaces at its ends and without marks that nobody sees: byte order marks,
// zero-width spaces, left-to-right and right-to-left marks. Where it has some, it is written to
// `scratch`.
std::string_view stripped(std::string_view text, std::string& scratch);
// Embeddings, overrides and isolates: with them, what is seen is not what stands there.
bool hides_direction(std::string_view text);

// As texts are compared: small letters and digits, with one space where there was anything else:
// "Saldo_JHT (Rp)" becomes "saldo jht rp". A text of nothing but punctuation stays as it is.
void normalise(std::string_view text, std::string& out);
std::string normalised(std::string_view text);

// Text of somebody's file, made fit to stand among ours: without spaces at its ends, control
// characters and marks that turn the direction of a text; cut short (content/quote.h).
std::string display_text(std::string_view text);
// The same, whole.
std::string display_text_whole(std::string_view text);

// As CSV that is safe to open in a spreadsheet: a cell that it would take for a formula gets an
// apostrophe before it; plain numbers with a sign ("+62812", "-5") stay as they are. Quoted where a
// delimiter of any kind, a quote or a line end stands in it.
void write_cell(std::string_view text, std::string& out);

}  // namespace pandu::bulk
