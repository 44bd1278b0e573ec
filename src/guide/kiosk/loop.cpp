// The loop for a waiting room's screen: read from afar, without sound, and for weeks.
#include <algorithm>

#include "guide/guide.h"
#include "guide/handover/media.h"
#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/learning/learning.h"
#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/in_force.h"

namespace pandu::guide {
namespace {

// A film ends by itself; where it does not, the loop goes on.
constexpr int film_patience = 15;  // seconds

// The reasons whose papers are the same for everybody who has them.
std::vector<const law::GroundRow*> rows_with_papers(const Content& content, law::Date today) {
  std::vector<const law::GroundRow*> found;
  for (const law::Ground ground : content.rules.ground_list.shown) {
    const law::GroundRows rows = law::rows_of(content.rules, ground, today);
    if (rows.size() == 1 && !rows[0]->documents.empty()) found.push_back(rows[0]);
  }
  return found;
}

template <class Thing>
Thing in_turn(const std::vector<Thing>& things, std::size_t round) {
  return things[round % things.size()];
}

void add_steps(std::vector<Slide>& slides, const content::Tutorial& tutorial) {
  for (std::size_t step = 0; step < tutorial.steps.size(); ++step)
    slides.push_back({.tutorial = &tutorial, .step = step});
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

// Beside each other on a wide screen, below each other on an upright one.
Nodes pictured(page::Node figure, Nodes words) {
  return {group(Look::sides, {std::move(figure), group(Look::stack, std::move(words))})};
}

Nodes limit_slide(const Scene& scene) {
  const law::Parameter* limit =
      law::parameter_of(scene.content.rules, law::Param::jmo_balance_limit);
  Nodes words = {paragraph(scene.say("channels.title"), Look::quiet),
                 heading(1, scene.say("channels.limit.title"), "loop"),
                 paragraph(scene.say("channels.limit.text"), Look::lead)};
  if (!limit) return words;
  const auto value = law::known_value(*limit, scene.today);
  // A balance above the limit, for which the other ways are.
  const law::Rupiah above = 2 * value.value_or(0);
  for (const law::Parameter::Value& one : limit->values)
    if (value && one.value == *value) words.push_back(source_line(scene, one.provenance.source));
  return pictured(figure("scale.picture", balance_scale(scene, above),
                         scene.say("loop.example", {{"amount", scene.money(above)}})),
                  std::move(words));
}

Nodes step_slide(const Scene& scene, const content::Tutorial& tutorial, std::size_t place) {
  const content::TutorialStep& step = tutorial.steps[place];
  const std::string stem = "tutorial." + tutorial.id;
  const Facts facts = {{"step", std::to_string(place + 1)},
                       {"steps", std::to_string(tutorial.steps.size())}};
  return pictured(
      figure("drawn." + step.id, step_picture(scene, step), {}),
      {paragraph(scene.say(stem + ".name") + ". " + scene.say("tutorial.position", facts),
                 Look::quiet),
       heading(1, scene.say(stem + "." + step.id + ".title"), "loop"),
       paragraph(scene.say(stem + "." + step.id + ".do"), Look::lead),
       source_line(scene, tutorial.provenance.source)});
}

std::string paper_name(const Scene& scene, const law::DocumentNeed& need) {
  std::string name = scene.say("document." + std::string(law::name_of(need.document)) + ".name");
  if (!need.only_for) return name;
  return scene.say("loop.only_for." + std::string(law::name_of(*need.only_for)), {{"name", name}});
}

Nodes papers_slide(const Scene& scene, const law::GroundRow& row) {
  Nodes papers;
  bool others = false;
  for (const law::DocumentNeed& need : row.documents) {
    const bool always = need.need == law::Need::required || need.need == law::Need::bring;
    if (always) papers.push_back(item(paper_name(scene, need), "check"));
    others = others || !always;
  }
  Nodes nodes = {
      paragraph(scene.say("loop.papers"), Look::quiet),
      heading(1, scene.say("option.ground." + std::string(law::name_of(row.ground))), "loop"),
      list(std::move(papers))};
  if (others) nodes.push_back(paragraph(scene.say("loop.papers.others")));
  nodes.push_back(source_line(scene, row.provenance.source));
  return nodes;
}

std::string weekday(const Scene& scene) {
  return scene.say("weekday." + std::to_string(law::weekday_of(scene.today)));
}

Nodes hours_slide(const Scene& scene) {
  constexpr unsigned sunday = 0, saturday = 6;
  const unsigned day = law::weekday_of(scene.today);
  const bool open = day != sunday && day != saturday;
  return {
      paragraph(scene.say("channels.row.hours"), Look::quiet),
      heading(1,
              scene.say(open ? "loop.hours.open" : "loop.hours.closed", {{"day", weekday(scene)}}),
              "loop"),
      paragraph(scene.say("channels.lapak_asik.hours"), Look::lead),
      source_line(scene, scene.content.lapak_asik_hours.provenance.source)};
}

// The page's script plays it over the screen (web/media).
Nodes film_slide(const Scene& scene, const Medium& film) {
  return {paragraph(scene.say("media.films"), Look::quiet), heading(1, film.title, "loop"),
          group(Look::plain, {}, {}, ids::media_film + std::to_string(film.place))};
}

Nodes nodes_of(const Scene& scene, const Slide& slide) {
  if (slide.myth) return myth_slide(scene, *slide.myth);
  if (slide.tutorial) return step_slide(scene, *slide.tutorial, slide.step);
  if (slide.papers) return papers_slide(scene, *slide.papers);
  if (slide.film) return film_slide(scene, *slide.film);
  return slide.hours ? hours_slide(scene) : limit_slide(scene);
}

// Everything that a slide has to be read for.
std::string words_of(const Nodes& nodes) {
  std::string words;
  for (const Node& node : nodes) words += node.text + words_of(node.children);
  return words;
}

}  // namespace

std::vector<Slide> slides_of(const Model& model, const content::Content& content) {
  constexpr std::size_t rounds_between_limits = 3;
  const auto papers = rows_with_papers(content, model.today);
  const auto films = films_of(*model.media, model.language);
  const std::size_t rounds =
      std::max({content.tutorials.size(), content.myths.size(), papers.size(), films.size()});
  std::vector<Slide> slides;
  for (std::size_t round = 0; round < rounds; ++round) {
    if (!content.myths.empty())
      slides.push_back({.myth = &content.myths[round % content.myths.size()]});
    if (round % rounds_between_limits == 0) slides.push_back({});
    if (round % rounds_between_limits == 1) slides.push_back({.hours = true});
    if (!papers.empty()) slides.push_back({.papers = in_turn(papers, round)});
    if (!films.empty()) slides.push_back({.film = in_turn(films, round)});
    if (round < content.tutorials.size()) add_steps(slides, content.tutorials[round]);
  }
  return slides;
}

bool turn_loop(Model& model, const Event& event, const Content& content) {
  if (event.id == ids::tick) {
    const std::size_t slides = slides_of(model, content).size();
    model.slide = model.slide + 1 < slides ? model.slide + 1 : 0;
  } else if (event.id == "loop.stop") {
    model.slide = 0;
    model.route = Route::to(Screen::start);
  } else {
    return false;
  }
  return true;
}

void loop_screen(const Scene& scene, Output& output) {
  page::Page& page = output.page;
  const std::vector<Slide> slides = slides_of(scene.model, scene.content);
  if (slides.empty()) return;  // there is nothing to learn
  const Slide& slide = slides[scene.model.slide % slides.size()];
  page.main = nodes_of(scene, slide);
  output.tick_after = slide.film ? (static_cast<int>(slide.film->seconds) + film_patience) * 1000
                                 : reading_milliseconds(words_of(page.main));
  // To be read from afar: nothing else is on the screen but the day and, by the script, the time.
  const std::string day =
      scene.say("loop.day", {{"day", weekday(scene)}, {"date", scene.date(scene.today)}});
  page.header.resize(1);
  page.header.push_back(group(
      Look::plain, {paragraph(day, Look::quiet), group(Look::plain, {}, {}, ids::media_clock)}, {},
      "loop.day"));
  if (scene.model.media->state == Media::State::awaited)
    page.header.push_back(group(Look::plain, {}, {}, ids::media_awaited));
  page.footer = {button("loop.stop", scene.say("loop.touch"), Look::primary, "tap")};
}

}  // namespace pandu::guide
