// A counter's screen without a visitor: invented people, and the loop for a waiting room with
// myths, the balance limit and walkthroughs, one after the other.
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/learning/learning.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/in_force.h"
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

// To the next slide, or out of the loop.
bool turn(Model& model, const Event& event, const Content& content) {
  if (event.id == ids::tick) {
    const std::size_t slides = slides_of(content).size();
    model.slide = model.slide + 1 < slides ? model.slide + 1 : 0;
  } else if (event.id == "loop.stop") {
    model.slide = 0;
    model.route = Route::to(Screen::start);
  } else {
    return false;
  }
  return true;
}

Node source_line(const Scene& scene, law::SourceIndex source) {
  return paragraph(scene.say("loop.source", {{"title", scene.content.rules.sources[source].title}}),
                   Look::quiet);
}

Nodes myth_slide(const Scene& scene, const content::Myth& myth) {
  const bool wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string stem = "myth." + myth.id;

  return {paragraph(scene.say("myths.title"), Look::quiet),
          heading(1, "“" + scene.say(stem + ".claim") + "”", "loop"),
          paragraph(scene.say(wrong ? "myths.wrong" : "myths.partly"), Look::lead,
                    wrong ? "no" : "info"),
          paragraph(scene.say(stem + ".answer"), Look::lead),
          source_line(scene, myth.evidence.checked.source)};
}

Nodes limit_slide(const Scene& scene) {
  const law::Parameter* limit =
      law::parameter_of(scene.content.rules, law::Param::jmo_balance_limit);
  Nodes nodes = {paragraph(scene.say("channels.title"), Look::quiet),
                 heading(1, scene.say("channels.limit.title"), "loop"),
                 paragraph(scene.say("channels.limit.text"), Look::lead)};
  if (!limit) return nodes;
  const auto value = law::known_value(*limit, scene.today);
  // A balance above the limit, for which the other ways are.
  const law::Rupiah above = 2 * value.value_or(0);
  nodes.push_back(figure("scale.picture", balance_scale(scene, above),
                         scene.say("loop.example", {{"amount", scene.money(above)}})));
  for (const law::Parameter::Value& one : limit->values)
    if (value && one.value == *value) nodes.push_back(source_line(scene, one.provenance.source));
  return nodes;
}

Nodes step_slide(const Scene& scene, const content::Tutorial& tutorial, std::size_t place) {
  const content::TutorialStep& step = tutorial.steps[place];
  const std::string stem = "tutorial." + tutorial.id;
  const Facts facts = {{"step", std::to_string(place + 1)},
                       {"steps", std::to_string(tutorial.steps.size())}};
  Node words = group(Look::stack, {paragraph(scene.say(stem + "." + step.id + ".do"), Look::lead),
                                   source_line(scene, tutorial.provenance.source)});
  return {paragraph(scene.say(stem + ".name") + ". " + scene.say("tutorial.position", facts),
                    Look::quiet),
          heading(1, scene.say(stem + "." + step.id + ".title"), "loop"),
          group(Look::sides, {figure("drawn." + step.id, step_picture(scene, step), {}), words})};
}

// Everything that a slide has to be read for.
std::string words_of(const Nodes& nodes) {
  std::string words;
  for (const Node& node : nodes) words += node.text + words_of(node.children);
  return words;
}

}  // namespace

bool demonstrate(Model& model, const Event& event, const Content& content) {
  const Screen screen = model.route.screen;
  if (screen == Screen::loop) return turn(model, event, content);
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

std::vector<Slide> slides_of(const content::Content& content) {
  constexpr std::size_t walkthroughs_between_limits = 3;
  std::vector<Slide> slides;
  for (std::size_t i = 0; i < content.tutorials.size(); ++i) {
    if (!content.myths.empty()) slides.push_back({&content.myths[i % content.myths.size()]});
    if (i % walkthroughs_between_limits == 0) slides.push_back({});
    const content::Tutorial& tutorial = content.tutorials[i];
    for (std::size_t step = 0; step < tutorial.steps.size(); ++step)
      slides.push_back({nullptr, &tutorial, step});
  }
  return slides;
}

void loop_screen(const Scene& scene, Output& output) {
  page::Page& page = output.page;
  const std::vector<Slide> slides = slides_of(scene.content);
  if (slides.empty()) return;  // there are no walkthroughs
  const Slide& slide = slides[scene.model.slide % slides.size()];
  page.main = slide.myth       ? myth_slide(scene, *slide.myth)
              : slide.tutorial ? step_slide(scene, *slide.tutorial, slide.step)
                               : limit_slide(scene);
  output.tick_after = reading_milliseconds(words_of(page.main));
  // To be read from afar: nothing else is on the screen.
  page.header.resize(1);
  page.footer.clear();
  page.main.push_back(
      group(Look::actions, {button("loop.stop", scene.say("loop.touch"), Look::primary, "tap")}));
}

}  // namespace pandu::guide
