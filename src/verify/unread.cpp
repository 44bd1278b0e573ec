#include <algorithm>

#include "content/read_answers.h"
#include "law/evaluate.h"
#include "law/in_force.h"
#include "verify/answer.h"
#include "verify/properties.h"
#include "verify/verdict_parts.h"

namespace pandu::verify {
namespace {

using law::Answers;
using law::Key;

// One answer to one key that no dimension of the space has.
struct Other {
  Key key = Key::ground;
  Answers answer;
};

std::vector<Other> other_answers(const Space& space, const std::vector<Key>& read,
                                 const law::Rules& rules) {
  std::vector<Other> others;
  for (std::size_t i = 0; i < law::count_of<Key>; ++i) {
    const Key key = static_cast<Key>(i);
    const bool is_read = std::find(read.begin(), read.end(), key) != read.end();
    if (key == Key::ground || key == Key::balance_band || is_read) continue;
    for (const Choice& choice : choices_of(key, space.ground(), space.on(), Grain::sparse, rules))
      if (!choice.open) others.push_back({key, choice.answer});
  }
  return others;
}

bool same_verdict(const law::Verdict& one, const law::Verdict& other, const Answers& answers) {
  return same_parts(parts_of(one, answers), parts_of(other, answers)) &&
         one.missing == other.missing && one.reasons == other.reasons &&
         one.blockers == other.blockers && one.warnings == other.warnings;
}

}  // namespace

void check_unread_keys(const Space& space, const std::vector<Key>& read, const LawUnderTest& law,
                       Tally& tally) {
  const std::vector<Other> others = other_answers(space, read, law.rules());
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!is_acceptable(walk.answers())) continue;
    const law::Verdict verdict = law(walk.answers(), space.on());
    const auto compare = [&](const Answers& answers, std::string_view key) {
      tally.count(Property::unread_is_irrelevant);
      if (!same_verdict(law(answers, space.on()), verdict, answers))
        tally.fail(
            Property::unread_is_irrelevant,
            {answers, space.on(), "without " + std::string(key) + " the verdict is another"});
    };
    for (const Other& other : others) {
      Answers answers = walk.answers();
      copy_answer(other.key, other.answer, answers);
      if (is_acceptable(answers)) compare(answers, law::name_of(other.key));
    }
    if (!walk.answers().balance.given()) continue;
    Answers answers = walk.answers();
    answers.balance_band =
        law::Answer<law::BalanceBand>::of(law::band_of(answers.balance.value, law.rules()));
    compare(answers, law::name_of(Key::balance_band));
  }
}

void check_unanswered(const Space& space, const LawUnderTest& law, Tally& tally) {
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    for (std::size_t i = 0; i < space.dimensions().size(); ++i) {
      const Dimension& dimension = space.dimension(i);
      if (!dimension.choices[walk.choice(i)].open) continue;
      Answers left_out = walk.answers();
      Answers unknown = walk.answers();
      set_absent(dimension.key, left_out);
      set_unknown(dimension.key, unknown);
      if (!is_acceptable(left_out) || !is_acceptable(unknown)) continue;
      tally.count(Property::unanswered_is_unknown);
      if (!(law(left_out, space.on()) == law(unknown, space.on())))
        tally.fail(Property::unanswered_is_unknown,
                   {unknown, space.on(),
                    "leaving out " + std::string(law::name_of(dimension.key)) +
                        " gives another verdict than \"unknown\""});
    }
  }
}

}  // namespace pandu::verify
