#include "guide/learning/needed_step.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "law/decide.h"

namespace pandu::guide {
namespace {

bool has_required_papers(const Model& model, const content::Content& content) {
  const law::Verdict verdict = law::decide(content.rules, model.answers, model.today);
  if (!verdict.documents) return false;
  return std::all_of(verdict.documents->begin(), verdict.documents->end(),
                     [&](const law::DocumentEntry& paper) {
                       return paper.need != law::Need::required || model.ready.has(paper.document);
                     });
}

bool is_done(const Model& model, const content::Content& content,
             const content::TutorialStep& step) {
  if (!step.done_with) return false;
  const auto& key = step.done_with->key;
  return key ? chosen(model.answers, *key) == step.done_with->value
             : has_required_papers(model, content);
}

}  // namespace

int needed_step(const Model& model, const content::Content& content,
                const content::Tutorial& tutorial) {
  const auto needed = std::find_if_not(
      tutorial.steps.begin(), tutorial.steps.end(),
      [&](const content::TutorialStep& step) { return is_done(model, content, step); });
  const auto before = static_cast<int>(needed - tutorial.steps.begin());
  return std::min(before + 1, static_cast<int>(tutorial.steps.size()));
}

Route with_step(const Model& model, Route route, const content::Content& content) {
  if (route.screen != Screen::tutorial || route.step != first_needed) return route;
  const content::Tutorial* tutorial = content::tutorial_named(content, route.tutorial);
  route.step = tutorial ? needed_step(model, content, *tutorial) : 1;
  return route;
}

}  // namespace pandu::guide
