#include "guide/questions.h"

#include "law/answers_by_key.h"
#include "law/decide.h"
#include "law/evaluate.h"

namespace pandu::guide {
namespace {

using law::Answers;
using law::Key;

// The balance and its band are one question, asked in two ways.
Key question_of(Key key) { return key == Key::balance_band ? Key::balance : key; }

// What to ask for this key, if it was not answered.
std::optional<Key> open_question(Key key, const Answers& answers) {
  if (question_of(key) != Key::balance)
    return is_absent(answers, key) ? std::optional(key) : std::nullopt;
  if (answers.balance.given() || !answers.balance_band.absent()) return std::nullopt;
  return answers.balance.absent() ? Key::balance : Key::balance_band;
}

void add_open(KeyList& open, const law::Verdict& verdict, const Answers& answers) {
  for (const Key key : verdict.missing)
    if (open_question(key, answers)) open.add_once(question_of(key));
}

bool matters(Key key, Answers answers, const law::Rules& rules, law::Date today) {
  forget(answers, key);
  // That somebody is a foreigner is an answer to the question about identity.
  if (key == Key::identity_matches) forget(answers, Key::citizenship);
  if (key == Key::balance) forget(answers, Key::balance_band);
  return law::decide(rules, answers, today).missing.has(key);
}

}  // namespace

std::optional<Key> next_question(const law::Verdict& verdict, const Answers& answers) {
  for (const Key key : verdict.missing)
    if (const auto open = open_question(key, answers)) return open;
  return std::nullopt;
}

Route route_after_answers(const Model& model, const content::Content& content) {
  const law::Verdict verdict = law::decide(content.rules, model.answers, model.today);
  const auto next = next_question(verdict, model.answers);
  if (next == law::Key::ground) return Route::to(Screen::start);
  if (next) return Route::question(*next);
  return Route::to(model.from_summary ? Screen::summary : Screen::result);
}

int questions_left(const Model& model, const content::Content& content, Key current) {
  KeyList open;
  const law::Verdict verdict = law::decide(content.rules, model.answers, model.today);
  add_open(open, verdict, model.answers);
  // A choice can open a question of its own (an earlier partial claim: in which year?).
  for (const Key key : verdict.missing)
    for (const std::string_view value : values_of(key)) {
      Answers answers = model.answers;
      if (!is_absent(answers, key) || !choose(answers, key, value)) continue;
      add_open(open, law::decide(content.rules, answers, model.today), answers);
    }
  const int all = static_cast<int>(open.size());
  return open.has(question_of(current)) ? all - 1 : all;
}

KeyList shown_answers(const Model& model, const content::Content& content) {
  Answers ground_only;
  ground_only.ground = model.answers.ground;
  ground_only.pmi_ground = model.answers.pmi_ground;
  KeyList shown;
  const auto add = [&](Key key) {
    bool answered = !is_absent(model.answers, key);
    if (key == Key::balance) answered = answered || !model.answers.balance_band.absent();
    if (key == Key::identity_matches) answered = answered || law::is_foreigner(model.answers);
    if (!answered || question_of(key) != key) return;
    if (matters(key, model.answers, content.rules, model.today) ||
        matters(key, ground_only, content.rules, model.today))
      shown.add_once(key);
  };
  for (const Key key : model.asked) add(key);
  for (std::size_t i = 0; i < law::count_of<Key>; ++i) add(static_cast<Key>(i));
  return shown;
}

KeyList unknown_answers(const law::Verdict& verdict, const Answers& answers) {
  KeyList unknown;
  for (const Key key : verdict.missing)
    if (!open_question(key, answers)) unknown.add_once(question_of(key));
  return unknown;
}

std::optional<Key> question_before(const Model& model, const content::Content& content, Key key) {
  if (key == Key::balance_band) return Key::balance;
  std::optional<Key> before;
  for (const Key answered : shown_answers(model, content)) {
    if (answered == key) return before;
    before = answered;
  }
  return before;
}

}  // namespace pandu::guide
