#include <algorithm>

#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

PracticeItem read_item(const Cursor& at) {
  Fields fields(at);
  PracticeItem item;
  item.drawn = read_phone_item(fields);
  if (const auto value = fields.maybe("value")) item.value = value->text();
  if (const auto to = fields.maybe("to")) item.to = to->identifier();
  if (!item.to.empty() && !is_tappable(item.drawn))
    at.fault("nothing of this kind can be tapped, but it leads somewhere",
             "a row, a button, a choice or a missing tick");
  return item;
}

PracticeScreen read_screen(const Cursor& at, const Content& content) {
  Fields fields(at);
  PracticeScreen screen;
  screen.id = fields.need("id").identifier();
  if (const auto items = fields.maybe("phone"))
    for (const Cursor& item : items->filled_list()) screen.items.push_back(read_item(item));
  if (const auto failure = fields.maybe("failure")) {
    screen.failure = failure->identifier();
    screen.instead_of = fields.need("instead_of").identifier();
  }
  if (!screen.is_end()) return screen;
  const Cursor lesson = fields.need("lesson");
  screen.lesson = lesson.identifier();
  // A walkthrough without an id could not be read, which has been told: it may be that one.
  const auto has_id = [&](const Tutorial& tutorial) {
    return tutorial.id == screen.lesson || tutorial.id.empty();
  };
  if (!screen.lesson.empty() &&
      std::none_of(content.tutorials.begin(), content.tutorials.end(), has_id))
    lesson.fault("there is no walkthrough " + lesson.shown(), "the id of a file of tutorials/");
  return screen;
}

// Whatever is named exists.
void check_names(const Cursor& list, const Practice& practice) {
  const auto expect_screen = [&](const std::string& id) {
    if (!id.empty() && !practice_screen(practice, id))
      list.fault("there is no screen " + quote(id), "the id of a screen of this list");
  };
  for (const PracticeScreen& screen : practice.screens) {
    expect_screen(screen.instead_of);
    for (const PracticeItem& item : screen.items) expect_screen(item.to);
    const auto& known = practice.failures;
    if (!screen.failure.empty() &&
        std::find(known.begin(), known.end(), screen.failure) == known.end())
      list.fault("there is no failure " + quote(screen.failure), "one of /failures");
  }
}

}  // namespace

bool is_tappable(const PhoneItem& item) {
  switch (item.kind) {
    case PhoneItem::Kind::row:
    case PhoneItem::Kind::button:
    case PhoneItem::Kind::choice:
    case PhoneItem::Kind::missing_tick:
      return true;
    default:
      return false;
  }
}

const PracticeScreen* practice_screen(const Practice& practice, std::string_view id) {
  for (const PracticeScreen& screen : practice.screens)
    if (screen.id == id) return &screen;
  return nullptr;
}

void read_practice(const Cursor& file, Content& content) {
  Fields fields(file);
  Practice& practice = content.practice;
  practice.provenance = read_provenance(fields, content.rules);
  for (const Cursor& at : fields.need("failures").filled_list()) {
    const std::string id = at.identifier();
    check_new(practice.failures, id, at);
    practice.failures.push_back(id);
  }
  const Cursor list = fields.need("screens");
  for (const Cursor& at : list.filled_list()) {
    PracticeScreen screen = read_screen(at, content);
    if (!screen.id.empty() && practice_screen(practice, screen.id))
      at.fault("the screen " + quote(screen.id) + " stands here more than once", "each id once");
    practice.screens.push_back(std::move(screen));
  }
  check_names(list, practice);
}

}  // namespace pandu::content
