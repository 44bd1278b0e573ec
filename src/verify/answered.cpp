#include "verify/answered.h"

#include "content/read_answers.h"
#include "law/evaluate.h"
#include "law/list.h"

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

bool is_date(Key key) { return key == Key::birth_date || key == Key::event_date; }

bool is_asked(const Parts& parts, Key key) { return (parts.missing & bit_of(key)) != 0; }

std::string given(const Dimension& dimension, std::size_t place) {
  const Choice& choice = dimension.choices[place / dimension.stride % dimension.choices.size()];
  return content::write_answers(choice.answer);
}

// A verdict and the one that follows when a question is answered.
class OpenAnswer {
 public:
  OpenAnswer(const Space& space, const Dimension& dimension, std::size_t place, const Choice& choice,
             const Table& table, Tally& tally)
      : space_(space), dimension_(dimension), place_(place), before_(table[place]), table_(table),
        tally_(tally), is_month_(!choice.open && is_date(dimension.key)) {}

  void compare(std::size_t answered) {
    Parts after = table_[answered];
    if (!after.exists()) return;
    // For a month, the first day is the latest that it can be.
    if (is_month_ && after.earliest != Parts::no_day && after.earliest <= before_.earliest)
      after.earliest = before_.earliest;
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
  void fail(Property property, std::size_t answered, const std::string& what) {
    tally_.fail(property,
                {space_.answers_at(place_), space_.on(),
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

// Whether the answers that one choice covers lead to different verdicts, all other answers being exact.
bool leads_to_different(const Dimension& dimension, std::size_t place, std::size_t choice,
                        const Table& table) {
  const Parts* first = nullptr;
  bool differs = false;
  for_each_choice(dimension, place, choice, dimension.choices[choice].covers, [&](std::size_t at) {
    if (!table[at].exists()) return;
    if (!first) first = &table[at];
    differs = differs || !same_parts(*first, table[at]);
  });
  return differs;
}

std::uint16_t matters_behind(const Dimension& dimension, std::size_t place, std::size_t choice,
                             const Table& table) {
  unsigned keys = 0;
  for_each_choice(dimension, place, choice, dimension.choices[choice].covers,
                  [&](std::size_t at) { keys |= table[at].can_matter; });
  return static_cast<std::uint16_t>(keys);
}

// Whether two answers to one question already decide a part differently, whatever the other answers.
bool decides(const Dimension& dimension, std::size_t place, std::size_t choice, const Table& table) {
  law::List<const Parts*, most_choices> seen;
  bool differs = false;
  for_each_choice(dimension, place, choice, dimension.choices[choice].covers, [&](std::size_t at) {
    if (!table[at].exists()) return;
    for (const Parts* other : seen) differs = differs || certainly_differ(*other, table[at]);
    seen.add(&table[at]);
  });
  return differs;
}

// The questions that can still change the verdict here. With one open question: whether its answers
// lead to different verdicts. With more: what can matter once one of them is answered, whichever way;
// a second one shows it for the first.
std::uint16_t can_matter(const Space& space, const Walk& walk, const Table& table) {
  const Dimension* first = nullptr;
  std::size_t first_choice = 0;
  for (std::size_t i = 0; i < space.dimensions().size(); ++i) {
    const Dimension& dimension = space.dimension(i);
    const std::size_t choice = walk.choice(i);
    if (dimension.choices[choice].exact()) continue;
    if (first) {
      const unsigned others = matters_behind(*first, walk.place(), first_choice, table);
      const unsigned behind = matters_behind(dimension, walk.place(), choice, table);
      return static_cast<std::uint16_t>(others | (behind & bit_of(first->key)));
    }
    first = &dimension;
    first_choice = choice;
  }
  if (!first || !leads_to_different(*first, walk.place(), first_choice, table)) return 0;
  return bit_of(first->key);
}

// The same for the asked questions that did not show up so far: the year of a payout can be answered
// only after the payout, and so hides it where both are open.
void add_what_decides(const Space& space, const Walk& walk, Table& table) {
  Parts& parts = table[walk.place()];
  for (std::size_t i = 0; i < space.dimensions().size(); ++i) {
    const Dimension& dimension = space.dimension(i);
    if (!is_asked(parts, dimension.key) || (parts.can_matter & bit_of(dimension.key)) != 0) continue;
    if (decides(dimension, walk.place(), walk.choice(i), table))
      parts.can_matter = static_cast<std::uint16_t>(parts.can_matter | bit_of(dimension.key));
  }
}

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
      const std::uint64_t among =
          choice.open ? (std::uint64_t{1} << number) - 1 : choice.covers;
      OpenAnswer open(space, dimension, walk.place(), choice, table, tally);
      for_each_choice(dimension, walk.place(), number, among,
                      [&](std::size_t at) { open.compare(at); });
    }
  }
}

void check_asked_questions(const Space& space, Table& table, Tally& tally) {
  for (Walk walk(space); !walk.at_end(); walk.next()) {
    Parts& parts = table[walk.place()];
    if (!parts.exists()) continue;
    parts.can_matter = can_matter(space, walk, table);
    tally.count(Property::asked_can_matter);
    add_what_decides(space, walk, table);
    const unsigned idle = parts.missing & ~static_cast<unsigned>(parts.can_matter);
    if (idle == 0) continue;
    unsigned key = 0;
    while ((idle >> key & 1U) == 0) ++key;
    tally.fail(Property::asked_can_matter,
               {space.answers_at(walk.place()), space.on(),
                "`missing` asks for " + std::string(law::name_of(static_cast<Key>(key))) +
                    ", but no answer to it can change anything, whatever the other answers"});
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
    if (!larger.exists() || larger.channels == Parts::none || (larger.channels & jmo) == 0) continue;
    const std::size_t choice = place / dimension->stride % dimension->choices.size();
    for (std::size_t i = 0; i < spans.size(); ++i) {
      if (spans[i].high >= spans[choice].low) continue;
      const Parts& smaller = table[place - choice * dimension->stride + i * dimension->stride];
      tally.count(Property::balance_never_adds_jmo);
      if (smaller.channels != Parts::none && (smaller.channels & jmo) == 0)
        tally.fail(Property::balance_never_adds_jmo,
                   {space.answers_at(place), space.on(),
                    "JMO is open, but not with the smaller balance"});
    }
  }
}

}  // namespace pandu::verify
