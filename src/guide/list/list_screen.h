// The parts of the screen of a list, and the words that they share.
#pragma once

#include "guide/list/list_state.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// What the columns hold, guessed, for the person to look at and to change.
Nodes list_columns(const Scene& scene);
// How many there are of what, which of them to show, the rows, and what can be taken along.
Nodes list_result(const Scene& scene);
Nodes list_totals(const Scene& scene);
Nodes list_table(const Scene& scene);
// One sheet of paper per person.
std::vector<Nodes> list_sheets(const Scene& scene);

// The screen has several in turn; the focus goes to that of the new one.
Node stage_heading(std::string text, std::string id);
// Opens the device's files.
Node file_button(const Scene& scene, const char* text, Look look);
// "12.500"
std::string count(const Scene& scene, std::uint64_t number);
std::string file_name(const Scene& scene, const std::string& file);
std::string problem_text(const Scene& scene, const ListProblem& problem);

// The months from this one on, each with a bar for those who may claim from then on.
page::Picture list_months_picture(const Scene& scene);
// "Desember 2026"; the first and the last are more than a month.
std::string list_month(const Scene& scene, std::size_t month);
page::Picture progress_picture(std::uint64_t done, std::uint64_t all);

}  // namespace pandu::guide
