#include "content/read_answers.h"
#include "law/evaluate.h"
#include "law/list.h"
#include "verify/properties.h"

namespace pandu::verify {
namespace {

using law::Key;

// Calls `visit` with each place at which one question has one of these choices, and all others the
// same answer as here.
template <class Visit>
void for_each_choice(const Dimension& dimension, std::size_t place, std::size_t choice,
                     std::uint64_t among, Visit visit) {
  for (std::size_t at = place - choice * dimension.stride; among != 0; among >>= 1U) {
    if ((among & 1U) != 0) visit(at);
    at += dimension.stride;
  }
}

bool is_asked(const Parts& parts, Key key) { return (parts.missing & bit_of(key)) != 0; }

std::string given(const Dimension& dimension, std::size_t place) {
  const Choice& choice = dimension.choices[place / dimension.stride % dimension.choices.size()];
  return content::write_answers(choice.answer);
}

// A verdict and the one that follows when a question is answered.
class OpenAnswer {
 public:
  OpenAnswer(const Space& space, const Dimension& dimension, std::size_t place,
             const Choice& choice, const Table& table, Tally& tally)
      : space_(space),
        dimension_(dimension),
        place_(place),
        before_(table[place]),
        table_(table),
        tally_(tally),
        is_month_(!choice.open && law::is_date(dimension.key)) {}

  void compare(std::size_t answered) {
    Parts after = table_[answered];
    if (!after.exists()) return;
    // For a month, the first day is the latest that it can be.
    if (is_month_) keep_latest(before_.earliest, after.earliest);
    if (is_month_) keep_latest(before_.accepted_from, after.accepted_from);
    tally_.count(Property::unknown_is_never_no);
    if (const char* part = contradicted_part(before_, after))
      fail(Property::unknown_is_never_no, answered,
           std::string(part) + " was decided already, and turns into another");
    if (is_asked(before_, dimension_.key)) return;
    tally_.count(Property::unasked_never_matters);
    if (!same_parts(before_, after))
      fail(Property::unasked_never_matters, answered, "a part of the verdict changes");
    else if (before_.missing != after.missing)
      fail(Property::unasked_never_matters, answered, "other questions are asked than before");
  }

 private:
  static void keep_latest(std::int32_t before, std::int32_t& after) {
    if (after != Parts::no_day && after <= before) after = before;
  }
  void fail(Property property, std::size_t answered, const std::string& what) {
    tally_.fail(property, {space_.answers_at(place_), space_.on(),
                           "with the answer " + given(dimension_, answered) + " " + what});
  }

  const Space& space_;
  const Dimension& dimension_;
  std::size_t place_;
  const Parts& before_;
  const Table& table_;
  Tally& tally_;
  bool is_month_;
};

// Whether the verdicts at the visited places are not all the same.
class Difference {
 public:
  void see(const Parts& parts) {
    if (!parts.exists()) return;
    if (!first_) first_ = &parts;
    found_ = found_ || !same_parts(*first_, parts);
  }
  bool found() const { return found_; }

 private:
  const Parts* first_ = nullptr;
  bool found_ = false;
};

// What the answers that an open question covers can still change.
class WhatMatters {
 public:
  WhatMatters(const Space& space, const Walk& walk, const Table& table)
      : space_(space), walk_(walk), table_(table) {
    for (std::size_t i = 0; i < space.dimensions().size(); ++i)
      if (!choice(i).exact() && can_be_answered(i)) open_.add(i);
  }

  // With one open question: whether its answers lead to different verdicts. With more: what matters
  // once one of them is answered, whichever way; another one shows it for that one.
  std::uint32_t keys() const {
    if (open_.empty()) return 0;
    const std::size_t first = open_[0];
    if (open_.size() == 1) return differs_by(first) ? key_bit(first) : 0;
    const unsigned others = behind(first) | (behind(open_[1]) & key_bit(first));
    const bool payout = open_.size() == 2 && is_payout_with_year() && differs_by_payout();
    return others | (payout ? key_bit(first) : 0U);
  }

 private:
  const Choice& choice(std::size_t i) const { return space_.dimension(i).choices[walk_.choice(i)]; }
  std::uint32_t key_bit(std::size_t i) const { return bit_of(space_.dimension(i).key); }

