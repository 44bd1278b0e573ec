
#include "base/utf8.h"
#include "guide/day.h"
#include "guide/device.h"
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "guide/ids.h"
#include "guide/kiosk/kiosk.h"
#include "guide/learning/learning.h"
#include "guide/learning_part.h"
#include "guide/parse_answer.h"
#include "guide/questions.h"
#include "guide/received_address.h"
#include "guide/screens/screens.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "text/typed.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using law::Key;

// The question whose controls are on this screen.
std::optional<Key> question_on(const Route& route) {
  if (route.screen == Screen::start) return Key::ground;
  if (route.screen == Screen::question) return route.key;
  return std::nullopt;
}

void enter(Model& model, const Route& route) {
  if (!(model.route == route)) {
    model.errors.clear();
    model.notice.clear();
    model.unread.clear();
    model.announced.clear();
  }
  model.route = route;
  model.playing = false;
  model.mistaken.clear();
  if (route.screen == Screen::summary) model.from_summary = true;
  if (route.screen == Screen::start || route.screen == Screen::result) model.from_summary = false;
}

// To the screen of an address, or to the start, which says that it led nowhere.
void go_to(Model& model, std::string_view fragment, const content::Content& content) {
  if (const auto route = received_route(fragment, content))
    return enter(model, with_step(model, *route, content));
  enter(model, Route::to(Screen::start));
  tell_unread(model, "shared.unknown", shown_address(fragment));
}

void go_on(Model& model, const content::Content& content) {
  enter(model, route_after_answers(model, content));
}

// Takes an answer back and leaves it in its fields, for a question that has to be asked again.
void set_aside(Model& model, Key key) {
  for (const std::string& id : drafts_of(key)) {
    const std::string text = field_text(model, id);
    if (!text.empty()) model.drafts[id] = text;
  }
  forget(model.answers, key);
}

void take_over(Model& model, Key key, const law::Answers& answers) {
  const law::Answers before = model.answers;
  model.answers = answers;
  for (const std::string& id : drafts_of(key)) model.drafts.erase(id);
  model.errors.clear();
  model.asked.add_once(key == Key::balance_band ? Key::balance : key);
  // Another reason means another event: the day of a resignation is not the day of a death.
  const bool other_event =
      !(answers.ground == before.ground) || !(answers.pmi_ground == before.pmi_ground);
  if (other_event) set_aside(model, Key::event_date);
  // A year without a partial claim is a contradiction that no reader of answers accepts.
  if (answers.earlier_partial == law::Answer<law::EarlierPartial>::of(law::EarlierPartial::none))
    set_aside(model, Key::earlier_partial_year);
}

void submit(Model& model, Key key, const content::Content& content) {
  ParsedAnswer parsed = parse_answer(model, key, content);
  if (!parsed.errors.empty()) {
    model.errors = std::move(parsed.errors);
    return;
  }
  take_over(model, key, parsed.answers);
  // Whoever knows no ground finds it among the situations.
  if (key == Key::ground && !model.answers.ground.given())
    return enter(model, Route::to(Screen::situations));
  go_on(model, content);
}

// "I don't know", as a button below a field. What was typed stays for when the person comes back.
void answer_unknown(Model& model, const content::Content& content) {
  const auto key = question_on(model.route);
  if (!key || !values_of(*key).empty()) return;
  const TextById drafts = model.drafts;
  law::Answers answers = model.answers;
  set_unknown(answers, *key);
  take_over(model, *key, answers);
  model.drafts = drafts;
  go_on(model, content);
}

void press_next(Model& model, const content::Content& content) {
  if (const auto key = question_on(model.route)) return submit(model, *key, content);
  if (model.route.screen != Screen::summary && model.route.screen != Screen::result) return;
  model.from_summary = false;
  go_on(model, content);
}

void switch_language(Model& model, const content::Content& content) {
  model.language = content::other_than(model.language);
  const auto draft = model.drafts.find("balance");
  if (draft == model.drafts.end()) return;
  // The separators change with the language.
  if (const auto amount = read_balance(draft->second, content).value)
    draft->second = grouped_amount(*amount, model.language);
}

void untick(law::SetOf<law::Document>& ready, law::Document document) {
  ready.bits &= ~(1U << static_cast<unsigned>(document));
}

