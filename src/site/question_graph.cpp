#include <algorithm>

#include "law/decide.h"
#include "site/atlas.h"
#include "verify/answer.h"
#include "verify/choice.h"

namespace pandu::site {
namespace {

using law::Answers;
using law::Ground;
using law::Key;

class Walk {
 public:
  Walk(const law::Rules& rules, law::Date on, QuestionGraph& graph)
      : rules_(rules), on_(on), graph_(graph) {}

  void through(Ground ground) {
    ground_ = ground;
    Answers answers;
    answers.ground = law::Answer<Ground>::of(ground);
    go_on(Key::ground, answers);
  }

 private:
  void go_on(Key from, const Answers& answers) {
    const law::Verdict verdict = law::decide(rules_, answers, on_);
    std::optional<Key> next;
    if (!verdict.missing.empty()) next = verdict.missing[0];
    graph_.steps[{from, next}].add(ground_);
    if (!next) return;
    for (const verify::Choice& choice :
         verify::choices_of(*next, ground_, on_, verify::Grain::sparse, rules_)) {
      if (!choice.exact()) continue;
      Answers more = answers;
      verify::copy_answer(*next, choice.answer, more);
      if (verify::is_acceptable(more)) go_on(*next, more);
    }
  }

  const law::Rules& rules_;
  law::Date on_;
  QuestionGraph& graph_;
  Ground ground_{};
};

bool waits_for(const QuestionGraph& graph, Key key, const std::vector<Key>& left) {
  return std::any_of(left.begin(), left.end(), [&](Key other) {
    return other != key && graph.steps.count({other, key}) > 0;
  });
}

// Those that nothing left leads to come first; where a circle leaves none, the first of the law.
void put_in_order(QuestionGraph& graph) {
  std::vector<Key> left;
  for (const Key key : text::every<Key>) {
    const bool asked = std::any_of(graph.steps.begin(), graph.steps.end(),
                                   [&](const auto& step) { return step.first.first == key; });
    if (asked) left.push_back(key);
  }
  while (!left.empty()) {
    auto next = std::find_if(left.begin(), left.end(),
                             [&](Key key) { return !waits_for(graph, key, left); });
    if (next == left.end()) next = left.begin();
    graph.order.push_back(*next);
    left.erase(next);
  }
}

}  // namespace

QuestionGraph question_graph(const law::Rules& rules, law::Date on) {
  QuestionGraph graph;
  Walk walk(rules, on, graph);
  for (const Ground ground : rules.ground_list.shown) walk.through(ground);
  put_in_order(graph);
  return graph;
}

}  // namespace pandu::site
