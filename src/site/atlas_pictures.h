// The pictures of the decision atlas.
#pragma once

#include <vector>

#include "law/verdict.h"
#include "page/picture.h"
#include "site/question_graph.h"
#include "text/speaker.h"

namespace pandu::site {

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

// The questions as boxes, with a line to each that may come next. 320 wide, so that its words can be read
// on a phone.
page::Picture graph_picture(const text::Speaker& speaker, const QuestionGraph& graph);

}  // namespace pandu::site
