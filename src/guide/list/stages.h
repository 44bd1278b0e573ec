// The screen of a list in its stages, and the words that they share.
#pragma once

#include "guide/list/state.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// What the columns hold, guessed, for the person to look at and to change.
Nodes columns_stage(const Scene& scene);
// How many there are of what, which of them to show, the rows, and what can be taken along.
Nodes result_stage(const Scene& scene);
Nodes totals_section(const Scene& scene);
Nodes rows_table(const Scene& scene);
// One sheet of paper per person.
std::vector<Nodes> person_sheets(const Scene& scene);

// The screen has several in turn; the focus goes to that of the new one.
Node stage_heading(std::string text, std::string id);
// Opens the device's files.
Node file_button(const Scene& scene, const char* text, Look look);
// "12.500"
std::string count(const Scene& scene, std::uint64_t number);
std::string file_name(const Scene& scene, const std::string& file);
std::string problem_text(const Scene& scene, const lists::Problem& problem);

// The months from this one on, each with a bar for those who may claim from then on.
page::Picture months_picture(const Scene& scene);
// "Desember 2026"; the first and the last are more than a month.
std::string month_name(const Scene& scene, std::size_t month);
page::Picture progress_picture(std::uint64_t done, std::uint64_t all);

}  // namespace pandu::guide
