// How many there are of what, and the coming months as bars;
// each number is also a way to see only those.
#include <algorithm>

#include "guide/list/list.h"
#include "view/drawing.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

constexpr float label_width = 150;
constexpr float number_width = 70;
constexpr float row_height = 30;
constexpr float bar_height = 18;
constexpr float longest_bar = picture_width - label_width - number_width;

// Up to the last month in which anybody may claim; always with the first.
std::size_t months_shown(const lists::Totals& totals) {
  std::size_t shown = totals.by_month.size();
  while (shown > 1 && totals.by_month[shown - 1] == 0) --shown;
  return shown;
}

float share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0
                    : static_cast<float>(static_cast<double>(part) / static_cast<double>(whole));
}

// Tiles, one for each of several things, with how many people there are of it.
class Tiles {
 public:
  explicit Tiles(const Scene& scene) : scene_(scene) {}

  void add(std::string value, std::string text, std::uint64_t number, bool checked,
           std::string icon = {}) {
    tiles_.push_back(option(std::move(value), std::move(text), checked,
                            scene_.say("list.people", {{"count", count(scene_, number)}})));
    tiles_.back().icon = std::move(icon);
  }
  Node take(const char* id) { return choice(id, scene_.say(id), std::move(tiles_), Look::tiles); }

 private:
  const Scene& scene_;
  Nodes tiles_;
};

// What has to be put right comes before what may be done.
std::vector<law::Outcome> outcomes_in_order() {
  std::vector<law::Outcome> all = {law::Outcome::fix_first};
  for (const law::Outcome outcome : every<law::Outcome>)
    if (outcome != law::Outcome::fix_first) all.push_back(outcome);
  return all;
}

std::string outcome_word(const Scene& scene, law::Outcome outcome) {
  if (outcome == law::Outcome::fix_first) return scene.say("list.to_fix.tile");
  return scene.say("outcome." + std::string(law::name_of(outcome)) + ".word");
}

// Whose card the employer has to close: the number and the names before anything else.
Nodes to_fix_section(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  const std::uint64_t number = snapshot.totals.to_fix();
  if (number == 0) return {};
  Nodes names;
  for (const lists::Row& row : snapshot.to_fix) {
    const std::string line = scene.say("list.line", {{"line", std::to_string(row.line)}});
    const std::string name = joined(row.cells, ", ");
    names.push_back(item(name, {}, line));
  }
  const Facts facts = {{"count", count(scene, number)},
                       {"more", count(scene, number - snapshot.to_fix.size())}};
  Nodes inside = {paragraph(scene.say("list.to_fix.do")), list(std::move(names))};
  if (number > snapshot.to_fix.size())
    inside.push_back(paragraph(scene.say("list.to_fix.more", facts)));
  inside.push_back(
      button("list.to_fix", scene.say("list.to_fix.show", facts), Look::secondary, "next"));
  return {callout(tone_of(law::Outcome::fix_first), std::string(icon_of(law::Outcome::fix_first)),
                  scene.say("list.to_fix", facts), std::move(inside), "list.cards")};
}

// What else HR does with the list: whom to write a letter, and whom to tell that it is time.
Nodes next_steps(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const Facts facts = {{"letters", count(scene, totals.letters)},
                       {"count", count(scene, totals.this_month())}};
  Nodes nodes;
  const auto step = [&](std::uint64_t number, const std::string& id, const char* icon) {
    if (number == 0) return;
    nodes.push_back(callout(Tone::plain, icon, scene.say(id, facts),
                            {paragraph(scene.say(id + ".do")),
                             button(id, scene.say(id + ".show", facts), Look::secondary, "next")},
                            id + ".step"));
  };
  step(totals.letters, "list.letters", "letter");
  step(totals.this_month(), "list.now", "calendar");
  return nodes;
}

Node outcome_choice(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  const lists::Filter& filter = scene.model.list->query.selection.filter;
  Tiles tiles(scene);
  tiles.add(std::string(all_rows), scene.say("list.outcome.all"), snapshot.rows,
            !filter.outcome && !filter.only_faulty && !filter.letter);
  for (const law::Outcome outcome : outcomes_in_order()) {
    const std::string name(law::name_of(outcome));
    const std::uint64_t number = snapshot.totals.outcomes[static_cast<std::size_t>(outcome)];
    if (number > 0 || filter.outcome == outcome)
      tiles.add(name, outcome_word(scene, outcome), number, filter.outcome == outcome,
                std::string(icon_of(outcome)));
  }
  if (snapshot.totals.faulty > 0 || filter.only_faulty)
    tiles.add(std::string(faulty_rows), scene.say("list.outcome.faulty"), snapshot.totals.faulty,
              filter.only_faulty, "warning");
  if (snapshot.totals.letters > 0 || filter.letter)
    tiles.add(std::string(letter_rows), scene.say("list.letters.tile"), snapshot.totals.letters,
              filter.letter, "letter");
  return tiles.take("list.outcome");
}

// "Saldo JHT (1.234)"
std::string counted(const Scene& scene, const std::string& name, std::uint64_t number) {
  return scene.say("list.counted", {{"name", name}, {"count", count(scene, number)}});
}

std::string key_name(const Scene& scene, std::size_t key) {
  return scene.say("list.column." + std::string(law::names<law::Key>[key]));
}

// One of several things, with how many there are of each; those that nobody has are left out.
class Pick {
 public:
  Pick(const Scene& scene, const char* id, const char* all)
      : scene_(scene), pick_(node(Kind::pick, scene.say(id), id)) {
    pick_.children = {option({}, scene.say(all), true)};
  }

