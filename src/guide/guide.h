// The application as two pure functions: what a tap does to the model, and what the model looks
// like. No clock, no storage, no browser: the day comes in, the fragment goes out with the page.
#pragma once

#include <string>
#include <string_view>

#include "content/content.h"
#include "guide/model.h"
#include "page/node.h"

namespace pandu::guide {

// Something that happened to a node of the page (its id, and its new value), or to the window:
//   {"route", "#/cek/balance"}   the address changed (link, back button, reload)
//   {"ground=resigned", "on"}    an option was chosen; {"ready=card", "on"|"off"} a box was ticked
//   {"balance", "12.500.000"}    a field was edited (its text as it stands, on every input)
//   {"next", ""}                 a button was pressed
//   {"route", "#/hasil/1..."}    a link with someone's answers was opened (share/share_code.h)
//   {"kiosk", ""}                the page stands on a counter's screen; {"file", ""} it is one file
//   {"site", "https://..."}      the address at which others find this page
//   {"keep.failed", ""}          this device refused to remember; {"keep.damaged", ""} or lost it
//   {"day", "2026-11-30"}        the device's clock shows another day than at the start, or before
//   {"tick", ""}                 Output::tick_after milliseconds went by while the page was seen
struct Event {
  std::string id;
  std::string value;
};

// What is to be seen, and what the application asks of its surroundings.
struct Output {
  page::Page page;
  // Packs of the content that are needed to show what was asked for: result, learning, and all
  // languages' words.
  bool wants_result = false;
  bool wants_learning = false;
  bool wants_words = false;
  int tick_after = 0;      // milliseconds until the event "tick"; 0: never
  std::string list_query;  // a packed lists::Query for the worker that keeps a list; empty: none
  std::string announced;   // what changed by itself, to be seen and heard beside the page
};

// The same for the page's script, as fields of one text; "wants" names the parts of the content.
inline constexpr std::string_view output_fields[] = {
    "language", "title", "fragment", "focus", "wants", "after", "query", "announced", "html"};
inline constexpr std::string_view result_wanted = "result", learning_wanted = "learning",
                                  words_wanted = "words";

Model start(law::Date today, content::Language language);
// Unknown or foreign events change nothing.
Model update(const Model& model, const Event& event, const content::Content& content);
Output view(const Model& model, const content::Content& content);

// The day to note, as a file for a calendar; empty where there is none.
[[gnu::noinline]] std::string calendar(const Model& model, const content::Content& content);

// The model as text for this tab's storage, and back. Damaged or foreign text gives the model
// unchanged.
std::string save(const Model& model);
// Stands alone on a line of it where the person asked this device to remember the answers.
inline constexpr char kept_line[] = "kept";
// How long a tab remembers answers after the last one: browsers bring a closed tab back, with all that
// it remembered, and may do so for somebody else.
inline constexpr int remembered_hours = 12;
Model restore(const Model& model, std::string_view saved, const content::Content& content);

// Whether nobody is in the middle of something: the page may be loaded again, by another version of
// it too, and shows what it shows now.
bool is_settled(const Model& model, const content::Content& content);

}  // namespace pandu::guide
