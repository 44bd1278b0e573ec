// What happens on the screen of a list, and what the worker that keeps the list says.
//
//   {"list.reading", packed Reading}          a file is being read; {"list.cancel", ""} no more
//   {"list.refused", packed Refusal}          it cannot be taken
//   {"list.came", packed Snapshot}            what there is to be seen
//   {"day", "2026-11-30"}                     as in guide.h: the model knows it already
//   {"list.key.3", "ground"}                  what a column holds
//   {"list.order.3=day_first", "on"}          what comes first in its dates
//   {"list.unit.3=1000", "on"}                what its amounts are counted in
//   {"list.word.3.0", "laid_off"}             what its first unknown word means
//   {"list.sheet", "1"}, {"list.header", "4"} another sheet, another row of headers
//   {"list.every_row=yes", "on"}              rows that are no people are checked too
//   {"list.check", ""}, {"list.columns", ""}  on to the rows, back to the columns
//   {"list.outcome=wait", "on"}, {"list.channel=jmo", "on"}, {"list.missing", "balance"},
//   {"list.month", "3"}, {"list.words", "budi"}                             which rows
//   {"list.to_fix", ""}, {"list.letters", ""}, {"list.now", ""}             those of a next step alone
//   {"list.sort=earliest", ""}, {"list.sort=column.0", ""}, {"list.next", ""}
//   {"list.sheets", ""}, {"list.printed", ""}, {"list.clear", ""}
#pragma once

#include "guide/guide.h"
#include "guide/list/state.h"
#include "guide/model.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// What shows every row, in a choice of some of them.
inline constexpr std::string_view all_rows = "all";
inline constexpr std::string_view faulty_rows = "faulty";
inline constexpr std::string_view letter_rows = "letter";  // that need a paper from their employer

// False for an event that is none of these.
bool list_event(Model& model, const Event& event);

// What a column holds, by the person or else by the guess.
std::optional<law::Key> key_of(const ListState& list, const lists::ColumnSample& sample);
// What comes first in its dates, as far as the person said it.
lists::DateOrder order_of(const ListState& list, const lists::ColumnSample& sample);
// What its amounts are counted in; 0: not said.
std::int64_t unit_of(const ListState& list, const lists::ColumnSample& sample);
// What a word in it means; empty: not said.
std::string meaning_of(const ListState& list, const lists::ColumnSample& sample,
                       const lists::AskedWord& asked);
// What is asked of the worker about the list that is here, packed. Belongs to
// guide/learning_part.h.
[[gnu::noinline]] std::string list_query(const Model& model);

// The screen of a list in its stages, and the words that they share.

// What the columns hold, guessed, for the person to look at and to change.
Nodes columns_stage(const Scene& scene);
Nodes layout_section(const Scene& scene);
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
