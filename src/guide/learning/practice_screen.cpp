// The practice: a drawn phone whose rows and buttons are real buttons. A wrong tap gets a hint.
#include "guide/ids.h"
#include "guide/learning/learning.h"
#include "guide/pictures/drawn_items.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using content::PhoneItem;
using content::PracticeItem;
using content::PracticeScreen;
using Drawn = PhoneItem::Kind;

// `id`: of the thing, where it can be tapped.
Node on_the_phone(const Scene& scene, const PracticeItem& item, const std::string& id) {
  const std::string words = words_of(scene, item.drawn);
  const Facts facts = {{"words", words}};
  switch (item.drawn.kind) {
    case Drawn::bar:
      return group(Look::bar, {paragraph(words)});
    case Drawn::row:
      return button(id, words, Look::secondary, item.drawn.icon);
    case Drawn::choice:
      return button(id, words, Look::secondary, "option_off");
    case Drawn::missing_tick:
      return button(id, scene.say("practice.missing_tick", facts), Look::secondary, "no");
    case Drawn::button:
      return button(id, words, Look::primary);
    case Drawn::tick:
      return paragraph(scene.say("practice.tick", facts), Look::plain, "yes");
    case Drawn::field: {
      Node field = group(Look::summary, {}, words);
      if (!item.value.empty()) field.children.push_back(paragraph(scene.say(item.value)));
      return field;
    }
    case Drawn::camera:
    case Drawn::message:
      return callout(item.drawn.icon == "warning" ? Tone::caution : Tone::plain, item.drawn.icon,
                     {}, {paragraph(words)});
    case Drawn::note:
    case Drawn::progress:
      break;
  }
  return paragraph(words, Look::quiet);
}

Node phone_of(const Scene& scene, const PracticeScreen& screen) {
  Node phone = group(Look::device, {}, {}, "device");
  for (std::size_t i = 0; i < screen.items.size(); ++i)
    phone.children.push_back(
        on_the_phone(scene, screen.items[i], std::string(practice_tap) + std::to_string(i)));
  phone.children.push_back(
      paragraph(scene.say("practice.mark") + ". " + scene.say("tutorial.drawing"), Look::quiet));
  return phone;
}

Node failures(const Scene& scene) {
  Nodes options;
  const auto add_option = [&](const std::string& id, bool chosen) {
    options.push_back(option(id, scene.say("practice.failure." + id), chosen));
  };
  add_option(std::string(no_failure), scene.model.failure.empty());
  for (const std::string& failure : scene.content.practice.failures)
    add_option(failure, scene.model.failure == failure);
  Node failures = choice("failure", scene.say("practice.failures"), std::move(options));
  failures.hint = scene.say("practice.failures.hint");
  return failures;
}

Node mark(const Scene& scene) {
  return callout(Tone::caution, "tap", scene.say("practice.mark"),
                 {paragraph(scene.say("practice.not_sent"))}, "practice.mark");
}

Node again(const Scene& scene) {
  return group(Look::actions,
               {button("practice.start", scene.say("practice.again"), Look::secondary, "restart")});
}

void end_screen(const Scene& scene, const PracticeScreen& screen, page::Page& page) {
  const bool well = scene.model.failure.empty();
  const std::string stem = "practice." + screen.id;
  add(page.main,
      {heading(1, scene.say(stem + ".title"), "practice"), mark(scene),
       callout(Tone::good, "yes", scene.say(well ? "practice.well" : "practice.now"),
               {paragraph(scene.say(stem + ".do"))}),
       group(Look::actions, {action_link("real", scene.say("practice.real"),
                                         address_of(Route::lesson(screen.lesson, 0)), "next")}),
       failures(scene), again(scene)});
}

void phone_screen(const Scene& scene, const PracticeScreen& screen, page::Page& page) {
  const std::string stem = "practice." + screen.id;
  const bool first = &screen == &scene.content.practice.screens.front();
  Node hint = node(Kind::status, {}, "practice.hint");
  if (!scene.model.mistaken.empty())
    hint.text = scene.say("practice.wrong", {{"hint", scene.say(stem + ".hint")}});
  add(page.main, {heading(1, scene.say(stem + ".task"), "practice"), hint, phone_of(scene, screen),
                  mark(scene)});
  if (first || !scene.model.failure.empty()) page.main.push_back(failures(scene));
  page.main.push_back(again(scene));
}

}  // namespace

void practice_screen(const Scene& scene, page::Page& page) {
  const auto* screen = content::practice_screen(scene.content.practice, scene.model.route.tutorial);
  if (!screen) return;  // the content changed under an open page
  page.main = {
      link("lessons", scene.say("nav.learning"), address_of(Route::to(Screen::learning)), "back"),
      paragraph(scene.say("practice.mark") + ". " + scene.say("practice.title"), Look::quiet)};
  if (screen->is_end())
    end_screen(scene, *screen, page);
  else
    phone_screen(scene, *screen, page);
  page.main.push_back(
      paragraph(source_in_words(scene, scene.content.practice.provenance), Look::quiet));
}

}  // namespace pandu::guide
