#include "diff/day_comparison.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "verify/answer.h"

namespace pandu::diff {
namespace {

using verify::Space;

struct ChangeHash {
  std::size_t operator()(const Change& change) const {
    std::uint64_t hash = 0;
    const auto add = [&](std::uint64_t part) {
      hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
      hash ^= hash >> 29U;
    };
    add(std::uint64_t{change.outcome.before} << 8U | change.outcome.after);
    add(std::uint64_t{change.channels.before} << 8U | change.channels.after);
    add(std::uint64_t{change.share.before} << 8U | change.share.after);
    add(change.papers.before);
    add(change.papers.after);
    add(static_cast<std::uint64_t>(change.earliest) << 16U |
        static_cast<std::uint64_t>(change.accepted_from) << 8U |
        static_cast<std::uint64_t>(change.tax));
    add(std::uint64_t{change.asked} << 32U | change.answered);
    for (const SentenceChange& one : change.sentences)
      add(std::uint64_t{one.sentence} << 8U | static_cast<std::uint64_t>(one.fate));
    return hash;
  }
};

bool fulfils_any(const law::Answers& answers, const Part* part) {
  return part &&
         std::any_of(part->alternatives.begin(), part->alternatives.end(),
                     [&](const Conditions& conditions) { return fulfils(answers, conditions); });
}

// One product, case by case.
class ProductCheck {
 public:
  ProductCheck(const RulesPair& rules, const GroundPlan& plan, const Space& space, Extent extent,
               SentenceIndex& index)
      : rules_(rules), plan_(plan), space_(space), extent_(extent), index_(index) {}

  void run() {
    for (const verify::Dimension& dimension : space_.dimensions())
      grid_.sizes.push_back(dimension.choices.size());
    grid_.cells.assign(space_.size(), Grid::hole);
    for (verify::Walk walk(space_); !walk.at_end(); walk.next())
      if (verify::is_acceptable(walk.answers())) grid_.cells[walk.place()] = decide(walk);
    if (!parts_.empty()) describe();
  }

  std::uint64_t cases() const { return cases_; }
  std::vector<Part>& parts() { return parts_; }

  // Whether what another product says of a change is true of the cases of this one.
  bool agrees_with(const Part& other) const {
    const auto found = numbers_.find(other.change);
    const std::size_t value = found == numbers_.end() ? 0 : 1 + found->second;
    for (verify::Walk walk(space_); !walk.at_end(); walk.next()) {
      const Grid::Value cell = grid_.cells[walk.place()];
      if (cell == Grid::hole || !is_case(walk.answers(), plan_, extent_)) continue;
      if (fulfils_any(walk.answers(), &other) != (value != 0 && cell == value)) return false;
    }
    return true;
  }

 private:
  // The value of its cell: 1 + the place of its part, or 0. What is a case of another product is none of
  // this one's, and no description of this one may take it in.
  Grid::Value decide(const verify::Walk& walk) {
    if (!is_case(walk.answers(), plan_, extent_)) return 0;
    ++cases_;
    const law::Verdict before = rules_.before(walk.answers(), space_.on());
    const law::Verdict after = rules_.after(walk.answers(), space_.on());
    if (!find_change(before, after, index_, change_)) return 0;
    if (plan_.is_new) keep_answers(change_);
    return add_case(walk);
  }

  // Of a ground that there was not, everything is another: groups by answer, channel and share are few
  // enough to be read, and each paper stands in its example.
  static void keep_answers(Change& change) {
    if (!change.outcome.moves() && !change.channels.moves() && !change.share.moves()) return;
    change = {change.outcome,
              change.channels,
              change.share,
              {},
              Shift::same,
              Shift::same,
              Shift::same,
              0,
              0,
              change.sentences};
  }