// Another reason that the result offers: "instead=resigned". All other answers stay.
void take_ground(Model& model, std::string_view name, const content::Content& content) {
  const auto ground = law::from_name<law::Ground>(name);
  if (!ground || model.route.screen != Screen::result) return;
  law::Answers answers = model.answers;
  answers.ground = law::Answer<law::Ground>::of(*ground);
  take_over(model, Key::ground, answers);
  go_on(model, content);
}

// "ground=resigned" or "ready=card". False if it is neither.
bool choose_or_tick(Model& model, const Event& event) {
  const std::size_t equals = event.id.find('=');
  if (equals == event.id.npos) return false;
  const std::string name = event.id.substr(0, equals);
  const std::string value = event.id.substr(equals + 1);
  if (name == "ready" && model.route.screen == Screen::result) {
    const auto document = law::from_name<law::Document>(value);
    if (document && event.value == "on") model.ready.add(*document);
    if (document && event.value == "off") untick(model.ready, *document);
    return true;
  }
  const auto key = question_on(model.route);
  law::Answers trial;
  if (!key || name != law::name_of(*key) || event.value != "on") return true;
  if (!choose(trial, *key, value) && !is_foreigner_choice(*key, value)) return true;
  model.drafts[name] = value;
  model.errors.erase(name);
  return true;
}

void type_amount(Model& model, const std::string& id, const std::string& text) {
  std::string& draft = model.drafts[id];
  draft = regrouped_amount(text, draft, model.language);
}

// Into one of the fields of a question that is answered by typing.
void type_answer(Model& model, Key key, const std::string& id, const std::string& text,
                 const content::Content& content) {
  if (key == Key::balance) return type_amount(model, id, text);
  if (!paste_date(model, id, key, text, content)) model.drafts[id] = text;
}

void type(Model& model, const Event& event, const content::Content& content) {
  const auto key = question_on(model.route);
  const std::string text(base::cut_to(event.value, longest_draft));
  if (key && values_of(*key).empty()) {
    if (contains(drafts_of(*key), event.id)) type_answer(model, *key, event.id, text, content);
  }
  const bool has_search =
      model.route.screen == Screen::troubles || model.route.screen == Screen::situations;
  if (has_search && event.id == search_field) model.drafts[event.id] = text;
  if (model.route.screen == Screen::channels && event.id == scale_field)
    type_amount(model, event.id, text);
  const bool is_today = event.id != today_key && event.id.starts_with(today_key);
  if (is_today && is_known_control(event.id) && clock_is_wrong(model, content))
    model.drafts[event.id] = text;
}

}  // namespace

Model start(law::Date today, content::Language language) {
  Model model;
  model.today = today;
  model.language = language;
  return model;
}

Model update(const Model& model, const Event& event, const content::Content& content) {
  if (const auto typed = typed_by_key(model, event.id)) return update(model, *typed, content);
  Model next = model;
  // With the next thing that somebody does: it is heard anew when the same happens again.
  if (is_said_once(next.announced)) next.announced.clear();
  if (event.id == ids::day) turn_day(next, event.value, content);
  if (event.id == ids::route && open_link(next, event.value, content)) return next;
  if (event.id == ids::route)
    go_to(next, event.value, content);
  else if (event.id == "language")
    switch_language(next, content);
  else if (event.id == ids::restart || event.id == ids::clear)
    next = fresh(model);
  else if (event.id == "helper")
    next.helper = event.value == "on";
  else if ((content.has_learning && learning_part_event(next, event, content)) ||
           device_event(next, event) || preview_event(next, event.id, event.value, content))
    return next;
  else if (event.id == ids::next)
    press_next(next, content);
  else if (event.id == ids::unknown)
    answer_unknown(next, content);
  else if (event.id == "scale.less" || event.id == "scale.more")
    move_on_scale(next, event.id == "scale.more", content);
  else if (const auto ground = text::after(instead_prefix, event.id))
    take_ground(next, *ground, content);
  else if (event.id == "today.set")
    correct_today(next, content);
  else if (!choose_or_tick(next, event))
    type(next, event, content);
  return next;
}

}  // namespace pandu::guide
