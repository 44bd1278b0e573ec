
#include "guide/ids.h"
#include "guide/learning/learning.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

int steps_of(const Model& model, const content::Content& content) {
  if (model.route.screen != Screen::tutorial) return 0;
  const content::Tutorial* tutorial = content::tutorial_named(content, model.route.tutorial);
  return tutorial ? static_cast<int>(tutorial->steps.size()) : 0;
}

void to_step(Model& model, int step) { model.route = Route::lesson(model.route.tutorial, step); }

// From the step on the screen; from the whole walkthrough and from the last step, from the first.
void play(Model& model, const content::Content& content) {
  const int steps = steps_of(model, content);
  if (steps < 2) return;
  if (model.route.step < 1 || model.route.step == steps) to_step(model, 1);
  model.playing = true;
}

// Time is up: the next step, and the last one stays.
void tick(Model& model, const content::Content& content) {
  if (!model.playing) return;
  const int steps = steps_of(model, content);
  if (model.route.step < steps) to_step(model, model.route.step + 1);
  model.playing = model.route.step < steps;
}

// The screen that comes in place of another where the chosen failure happens.
std::string with_failure(const content::Practice& practice, const std::string& screen,
                         const std::string& failure) {
  if (failure.empty()) return screen;
  for (const content::PracticeScreen& other : practice.screens)
    if (other.instead_of == screen && other.failure == failure) return other.id;
  return screen;
}

void to_screen(Model& model, const std::string& screen, const content::Content& content) {
  model.mistaken.clear();
  model.route = Route::practice(with_failure(content.practice, screen, model.failure));
}

// "practice.tap=2": the third thing on the drawn phone.
void tap(Model& model, std::string_view id, const content::Content& content) {
  const auto* screen = content::practice_screen(content.practice, model.route.tutorial);
  if (!screen) return;
  for (std::size_t i = 0; i < screen->items.size(); ++i) {
    const content::PracticeItem& item = screen->items[i];
    if (id != std::string(practice_tap) + std::to_string(i) || !content::is_tappable(item.drawn))
      continue;
    if (!item.to.empty()) return to_screen(model, item.to, content);
    model.mistaken = id;
  }
}

void choose_failure(Model& model, std::string_view failure, const content::Content& content) {
  const auto& known = content.practice.failures;
  if (failure == no_failure)
    model.failure.clear();
  else if (contains(known, failure))
    model.failure = failure;
}

bool practise(Model& model, const Event& event, const content::Content& content) {
  if (model.route.screen != Screen::practice || content.practice.screens.empty()) return false;
  const auto failure = after(practice_failure, event.id);
  if (event.id.starts_with(practice_tap))
    tap(model, event.id, content);
  else if (failure && event.value == "on")
    choose_failure(model, *failure, content);
  else if (event.id == "practice.start")
    to_screen(model, content.practice.screens.front().id, content);
  else
    return failure.has_value();
  return true;
}

// To another step, or, after the last one, back to the verdict or the first question.
void turn_page(Model& model, int by, const content::Content& content) {
  const int steps = steps_of(model, content);
  const int step = model.route.step + by;
  model.playing = false;
  if (steps == 0 || step < 1) return;
  if (step <= steps) return to_step(model, step);
  model.from_summary = false;
  model.route = Route::to(model.answers.ground.absent() ? Screen::start : Screen::result);
}

}  // namespace

bool learn(Model& model, const Event& event, const content::Content& content) {
  if (practise(model, event, content)) return true;
  if (steps_of(model, content) == 0) return false;
  if (event.id == "play")
    play(model, content);
  else if (event.id == ids::pause)
    model.playing = false;
  else if (event.id == ids::tick)
    tick(model, content);
  else if (event.id == "previous")
    turn_page(model, -1, content);
  else if (event.id == ids::next)
    turn_page(model, 1, content);
  else
    return false;
  return true;
}

}  // namespace pandu::guide