  // Sentences tell changes apart only where nothing else does.
  Grid::Value add_case(const verify::Walk& walk) {
    sentences_.clear();
    if (!change_.only_sentences()) std::swap(sentences_, change_.sentences);
    auto found = numbers_.find(change_);
    if (found == numbers_.end()) {
      found = numbers_.emplace(change_, parts_.size()).first;
      parts_.push_back({change_, change_.sentences, 0, {}, SIZE_MAX, {}});
    }
    Part& part = parts_[found->second];
    ++part.cases;
    for (const SentenceChange& one : sentences_) {
      const auto at = std::lower_bound(part.sentences.begin(), part.sentences.end(), one);
      if (at == part.sentences.end() || *at != one) part.sentences.insert(at, one);
    }
    const std::size_t doubts = doubts_of(walk);
    if (doubts < part.doubts) {
      part.doubts = doubts;
      part.example = {walk.answers(), space_.on()};
    }
    return static_cast<Grid::Value>(1 + found->second);
  }

  // How far the person at a place is from one who knows everything and has never been paid.
  std::size_t doubts_of(const verify::Walk& walk) const {
    std::size_t doubts = 0;
    for (std::size_t i = 0; i < space_.dimensions().size(); ++i) {
      const verify::Choice& choice = space_.dimension(i).choices[walk.choice(i)];
      if (choice.open && space_.dimension(i).key != law::Key::earlier_partial_year) doubts += 3;
      if (!choice.open && !choice.exact()) doubts += 2;
    }
    const auto& paid = walk.answers().earlier_partial;
    if (paid.given() && paid.value != law::EarlierPartial::none) ++doubts;
    return doubts;
  }

  void describe() {
    const std::vector<std::size_t> axes = axes_that_matter(grid_);
    const std::optional<Grid> small = projected(grid_, axes);
    for (std::size_t i = 0; i < parts_.size(); ++i)
      for (Box& box : boxes_of(small ? *small : grid_, static_cast<Grid::Value>(1 + i))) {
        if (small)
          for (Box::Side& side : box.sides) side.axis = axes[side.axis];
        parts_[i].alternatives.push_back(conditions_of(box, space_));
      }
  }

  const RulesPair& rules_;
  const GroundPlan& plan_;
  const Space& space_;
  Extent extent_;
  SentenceIndex& index_;
  Grid grid_;
  std::uint64_t cases_ = 0;
  Change change_;
  SentenceChanges sentences_;
  std::unordered_map<Change, std::size_t, ChangeHash> numbers_;
  std::vector<Part> parts_;
};

// What the whole product says holds for those alone who say no more of themselves; what the small one says
// comes beside it.
void tell_apart(Part& part, const Part* more, const GroundPlan& plan) {
  for (Conditions& conditions : part.alternatives)
    for (const law::Key key : plan.late) conditions.push_back({key, {}, {}, true, {}});
  if (more)
    part.alternatives.insert(part.alternatives.end(), more->alternatives.begin(),
                             more->alternatives.end());
}

void add_late(ProductCheck& late, const GroundPlan& plan, DayComparison& day) {
  day.cases += late.cases();
  for (Part& part : day.parts) {
    const Part* more = find_part(late.parts(), part.change);
    if (!late.agrees_with(part)) tell_apart(part, more, plan);
    if (!more) continue;
    part.cases += more->cases;
    part.sentences = joined(part.sentences, more->sentences);
  }
  for (Part& part : late.parts())
    if (!find_part(day.parts, part.change)) day.parts.push_back(std::move(part));
}

}  // namespace

DayComparison compare_day(const RulesPair& rules, const GroundPlan& plan, law::Date on,
                          verify::Grain grain, SentenceIndex& index) {
  const Space early_space = product_of(rules, plan, on, Extent::early, grain);
  ProductCheck early(rules, plan, early_space, Extent::early, index);
  early.run();
  DayComparison day{on, early.cases(), std::move(early.parts())};
  if (plan.late.empty()) return day;
  const Space late_space = product_of(rules, plan, on, Extent::late, grain);
  ProductCheck late(rules, plan, late_space, Extent::late, index);
  late.run();
  add_late(late, plan, day);
  return day;
}

const Part* find_part(const std::vector<Part>& parts, const Change& change) {
  const auto found = std::find_if(parts.begin(), parts.end(),
                                  [&](const Part& part) { return part.change == change; });
  return found == parts.end() ? nullptr : &*found;
}

SentenceChanges joined(const SentenceChanges& one, const SentenceChanges& other) {
  SentenceChanges both;
  std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(both));
  return both;
}

}  // namespace pandu::diff
