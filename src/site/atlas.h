// The pictures of the decision atlas.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"
#include "page/picture.h"
#include "text/speaker.h"

namespace pandu::site {

// Which question follows which, found by asking: every ground is walked through with answers on
// either side of what matters, and after each answer the law says what it would have to know next.

// A ground's first question comes from Key::ground; what needs no more answers leads to no key.
using Step = std::pair<law::Key, std::optional<law::Key>>;

struct QuestionGraph {
  std::vector<law::Key>
      order;  // Key::ground first, each as far as can be before those that follow it
  std::map<Step, law::SetOf<law::Ground>> steps;  // and for which grounds
};

QuestionGraph question_graph(const law::Rules& rules, law::Date on);

// One stop on the way to a claim.
struct Stop {
  std::string icon;
  std::string title;
  std::string words;
  bool is_goal = false;
};
// The stops from top to bottom, joined by a line.
page::Picture way_picture(const text::Speaker& speaker, const std::vector<Stop>& stops);

// The questions that can matter to a ground, in the order of the law.
struct GroundQuestions {
  law::Ground ground = law::Ground::age_56;
  law::KeyList keys;
};
// Grounds as rows, questions as numbered columns, a dot where the one asks the other.
page::Picture questions_picture(const text::Speaker& speaker,
                                const std::vector<GroundQuestions>& grounds,
                                const law::KeyList& columns);

// The questions as boxes, with a line to each that may come
// next. 320 wide, so that its words can be read on a phone.
page::Picture graph_picture(const text::Speaker& speaker, const QuestionGraph& graph);

}  // namespace pandu::site
