// How many there are of what, and the coming months as bars; each number is also a way to see only those.
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

Node option(const Scene& scene, std::string value, std::string text, std::uint64_t number) {
  Node made = node(Kind::option, std::move(text));
  made.value = std::move(value);
  made.hint = scene.say("list.people", {{"count", count(scene, number)}});
  return made;
}

Node tiles(const Scene& scene, const char* id) {
  Node choice = node(Kind::choice, scene.say(id));
  choice.id = id;
  choice.look = Look::tiles;
  return choice;
}

void name_options(Node& choice) {
  for (Node& one : choice.children) one.id = choice.id + "=" + one.value;
}

Node outcome_choice(const Scene& scene) {
  const lists::Snapshot& snapshot = scene.model.list->snapshot;
  const lists::Filter& filter = scene.model.list->query.selection.filter;
  Node choice = tiles(scene, "list.outcome");
  choice.children = {
      option(scene, std::string(all_rows), scene.say("list.outcome.all"), snapshot.rows)};
  for (std::size_t i = 0; i < law::count_of<law::Outcome>; ++i) {
    const auto outcome = static_cast<law::Outcome>(i);
    const std::string name(law::name_of(outcome));
    if (snapshot.totals.outcomes[i] == 0 && filter.outcome != outcome) continue;
    Node one =
        option(scene, name, scene.say("outcome." + name + ".word"), snapshot.totals.outcomes[i]);
    one.icon = icon_of(outcome);
    one.checked = filter.outcome == outcome;
    choice.children.push_back(std::move(one));
  }
  if (snapshot.totals.faulty > 0 || filter.only_faulty) {
    Node faulty = option(scene, std::string(faulty_rows), scene.say("list.outcome.faulty"),
                         snapshot.totals.faulty);
    faulty.icon = "warning";
    faulty.checked = filter.only_faulty;
    choice.children.push_back(std::move(faulty));
  }
  choice.children.front().checked = !filter.outcome && !filter.only_faulty;
  name_options(choice);
  return choice;
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
      : scene_(scene), pick_(node(Kind::pick, scene.say(id))) {
    pick_.id = id;
    Node every = node(Kind::option, scene.say(all));
    every.checked = true;
    pick_.children.push_back(std::move(every));
  }

  void add(std::string value, const std::string& name, std::uint64_t number, bool checked) {
    if (number == 0 && !checked) return;
    Node one = node(Kind::option, counted(scene_, name, number));
    one.value = std::move(value);
    one.checked = checked;
    if (checked) pick_.children.front().checked = false;
    pick_.children.push_back(std::move(one));
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
  Node choice = tiles(scene, "list.channel");
  choice.children = {option(scene, std::string(all_rows), scene.say("list.channel.all"), dated)};
  for (std::size_t i = 0; i < totals.channels.size(); ++i) {
    const std::string name(law::names<law::Channel>[i]);
    if (totals.channels[i] == 0 && chosen != static_cast<law::Channel>(i)) continue;
    Node one = option(scene, name, scene.say("channel." + name + ".name"), totals.channels[i]);
    one.checked = chosen == static_cast<law::Channel>(i);
    choice.children.push_back(std::move(one));
  }
  choice.children.front().checked = !chosen;
  name_options(choice);
  return choice;
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

Node words_field(const Scene& scene) {
  Node field = node(Kind::field, scene.say("list.words"));
  field.id = "list.words";
  field.value = scene.model.list->query.selection.filter.words;
  return field;
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
  // The first of this month, so that none is left out at the end of a long one.
  const law::Date today = scene.today;
  const law::Date first = law::make_date(law::year_of(today), law::month_of(today), 1);
  const law::Date day = law::add_months(first, static_cast<int>(month));
  return scene.say("month." + std::to_string(law::month_of(day))) + " " +
         std::to_string(law::year_of(day));
}

page::Picture months_picture(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const std::size_t months = months_shown(totals);
  const std::uint64_t most = *std::max_element(totals.by_month.begin(), totals.by_month.end());
  Picture picture;
  picture.width = picture_width;
  picture.height = row_height * static_cast<float>(months);
  picture.alternative = scene.say("picture.months");
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
  Picture picture;
  picture.width = picture_width;
  picture.height = height;
  picture.shapes = {filled({0, 0}, picture_width, height, height / 2, Token::track)};
  const float width = picture_width * std::min(1.0F, share(done, all));
  if (width > height)
    picture.shapes.push_back(filled({0, 0}, width, height, height / 2, Token::accent));
  return picture;
}

Nodes totals_section(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const Facts facts = {{"file", file_name(scene, scene.model.list->snapshot.file)},
                       {"rows", count(scene, scene.model.list->snapshot.rows)},
                       {"now", count(scene, totals.now())},
                       {"more", count(scene, totals.this_month() - totals.now())}};
  Nodes nodes = {stage_heading(scene.say("list.result"), "list.result"),
                 paragraph(scene.say("list.sum", facts))};
  add(nodes, most_missing(scene));
  add(nodes, {figure("list.months", months_picture(scene), {}), outcome_choice(scene),
              channel_choice(scene)});
  Node picks = group(Look::columns, {month_pick(scene), missing_pick(scene), words_field(scene)});
  picks.id = "list.picks";
  nodes.push_back(std::move(picks));
  return nodes;
}

}  // namespace pandu::guide
