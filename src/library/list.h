// A list of people in, a verdict for each out: the program behind the package's second entry
// (packages/pandu-jht/lists.js), for one list. What is said of it comes first:
//
//   list_choose("on", "2026-11-30")...  list_judge()  ->  list_json(), list_csv()
#pragma once

#include <cstddef>

extern "C" {

// on, language, dates, column, word, unit, sheet, header_row, every_row ("yes"), address: as the
// options of `pandu bulk` of the same names; column and word as often as there are any.
void list_choose(const char* name, const char* value);

// Of a CSV file or a workbook. False: nothing is judged, and list_json() says why, as {"faults":
// [...]} or {"problems": [{"kind", "column", "value", "message"}]}.
bool list_judge(const char* bytes, std::size_t size);

// {"columns": [{"name", "key"}], "rows": [...], "totals": {...}, "sheets": [...], "sheet": ...}
const char* list_json();
// The list with its verdicts behind, as `pandu bulk` writes it, without a byte order mark.
const char* list_csv();
std::size_t list_csv_size();

}  // extern "C"
