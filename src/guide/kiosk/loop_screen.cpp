// For the screen of a waiting room: myths, the balance limit and walkthroughs, one after the other.
#include "guide/guide.h"
#include "guide/kiosk/slides.h"
#include "guide/learning/lesson_words.h"
#include "guide/pictures/pictures.h"
#include "guide/screens/screens.h"
#include "law/in_force.h"

namespace pandu::guide {
namespace {

Node source_line(const Scene& scene, law::SourceIndex source) {
  return paragraph(scene.say("loop.source", {{"title", scene.content.rules.sources[source].title}}),
                   Look::quiet);
}

Nodes myth_slide(const Scene& scene, const content::Myth& myth) {
  const bool wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string stem = "myth." + myth.id;
  Node truth = paragraph(scene.say(wrong ? "myths.wrong" : "myths.partly"), Look::lead);
  truth.icon = wrong ? "no" : "info";
  return {paragraph(scene.say("myths.title"), Look::quiet),
          heading(1, "“" + scene.say(stem + ".claim") + "”", "loop"), truth,
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
