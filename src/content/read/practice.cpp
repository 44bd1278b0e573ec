#include <algorithm>

#include "content/read/readers.h"

namespace pandu::content {
namespace {

PracticeItem read_item(const Cursor& at) {
  PracticeItem item = {read_phone_item(at), at["value"].text(), at["to"].text()};
  if (!item.to.empty() && at["kind"].exists() && !is_tappable(item.drawn))
    at.fault("nothing of this kind can be tapped, but it leads somewhere",
             "a row, a button, a choice or a missing tick");
  return item;
}

PracticeScreen read_screen(const Cursor& at, const Content& content) {
  PracticeScreen screen;
  screen.id = at["id"].text();
  for (const Cursor& item : at["phone"].items()) screen.items.push_back(read_item(item));
  screen.failure = at["failure"].text();
  screen.instead_of = at["instead_of"].text();
  screen.lesson = at["lesson"].text();
  // A walkthrough without an id could not be read, which has been told: it may be that one.
  const auto has_id = [&](const Tutorial& tutorial) {
    return tutorial.id == screen.lesson || tutorial.id.empty();
  };
  if (std::none_of(content.tutorials.begin(), content.tutorials.end(), has_id))
    at["lesson"].fault("there is no walkthrough " + at["lesson"].shown(),
                       "the id of a file of tutorials/");
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
  Practice& practice = content.practice;
  practice.provenance = read_provenance(file, content.rules);
  practice.failures = file["failures"].texts();
  for (const Cursor& at : file["screens"].items())
    add_unique(practice.screens, read_screen(at, content), at);
  check_names(file["screens"], practice);
}

}  // namespace pandu::content
