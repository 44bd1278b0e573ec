#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

PhoneItem read_phone_item(const Cursor& at) {
  static const std::vector<std::string_view> kinds = {"bar",          "row",   "button",  "tick",
                                                      "missing_tick", "field", "choice",  "camera",
                                                      "message",      "note",  "progress"};
  Fields fields(at);
  PhoneItem item;
  item.kind = static_cast<PhoneItem::Kind>(fields.need("kind").place_among(kinds).value_or(0));
  const auto label = fields.maybe("label");
  const auto key = fields.maybe("key");
  if (label.has_value() == key.has_value())
    at.fault(label ? "both \"label\" and \"key\" stand here"
                   : "neither \"label\" nor \"key\" stands here",
             "\"label\" for an official name, or \"key\" for a text");
  if (label) item.label = label->text();
  if (key) item.key = key->text();
  if (const auto icon = fields.maybe("icon")) item.icon = icon->text();
  if (const auto tap = fields.maybe("tap")) item.tap = tap->truth();
  return item;
}

TutorialStep read_step(const Cursor& at) {
  constexpr int a_day = 24 * 60;
  Fields fields(at);
  TutorialStep step;
  step.id = fields.need("id").identifier();
  step.minutes = static_cast<int>(fields.need("minutes").whole(0, a_day));
  for (const Cursor& item : fields.need("phone").list())
    step.phone.push_back(read_phone_item(item));
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