  void add(std::string value, const std::string& name, std::uint64_t number, bool checked) {
    if (number == 0 && !checked) return;
    if (checked) pick_.children.front().checked = false;
    pick_.children.push_back(option(std::move(value), counted(scene_, name, number), checked));
  }
  Node take() { return std::move(pick_); }

 private:
  const Scene& scene_;
  Node pick_;
};

Node channel_choice(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const auto& chosen = scene.model.list->query.selection.filter.channel;
  std::uint64_t dated = 0;
  for (const std::uint64_t number : totals.channels) dated += number;
  Tiles tiles(scene);
  tiles.add(std::string(all_rows), scene.say("list.channel.all"), dated, !chosen);
  for (const law::Channel channel : every<law::Channel>) {
    const std::string name(law::name_of(channel));
    const std::uint64_t number = totals.channels[static_cast<std::size_t>(channel)];
    if (number > 0 || chosen == channel)
      tiles.add(name, scene.say("channel." + name + ".name"), number, chosen == channel);
  }
  return tiles.take("list.channel");
}

Node missing_pick(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  Pick pick(scene, "list.missing", "list.missing.all");
  for (std::size_t i = 0; i < totals.missing.size(); ++i)
    pick.add(std::string(law::names<law::Key>[i]), key_name(scene, i), totals.missing[i],
             scene.model.list->query.selection.filter.missing == static_cast<law::Key>(i));
  return pick.take();
}

Node month_pick(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  Pick pick(scene, "list.month", "list.month.all");
  for (std::size_t i = 0; i < totals.by_month.size(); ++i)
    pick.add(std::to_string(i), month_name(scene, i), totals.by_month[i],
             scene.model.list->query.selection.filter.month == i);
  return pick.take();
}

// What people have to be asked for, the most frequent first.
Nodes most_missing(const Scene& scene) {
  constexpr std::size_t most = 3;
  const auto& numbers = scene.model.list->snapshot.totals.missing;
  std::vector<std::size_t> keys;
  for (std::size_t i = 0; i < numbers.size(); ++i)
    if (numbers[i] > 0) keys.push_back(i);
  put_in_order(keys,
               [&](std::size_t one, std::size_t other) { return numbers[one] > numbers[other]; });
  std::string names;
  for (std::size_t i = 0; i < std::min(most, keys.size()); ++i)
    names += (i == 0 ? "" : ", ") + counted(scene, key_name(scene, keys[i]), numbers[keys[i]]);
  if (names.empty()) return {};
  return {paragraph(scene.say("list.most_missing", {{"names", names}}))};
}

}  // namespace

std::string month_name(const Scene& scene, std::size_t month) {
  if (month == 0) return scene.say("list.month.now");
  if (month + 1 == lists::month_count) return scene.say("list.month.later");
  return text::month_ahead(scene.today, static_cast<int>(month), scene.content, scene.language);
}

page::Picture months_picture(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const std::size_t months = months_shown(totals);
  const std::uint64_t most = *std::max_element(totals.by_month.begin(), totals.by_month.end());
  Picture picture{
      picture_width, row_height * static_cast<float>(months), scene.say("picture.months"), {}};
  for (std::size_t i = 0; i < months; ++i) {
    const float y = row_height * static_cast<float>(i);
    const std::uint64_t number = totals.by_month[i];
    const std::string name = month_name(scene, i);
    const std::string people = count(scene, number);
    const float width = longest_bar * share(number, most);
    picture.shapes.push_back(letters(name, {0, y + 20}, {Token::ink}));
    if (number > 0)
      picture.shapes.push_back(filled({label_width, y + 6}, std::max(width, 2.0F), bar_height, 3,
                                      i == 0 ? Token::accent : Token::edge));
    picture.shapes.push_back(
        letters(people, {label_width + std::max(width, 2.0F) + 8, y + 20}, {Token::ink, true}));
    picture.alternative +=
        " " + scene.say("picture.months.one", {{"month", name}, {"count", people}});
  }
  return picture;
}

page::Picture progress_picture(std::uint64_t done, std::uint64_t all) {
  constexpr float height = 16;
  Picture picture{
      picture_width, height, {}, {filled({0, 0}, picture_width, height, height / 2, Token::track)}};
  const float width = picture_width * std::min(1.0F, share(done, all));
  if (width > height)
    picture.shapes.push_back(filled({0, 0}, width, height, height / 2, Token::accent));
  return picture;
}

Nodes totals_section(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const Facts facts = {{"file", file_name(scene, scene.model.list->snapshot.file)},
                       {"rows", count(scene, scene.model.list->snapshot.rows)},
                       {"now", count(scene, totals.now)},
                       {"more", count(scene, totals.this_month() - totals.now)}};
  Nodes nodes = {stage_heading(scene.say("list.result"), "list.result")};
  add(nodes, to_fix_section(scene));
  nodes.push_back(paragraph(scene.say("list.sum", facts)));
  add(nodes, next_steps(scene));
  add(nodes, most_missing(scene));
  add(nodes, {figure("list.months", months_picture(scene), {}), outcome_choice(scene),
              channel_choice(scene)});
  const std::string& words = scene.model.list->query.selection.filter.words;
  nodes.push_back(group(
      Look::columns,
      {month_pick(scene), missing_pick(scene), field("list.words", scene.say("list.words"), words)},
      {}, "list.picks"));
  return nodes;
}

}  // namespace pandu::guide
