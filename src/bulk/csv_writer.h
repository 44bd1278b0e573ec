// Cells written as CSV that is safe to open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace pandu::bulk {

// A cell that a spreadsheet would take for a formula gets an apostrophe before it; plain numbers
// with a sign ("+62812", "-5") stay as they are. Quoted where a delimiter of any kind, a quote or a
// line end stands in it.
void write_cell(std::string_view text, std::string& out);

}  // namespace pandu::bulk
