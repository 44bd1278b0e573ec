// One function per screen: its main column, and what stands beside it on wide windows. The frame
// around it (header, footer, title, focus) is made by view().
#pragma once

#include "guide/scene.h"
#include "page/node.h"
#include "view/nodes.h"

namespace pandu::guide {

struct Output;
struct PreparedLink;

// Shown while a part of the content is on its way: Output::wants_result and the others.
void arriving_screen(const Scene& scene, Output& output);
void start_screen(const Scene& scene, Output& output);
void question_screen(const Scene& scene, page::Page& page);
void summary_screen(const Scene& scene, page::Page& page);
// Only while content.has_result: its code comes with the words (script/parts/split.mjs).
[[gnu::noinline]] void result_screen(const Scene& scene, page::Page& page);
// The index of walkthroughs.
void learning_screen(const Scene& scene, page::Page& page);
void tutorial_screen(const Scene& scene, Output& output);
// The drawn claim that can be tapped.
void practice_screen(const Scene& scene, page::Page& page);
void about_screen(const Scene& scene, page::Page& page);
void sources_screen(const Scene& scene, page::Page& page);
void compare_screen(const Scene& scene, page::Page& page);
void channels_screen(const Scene& scene, page::Page& page);
void myths_screen(const Scene& scene, page::Page& page);
void situations_screen(const Scene& scene, page::Page& page);
void situation_screen(const Scene& scene, page::Page& page);
void troubles_screen(const Scene& scene, page::Page& page);
void trouble_screen(const Scene& scene, page::Page& page);
void glossary_screen(const Scene& scene, page::Page& page);
void loop_screen(const Scene& scene, Output& output);
void hr_screen(const Scene& scene, page::Page& page);
void list_screen(const Scene& scene, page::Page& page);
void media_screen(const Scene& scene, page::Page& page);

// The balance that a person places on the scale of #/saluran,
// one step up or down. It is no answer to any question.
void move_on_scale(Model& model, bool up, const content::Content& content);

// The parts that several screens share.

// What a statement rests on: sources with their marks, closed until opened.
Node evidence_of(const Scene& scene, const std::string& id, const content::Evidence& evidence);
// Whether nothing better than a weak source supports it.
bool is_uncertain(const Scene& scene, const content::Evidence& evidence);

// A question's control, with what was chosen or typed and what is wrong with it.
Node control_of(const Scene& scene, law::Key key);
// The three fields of a date. `with_day_optional`: the month alone will do.
Node date_fields(const Scene& scene, const std::string& key, std::string legend, std::string hint);
// The answers so far, each with a link that changes it.
Nodes answers_so_far(const Scene& scene);
// The same beside the main column, under a title; nothing if there are none.
Nodes aside_of_answers(const Scene& scene);
// The same and the way to begin again, behind one line that the page's script opens on wide
// windows.
Nodes folded_answers(const Scene& scene);
// What is behind a line that opens, and how many of it: "Why this is so (5)".
std::string counted(const Speaker& speaker, std::string title, std::size_t count);
// "The date of this device may be wrong", with a way to correct it; nothing if it can be right.
Nodes clock_caution(const Scene& scene);
// "I am helping someone else", and what that means on every screen of the flows.
Node helper_switch(const Scene& scene);
void add_helper_banner(const Scene& scene, page::Page& page);
// To the situations, for whoever finds no ground; and those that are often taken for another.
Node other_case_link(const Scene& scene);
Node link_to_related(const Scene& scene, const std::string& situation);
Nodes related_to_question(const Scene& scene, law::Key key);
Nodes related_to_result(const Scene& scene);
// Above the result of a link: who says that they prepared it; nothing if nobody does.
Nodes prepared_banner(const Scene& scene);
// The text of the error on this node; empty if there is none.
std::string error_text(const Scene& scene, std::string_view id);

// The sections of the result, in their order.
Node verdict_band(const Speaker& speaker);
Nodes fixed_lines(const Speaker& speaker);
// The same on one thumb: channels by name, and the papers to tick in place of their names.
Nodes short_lines(const Scene& scene);
Nodes missing_section(const Scene& scene);
Nodes pictures_section(const Speaker& speaker);
Nodes lessons_section(const Scene& scene);
// Above what follows from sources whose next check is due; nothing while none is.
Nodes stale_caution(const Speaker& speaker);
// The papers to tick, each with what is to know about it behind its sign.
Nodes checklist_section(const Scene& scene);
Nodes reasons_section(const Speaker& speaker);
Nodes tax_section(const Speaker& speaker);
Nodes choices_section(const Scene& scene);
Nodes changes_section(const Speaker& speaker);
// Other reasons that may be open, each one tap away; nothing where the verdict names none.
Nodes instead_section(const Speaker& speaker);
// The first `at_once` stand there, the others fold.
Nodes warnings_section(const Speaker& speaker, std::size_t at_once);
Nodes warnings_section(const Speaker& speaker);
Nodes ways_to_take_along(const Scene& scene);
Nodes conflicts_section(const Speaker& speaker);

// The result on one sheet of paper, and the button that prints it.
Nodes result_sheet(const Scene& scene);
Node print_button(const Scene& scene);
// For HR to hand out, in the language of the person who leaves.
Nodes employee_sheet(const PreparedLink& prepared, const Scene& scene);

// What sheets that are printed instead of a screen have in common.

// Paper has no buttons and no links, and each node is a second one beside that on the screen.
void make_printable(Nodes& nodes);
// The papers of the verdict under their headings, with boxes; nothing while they are not decided.
Nodes papers_to_tick(const Scene& scene);

}  // namespace pandu::guide
