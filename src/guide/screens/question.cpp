#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/parse_answer.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Key;

std::string back_address(const Scene& scene, Key key) {
  if (scene.model.from_summary && key != Key::balance_band)
    return address_of(Route::to(Screen::summary));
  const auto before = question_before(scene.model, scene.content, key);
  if (!before || *before == Key::ground) return address_of(Route::to(Screen::start));
  return address_of(Route::question(*before));
}

std::string progress(const Scene& scene, Key key) {
  if (key == Key::balance_band) return scene.say("question.same");
  const int left = questions_left(scene.model, scene.content, key);
  if (left == 0) return scene.say("question.last");
  if (left == 1) return scene.say("question.left_one");
  return scene.say("question.left", {{"count", std::to_string(left)}});
}

// The amount in words, announced as one types.
Node amount_in_words(const Scene& scene) {
  Node words = node(Kind::status, {}, "balance.words");
  if (const auto amount = read_balance(field_text(scene.model, "balance"), scene.content).value)
    words.text = rupiah_in_words(*amount, scene.content, scene.language);
  return words;
}

Node buttons_of(const Scene& scene, Key key) {
  Nodes buttons = {button(ids::next, scene.say("nav.next"), Look::primary, "next")};
  if (values_of(key).empty()) {
    const char* text = key == Key::balance ? "answer.unknown_exactly" : "answer.unknown";
    buttons.push_back(button(ids::unknown, scene.say(text), Look::secondary));
  }
  return group(Look::actions, std::move(buttons));
}

}  // namespace

void question_screen(const Scene& scene, page::Page& page) {
  const Key key = scene.model.route.key;
  page.main.push_back(link("back", scene.say("nav.back"), back_address(scene, key), "back"));
  page.main.push_back(heading(1, scene.question(key, "title"), "question"));
  if (!scene.answers.ground.absent())
    page.main.push_back(paragraph(progress(scene, key), Look::quiet));
  page.main.push_back(control_of(scene, key));
  if (key == Key::ground) page.main.push_back(other_case_link(scene));
  if (key == Key::balance) page.main.push_back(amount_in_words(scene));
  add(page.main, kiosk_keys(scene, key));
  page.main.push_back(buttons_of(scene, key));
  add(page.main, related_to_question(scene, key));
  page.main.push_back(details("why", scene.say("question.why"),
                              {paragraph(scene.question(key, "why"))}, "question"));
  page.main.push_back(details("find", scene.say("question.find"),
                              {paragraph(scene.question(key, "unknown"))}, "search"));
  page.aside = aside_of_answers(scene);
}

}  // namespace pandu::guide
