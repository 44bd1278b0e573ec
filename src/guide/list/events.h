// What happens on the screen of a list, and what the worker that keeps the list says.
//
//   {"list.reading", packed Reading}          a file is being read; {"list.cancel", ""} no more
//   {"list.refused", packed Refusal}          it cannot be taken
//   {"list.came", packed Snapshot}            what there is to be seen
//   {"list.key.3", "ground"}                  what a column holds
//   {"list.order.3=day_first", "on"}          what comes first in its dates
//   {"list.check", ""}, {"list.columns", ""}  on to the rows, back to the columns
//   {"list.outcome=wait", "on"}, {"list.channel=jmo", "on"}, {"list.missing", "balance"},
//   {"list.month", "3"}, {"list.words", "budi"}        which rows
//   {"list.sort=earliest", ""}, {"list.sort=column.0", ""}, {"list.next", ""}
//   {"list.sheets", ""}, {"list.printed", ""}, {"list.clear", ""}
#pragma once

#include "guide/guide.h"
#include "guide/model.h"

namespace pandu::guide {

// What shows every row, in a choice of some of them.
inline constexpr std::string_view all_rows = "all";
inline constexpr std::string_view faulty_rows = "faulty";

// False for an event that is none of these.
bool list_event(Model& model, const Event& event);

// What a column holds, by the person or else by the guess.
std::optional<law::Key> key_of(const ListState& list, const lists::ColumnSample& sample);
// What comes first in its dates, as far as the person said it.
lists::DateOrder order_of(const ListState& list, const lists::ColumnSample& sample);
// What is asked of the worker, as lists::pack() writes a Query; empty where there is no list. An entry
// point as those of learning_part.h.
[[gnu::noinline]] std::string list_query(const Model& model);

}  // namespace pandu::guide
