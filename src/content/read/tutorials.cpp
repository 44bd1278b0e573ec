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

}  // namespace pandu::content
