// The law that is checked: its rules and texts, and the function that decides. Tests hand in a broken
// one and see that it is found out.
#pragma once

#include "content/content.h"
#include "law/decide.h"

namespace pandu::verify {

struct LawUnderTest {
  const content::Content& content;
  law::Verdict (*decide)(const law::Rules&, const law::Answers&, law::Date) = law::decide;

  const law::Rules& rules() const { return content.rules; }
  law::Verdict operator()(const law::Answers& answers, law::Date on) const {
    return decide(content.rules, answers, on);
  }
};

}  // namespace pandu::verify
