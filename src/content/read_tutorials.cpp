#include <algorithm>

#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

// The key under which the drawing stands says what it is; without any, a phone is missed.
Stage stage_of(const Fields& fields) {
  for (std::size_t i = 0; i < stage_names.size(); ++i)
    if (fields.has(stage_names[i])) return static_cast<Stage>(i);
  return Stage::phone;
}

// {"papers": "ready"}, or a question with one of its answers.
AlreadyDone read_already_done(const Cursor& at) {
  Fields fields(at);
  AlreadyDone done;
  if (const auto papers = fields.maybe("papers")) {
    papers->place_among({"ready"});
    return done;
  }
  std::vector<std::string_view> keys(law::names<law::Key>.begin(), law::names<law::Key>.end());
  const auto key = fields.need("answer").place_among(keys);
  done.key = static_cast<law::Key>(key.value_or(0));
  done.value = fields.need("is").identifier();
  return done;
}

TutorialStep read_step(const Cursor& at) {
  constexpr int a_day = 24 * 60;
  Fields fields(at);
  TutorialStep step;
  step.id = fields.need("id").identifier();
  step.minutes = static_cast<int>(fields.need("minutes").whole(0, a_day));
  if (const auto things = fields.maybe("at_hand"))
    for (const Cursor& thing : things->filled_list()) step.at_hand.push_back(thing.identifier());
  if (const auto only = fields.maybe("only_member")) step.only_member = only->truth();
  if (const auto site = fields.maybe("site")) step.site = site->text();
  if (const auto done = fields.maybe("done_with")) step.done_with = read_already_done(*done);
  step.stage = stage_of(fields);
  const std::string_view name = stage_names[static_cast<std::size_t>(step.stage)];
  for (const Cursor& item : fields.need(name).filled_list()) {
    Fields of_item(item);
    step.items.push_back(read_phone_item(of_item));
  }
  return step;
}

// `then`: where the walkthrough after it is named, to be checked when all are there.
Tutorial read_tutorial(const Cursor& file, const law::Rules& rules, std::optional<Cursor>& then) {
  Fields fields(file);
  Tutorial tutorial;
  const Cursor id = fields.need("id");
  tutorial.id = id.identifier();
  if (!tutorial.id.empty() && file.file() != "tutorials/" + tutorial.id + ".json") {
    id.fault(id.shown() + " stands in the file of another tutorial", "the name of the file");
    tutorial.id.clear();  // else all its texts would be missed, too
  }
  tutorial.order = static_cast<int>(fields.need("order").whole(1, 1000));
  tutorial.provenance = read_provenance(fields, rules);
  then = fields.maybe("then");
  if (then) tutorial.then = then->identifier();
  for (const Cursor& at : fields.need("steps").filled_list()) {
    TutorialStep step = read_step(at);
    for (const TutorialStep& other : tutorial.steps)
      if (!step.id.empty() && other.id == step.id)
        at.fault("the step " + quote(step.id) + " stands here more than once", "each id once");
    tutorial.steps.push_back(std::move(step));
  }
  return tutorial;
}

// Where it leads has to be another walkthrough.
void check_then(const std::optional<Cursor>& then, const Tutorial& tutorial,
                const Content& content) {
  if (!then || tutorial.then.empty()) return;
  for (const Tutorial& other : content.tutorials)
    if (&other != &tutorial && other.id == tutorial.then) return;
  then->fault("no other walkthrough has the id " + then->shown(),
              "the name of another file in tutorials/");
}

}  // namespace

void read_tutorials(const std::vector<Cursor>& files, Content& content) {
  std::vector<std::optional<Cursor>> thens(files.size());
  for (std::size_t i = 0; i < files.size(); ++i)
    content.tutorials.push_back(read_tutorial(files[i], content.rules, thens[i]));
  for (std::size_t i = 0; i < files.size(); ++i)
    check_then(thens[i], content.tutorials[i], content);
  std::stable_sort(content.tutorials.begin(), content.tutorials.end(),
                   [](const Tutorial& a, const Tutorial& b) { return a.order < b.order; });
}

}  // namespace pandu::content
