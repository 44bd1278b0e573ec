// A counter's screen without a visitor: invented people, and the way into the loop.
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "guide/kiosk/kiosk.h"
#include "guide/route.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using content::InventedPerson;

constexpr std::string_view person_prefix = "person=";

const InventedPerson* person_named(const Content& content, std::string_view id) {
  for (const InventedPerson& person : content.people)
    if (person.id == id) return &person;
  return nullptr;
}

// "Bu Sari", "mengundurkan diri, saldo kecil"
Facts facts_of(const Scene& scene, const InventedPerson& person) {
  const std::string stem = "person." + person.id;
  return {{"name", scene.say(stem + ".name")}, {"case", scene.say(stem + ".case")}};
}

void answer_like(Model& model, const InventedPerson& person) {
  model.example = person.id;
  take_all(model, person.answers);
}

}  // namespace

bool demonstrate(Model& model, const Event& event, const Content& content) {
  const Screen screen = model.route.screen;
  if (screen == Screen::loop) return turn_loop(model, event, content);
  if (!model.kiosk || screen != Screen::start) return false;
  if (event.id == "loop.start") {
    model.route = Route::to(Screen::loop);
    return true;
  }
  const auto id = after(person_prefix, event.id);
  if (!id) return false;
  if (const InventedPerson* person = person_named(content, *id)) answer_like(model, *person);
  return true;
}

Nodes demonstration_section(const Scene& scene) {
  if (!scene.model.kiosk || !scene.content.has_learning) return {};
  Nodes people;
  for (const InventedPerson& person : scene.content.people)
    people.push_back(button(std::string(person_prefix) + person.id,
                            scene.say("people.button", facts_of(scene, person)), Look::secondary,
                            person.icon));
  return {heading(2, scene.say("people.title")), paragraph(scene.say("people.lead")),
          group(Look::plain, std::move(people), {}, "people"),
          group(Look::actions,
                {button("loop.start", scene.say("loop.start"), Look::secondary, "clock")}),
          paragraph(scene.say("loop.hint"), Look::quiet)};
}

Nodes example_banner(const Scene& scene) {
  const InventedPerson* person = person_named(scene.content, scene.model.example);
  if (!person) return {};
  return {callout(Tone::caution, "people", scene.say("people.banner", facts_of(scene, *person)),
                  {paragraph(scene.say("people.clear"))}, "example")};
}

}  // namespace pandu::guide
