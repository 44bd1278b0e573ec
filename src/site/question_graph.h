// Which question follows which, found by asking: every ground is walked through with answers on either
// side of what matters, and after each answer the law says what it would have to know next.
#pragma once

#include <map>
#include <utility>
#include <vector>

#include "law/answers.h"
#include "law/rules.h"
#include "law/verdict.h"

namespace pandu::site {

// A ground's first question comes from Key::ground; what needs no more answers leads to no key.
using Step = std::pair<law::Key, std::optional<law::Key>>;

struct QuestionGraph {
  std::vector<law::Key>
      order;  // Key::ground first, each as far as can be before those that follow it
  std::map<Step, law::SetOf<law::Ground>> steps;  // and for which grounds
};

QuestionGraph question_graph(const law::Rules& rules, law::Date on);

}  // namespace pandu::site
