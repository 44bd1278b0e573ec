// All that the application knows at one moment: a plain value,
// so that a tap is a function from one model to the next.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "content/content.h"
#include "guide/handover/media_state.h"
#include "guide/list/state.h"
#include "guide/route.h"
#include "law/answers.h"
#include "law/list.h"

namespace pandu::text {}
namespace pandu::share {}
namespace pandu::view {}

namespace pandu::guide {

// The names of the rooms below, written in this room as if they were its own.
using namespace text;
using namespace share;
using namespace view;

using KeyList = law::List<law::Key, law::count_of<law::Key>>;
using TextById = std::map<std::string, std::string, std::less<>>;

struct Model {
  content::Language language = content::Language::id;
  law::Date today{};
  std::optional<law::Date> previewed_from;  // the real day, while `today` is one to look ahead at
  std::optional<law::Date> wrong_clock;     // what it says, where the person typed the day instead
  Route route;
  law::Answers answers;
  KeyList asked;    // questions answered so far, in that order: where "back" goes
  TextById drafts;  // by field id: typed or chosen, and not yet an answer
  TextById errors;  // by node id: the key of a text, so that they change with the language
  law::SetOf<law::Document> ready;  // papers ticked off
  bool helper = false;              // the one at the screen helps the member
  std::string example;              // the invented person whose answers these are; none: one's own
  std::size_t slide = 0;            // of the loop for a waiting room
  bool playing = false;             // the steps of a walkthrough follow each other by themselves
  std::string failure;              // of the practice; none: all goes well
  std::string mistaken;             // the id of the thing last tapped wrongly there
  bool kiosk = false;           // on a counter's screen: nothing is kept, nothing leads elsewhere
  bool opened_as_file = false;  // by a double-click, without an address to write ?kios into
  bool kept = false;            // the person asked this device to remember the answers
  std::string site;             // where this page stands on the web; empty: nobody knows
  std::string notice;           // key of a text to be told once, at the head of the screen
  std::string unread;           // with it: what could be read of a link that leads nowhere
  std::string announced;        // of one about what changed by itself; it stands beside the screen
  std::string prepared_by;      // the name that the opened link carries; empty: none
  SharedList list;              // of people, on the screen for an employer
  SharedMedia media;            // cards and films to forward
  bool from_summary = false;    // a changed answer leads back to the summary, not to the result

  bool operator==(const Model&) const = default;
};

// What was typed or chosen in this field, and is not yet an answer; null where nothing was.
inline const std::string* draft_of(const Model& model, std::string_view id) {
  const auto draft = model.drafts.find(id);
  return draft == model.drafts.end() ? nullptr : &draft->second;
}

// The day on which the person really is.
inline law::Date own_day(const Model& model) { return model.previewed_from.value_or(model.today); }

}  // namespace pandu::guide
