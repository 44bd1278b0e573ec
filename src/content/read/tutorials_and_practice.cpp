#include <algorithm>

#include "content/read/readers.h"

namespace pandu::content {
namespace {

// {"papers": "ready"}, or a question with one of its answers.
std::optional<AlreadyDone> read_already_done(const Cursor& at) {
  if (!at.exists()) return std::nullopt;
  AlreadyDone done;
  if (at["answer"].exists()) done.key = at["answer"].word<law::Key>();
  done.value = at["is"].text();
  return done;
}

TutorialStep read_step(const Cursor& at) {
  TutorialStep step;
  step.id = at["id"].text();
  step.minutes = static_cast<int>(at["minutes"].number());
  step.at_hand = at["at_hand"].texts();
  step.only_member = at["only_member"].truth();
  step.site = at["site"].text();
  step.done_with = read_already_done(at["done_with"]);
  // The key under which the drawing stands says what it is.
  for (std::size_t i = 0; i < stage_names.size(); ++i) {
    const Cursor drawing = at[stage_names[i]];
    if (drawing.exists()) step.stage = static_cast<Stage>(i);
    for (const Cursor& item : drawing.items()) step.items.push_back(read_phone_item(item));
  }
  return step;
}

Tutorial read_tutorial(const Cursor& file, const law::Rules& rules) {
  Tutorial tutorial;
  tutorial.id = file["id"].text();
  if (!tutorial.id.empty() && file.file() != "tutorials/" + tutorial.id + ".json") {
    file["id"].fault(file["id"].shown() + " is not the name of the file", "the same name");
    tutorial.id.clear();  // else all its texts would be missed, too
  }
  tutorial.order = static_cast<int>(file["order"].number());
  tutorial.provenance = read_provenance(file, rules);
  tutorial.then = file["then"].text();
  for (const Cursor& at : file["steps"].items()) add_unique(tutorial.steps, read_step(at), at);
  return tutorial;
}

// Where it leads has to be another walkthrough.
void check_then(const Cursor& then, const Tutorial& tutorial, const Content& content) {
  for (const Tutorial& other : content.tutorials)
    if (&other != &tutorial && other.id == tutorial.then) return;
  then.fault("no other walkthrough has the id " + then.shown(),
             "the name of another file in tutorials/");
}

}  // namespace

PhoneItem read_phone_item(const Cursor& at) {
  return {.kind = at["kind"].word<PhoneItem::Kind>(phone_item_names),
          .label = at["label"].text(),
          .key = at["key"].text(),
          .icon = at["icon"].text(),
          .tap = at["tap"].truth()};
}

void read_tutorials(const std::vector<Cursor>& files, Content& content) {
  for (const Cursor& file : files) content.tutorials.push_back(read_tutorial(file, content.rules));
  for (std::size_t i = 0; i < files.size(); ++i)
    check_then(files[i]["then"], content.tutorials[i], content);
  std::stable_sort(content.tutorials.begin(), content.tutorials.end(),
                   [](const Tutorial& a, const Tutorial& b) { return a.order < b.order; });
}

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
