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

TutorialStep read_step(const Cursor& at) {
  constexpr int a_day = 24 * 60;
  Fields fields(at);
  TutorialStep step;
  step.id = fields.need("id").identifier();
  step.minutes = static_cast<int>(fields.need("minutes").whole(0, a_day));
  if (const auto things = fields.maybe("at_hand"))
    for (const Cursor& thing : things->filled_list()) step.at_hand.push_back(thing.identifier());
  if (const auto only = fields.maybe("only_member")) step.only_member = only->truth();
  step.stage = stage_of(fields);
  const std::string_view name = stage_names[static_cast<std::size_t>(step.stage)];
  for (const Cursor& item : fields.need(name).filled_list()) {
    Fields of_item(item);
    step.items.push_back(read_phone_item(of_item));
  }
  return step;
}

}  // namespace

Tutorial read_tutorial(const Cursor& file, const law::Rules& rules) {
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
  for (const Cursor& at : fields.need("steps").filled_list()) {
    TutorialStep step = read_step(at);
    for (const TutorialStep& other : tutorial.steps)
      if (!step.id.empty() && other.id == step.id)
        at.fault("the step " + quote(step.id) + " stands here more than once", "each id once");
    tutorial.steps.push_back(std::move(step));
  }
  return tutorial;
}

}  // namespace pandu::content