  template <class Visit>
  void for_each_answer(std::size_t i, Visit visit) const {
    for_each_choice(space_.dimension(i), walk_.place(), walk_.choice(i), choice(i).covers, visit);
  }
  // The year of a payout cannot, where there was none.
  bool can_be_answered(std::size_t i) const {
    bool can = false;
    for_each_answer(i, [&](std::size_t at) { can = can || table_[at].exists(); });
    return can;
  }
  bool differs_by(std::size_t i) const {
    Difference difference;
    for_each_answer(i, [&](std::size_t at) { difference.see(table_[at]); });
    return difference.found();
  }
  unsigned behind(std::size_t i) const {
    unsigned keys = 0;
    for_each_answer(i, [&](std::size_t at) { keys |= table_[at].can_matter; });
    return keys;
  }
  // The one question that follows from the answer to another: when was that payout?
  bool is_payout_with_year() const {
    return space_.dimension(open_[0]).key == Key::earlier_partial &&
           space_.dimension(open_[1]).key == Key::earlier_partial_year;
  }
  bool differs_by_payout() const {
    const std::size_t year = open_[1];
    Difference difference;
    for_each_answer(open_[0], [&](std::size_t payout) {
      bool has_year = false;
      for_each_choice(space_.dimension(year), payout, walk_.choice(year), choice(year).covers,
                      [&](std::size_t at) {
                        has_year = has_year || table_[at].exists();
                        difference.see(table_[at]);
                      });
      if (!has_year) difference.see(table_[payout]);
    });
    return difference.found();
  }

  const Space& space_;
  const Walk& walk_;
  const Table& table_;
  law::List<std::size_t, law::count_of<Key>> open_;
};

}  // namespace

void check_open_answers(const Space& space, const Table& table, Tally& tally) {
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    if (!table[walk.place()].exists()) continue;
    for (std::size_t i = 0; i < space.dimensions().size(); ++i) {
      const Dimension& dimension = space.dimension(i);
      const std::size_t number = walk.choice(i);
      const Choice& choice = dimension.choices[number];
      if (choice.exact()) continue;
      // What is open may also be answered vaguely.
      const bool any = choice.open && !choice.assumed;
      const std::uint64_t among = any ? (std::uint64_t{1} << number) - 1 : choice.covers;
      OpenAnswer open(space, dimension, walk.place(), choice, table, tally);
      for_each_choice(dimension, walk.place(), number, among,
                      [&](std::size_t at) { open.compare(at); });
    }
  }
}

void check_asked_questions(const Space& space, std::uint32_t keys, Table& table, Tally& tally) {
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    Parts& parts = table[walk.place()];
    if (!parts.exists()) continue;
    parts.can_matter = WhatMatters(space, walk, table).keys();
    tally.count(Property::asked_can_matter);
    std::uint32_t idle = parts.missing & keys & ~parts.can_matter;
    // The year of a payout was told, and so was, in effect, that there was one.
    if (walk.answers().earlier_partial_year.given()) idle &= ~bit_of(Key::earlier_partial);
    if (idle == 0) continue;
    unsigned key = 0;
    while ((idle >> key & 1U) == 0) ++key;
    tally.fail(Property::asked_can_matter,
               {space.answers_at(walk.place()), space.on(),
                "`missing` asks for " + std::string(law::name_of(static_cast<Key>(key))) +
                    ", but no answer to it can change anything, whatever the other answers"});
  }
}

void check_nonactive_since(const Space& space, const Table& table, Tally& tally) {
  const Dimension* dimension = space.find(Key::nonactive_since);
  if (!dimension) return;
  for (std::size_t place = 0; place < table.size(); ++place) {
    const std::size_t choice = place / dimension->stride % dimension->choices.size();
    if (choice == 0 || !table[place].exists()) continue;
    Parts here = table[place];
    const Parts& first = table[place - choice * dimension->stride];
    here.accepted_from = first.accepted_from;
    tally.count(Property::nonactive_changes_acceptance);
    if (!same_parts(here, first))
      tally.fail(Property::nonactive_changes_acceptance,
                 {space.answers_at(place), space.on(),
                  "with the answer " + given(*dimension, place - choice * dimension->stride) +
                      " another part of the verdict changes"});
  }
}

void check_balances(const Space& space, const law::Rules& rules, const Table& table, Tally& tally) {
  const Dimension* dimension = space.find(Key::balance);
  if (!dimension) return;
  constexpr unsigned jmo = 1U << static_cast<unsigned>(law::Channel::jmo);
  std::vector<law::BalanceSpan> spans;
  for (const Choice& choice : dimension->choices)
    spans.push_back(law::balance_of(choice.answer, rules));
  for (std::size_t place = 0; place < table.size(); ++place) {
    const Parts& larger = table[place];
    if (!larger.exists() || larger.channels == Parts::none || (larger.channels & jmo) == 0)
      continue;
    const std::size_t choice = place / dimension->stride % dimension->choices.size();
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (spans[i].high >= spans[choice].low) continue;
      const Parts& smaller = table[place - choice * dimension->stride + i * dimension->stride];
      tally.count(Property::balance_never_adds_jmo);
      if (smaller.channels != Parts::none && (smaller.channels & jmo) == 0)
        tally.fail(
            Property::balance_never_adds_jmo,
            {space.answers_at(place), space.on(), "JMO is open, but not with the smaller balance"});
    }
  }
}

}  // namespace pandu::verify
