// The law that is checked, what must hold for every person on every day, and what was found where it
// does not.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/answers.h"
#include "law/decide.h"

namespace pandu::verify {

// The law that is checked: its rules and texts, and the function that decides. Tests hand in a broken
// one and see that it is found out.
struct LawUnderTest {
  const content::Content& content;
  law::Verdict (*decide)(const law::Rules&, const law::Answers&, law::Date) = law::decide;

  const law::Rules& rules() const { return content.rules; }
  law::Verdict operator()(const law::Answers& answers, law::Date on) const {
    return decide(content.rules, answers, on);
  }
};

enum class Property : std::uint8_t {
  parts_agree,
  wait_turns,
  refusal_has_next_step,
  fix_turns,
  changes_turn,
  claim_is_complete,
  waiting_never_worse,
  balance_never_adds_jmo,
  nonactive_changes_acceptance,
  unasked_never_matters,
  asked_can_matter,
  unknown_is_never_no,
  unanswered_is_unknown,
  unread_is_irrelevant,
  texts_exist,
};

inline constexpr auto property_sentences = std::to_array<std::string_view>(
    {"there is one outcome, and its parts agree with it",
     "every wait has a later day, and turns into a claim on it and not a day before",
     "every no, and every fix, has a blocker, what to do about it, and the branch",
     "what has to be put right first leaves a wait or a claim behind, with the same day and papers",
     "what would change the verdict, or open a channel, does so together, and not with one thing "
     "less",
     "every claim has a channel, a required paper, a share and a reason with a source",
     "waiting never makes it worse", "a larger balance never adds JMO",
     "since when the card is inactive changes nothing but the day from which the channels accept",
     "a question that is not in `missing` changes nothing, whatever its answer",
     "a question in `missing` can still change something",
     "what is decided without an answer stays so with it: unknown is never no",
     "a question left out and one answered \"unknown\" are the same",
     "a key that the rows of the ground do not read is irrelevant",
     "every text exists in every language, with the same placeholders, none of them empty"});
inline constexpr std::size_t property_count = property_sentences.size();

inline std::string_view sentence_of(Property property) {
  return property_sentences[static_cast<std::size_t>(property)];
}

// A case for which a property does not hold, and what is wrong with it.
struct Failure {
  law::Answers answers;
  law::Date on{};
  std::string sentence;
};

// How often each property was looked at, how often it failed, and the simplest failure of each: the
// one with the fewest answers, whatever the order in which they were found.
class Tally {
 public:
  void count(Property property, std::uint64_t times = 1) { at(property).checked += times; }
  void fail(Property property, Failure failure);
  void add_cases(std::uint64_t cases) { cases_ += cases; }
  void merge(const Tally& other);

  std::uint64_t cases() const { return cases_; }
  std::uint64_t checked(Property property) const { return at(property).checked; }
  std::uint64_t failures(Property property) const { return at(property).failures; }
  const std::optional<Failure>& simplest(Property property) const { return at(property).simplest; }
  bool all_hold() const;

 private:
  struct Count {
    std::uint64_t checked = 0;
    std::uint64_t failures = 0;
    std::optional<Failure> simplest;
  };
  Count& at(Property property) { return counts_[static_cast<std::size_t>(property)]; }
  const Count& at(Property property) const { return counts_[static_cast<std::size_t>(property)]; }

  std::array<Count, property_count> counts_;
  std::uint64_t cases_ = 0;
};

}  // namespace pandu::verify
