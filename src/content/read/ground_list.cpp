// The list of the grounds, out of the heads of their files. It is read before all else, as files of
// every kind name grounds.
#include <algorithm>

#include "content/asset_set.h"
#include "content/quote.h"
#include "content/read/readers.h"
#include "law/answers_by_key.h"

namespace pandu::content {
namespace {

using law::Ground;
using law::GroundNames;

constexpr std::string_view folder = "rules/grounds/";
constexpr std::string_view ending = ".json";
constexpr std::size_t longest_name = 31;

struct Head {
  std::string name;  // of the file
  Cursor file;
  std::optional<std::size_t> code;  // none where it is faulty, which the schema tells
};

std::vector<Head> heads_of(AssetSet& assets) {
  std::vector<Head> heads;
  for (const Cursor& file : assets.unchecked(folder)) {
    std::string_view name = file.file();
    name.remove_prefix(folder.size());
    if (!name.ends_with(ending)) continue;
    name.remove_suffix(ending.size());
    Head head{std::string(name), file, {}};
    if (const auto code = file["code"].whole_number(); code && *code >= 0)
      head.code = static_cast<std::size_t>(*code);
    heads.push_back(std::move(head));
  }
  std::stable_sort(heads.begin(), heads.end(), [](const Head& one, const Head& other) {
    return one.code.value_or(GroundNames::most) < other.code.value_or(GroundNames::most);
  });
  return heads;
}

std::string number(std::size_t value) { return std::to_string(value); }

// A code stands in links that people keep: it is no other ground's, now or before.
void check_codes(const std::vector<Head>& heads) {
  const GroundNames& known = law::names<Ground>;
  const bool all_told = std::all_of(heads.begin(), heads.end(),
                                    [](const Head& head) { return head.code.has_value(); });
  std::size_t next = GroundNames::known_to_the_program;
  for (const Head& head : heads)
    if (head.code) next = std::max(next, *head.code == next ? next + 1 : next);
  const std::string free = number(next) + ", the next that no reason has had";
  const Head* before = nullptr;
  for (const Head& head : heads) {
    if (!head.code) continue;
    const Cursor at = head.file["code"];
    if (*head.code >= GroundNames::most) continue;  // which the schema tells
    const std::string own = known[*head.code].empty() ? head.name : std::string(known[*head.code]);
    const auto had = law::from_name<Ground>(head.name);
    if (had && static_cast<std::size_t>(*had) != *head.code)
      at.fault("links that people keep have another code for " + quote(head.name),
               number(static_cast<std::size_t>(*had)));
    else if (own != head.name)
      at.fault(
          "the code " + at.shown() + " is that of " + quote(own) + " in links that people keep",
          free);
    else if (!had && before && before->code == head.code)
      at.fault("the code " + at.shown() + " is that of " + quote(before->name) + " too", free);
    else if (all_told && *head.code > next)
      at.fault("the code " + at.shown() + " leaves out a number", free);
    before = &head;
  }
}

// Whether the program can keep its name.
bool fits(const Head& head) {
  const Cursor name = head.file["ground"];
  if (head.name == law::unknown_answer)
    name.fault(quote(head.name) + " stands for \"I don't know\"", "another name");
  else if (head.name.size() > longest_name)
    name.fault("the name is too long", "at most " + number(longest_name) + " letters");
  else if (!law::from_name<Ground>(head.name) && law::names<Ground>.size() == GroundNames::most)
    name.fault("there is no room for one more reason", "at most " + number(GroundNames::most));
  else
    return true;
  return false;
}

// The grounds that have this key, in the order of its numbers.
law::GroundOrder in_order(const std::vector<Head>& heads, std::string_view key) {
  struct Placed {
    std::int64_t place;
    const Head* head;
  };
  std::vector<Placed> placed;
  for (const Head& head : heads)
    if (const auto place = head.file[key].whole_number()) placed.push_back({*place, &head});
  std::stable_sort(placed.begin(), placed.end(),
                   [](const Placed& one, const Placed& other) { return one.place < other.place; });
  law::GroundOrder grounds;
  const Placed* before = nullptr;
  for (const Placed& one : placed) {
    if (before && before->place == one.place)
      one.head->file[key].fault("the place " + number(static_cast<std::size_t>(one.place)) +
                                    " is that of " + quote(before->head->name) + " too",
                                "a number between those of the two that it shall stand between");
    before = &one;
    if (const auto ground = law::from_name<Ground>(one.head->name)) grounds.add(*ground);
  }
  return grounds;
}

law::SetOf<Ground> those_with(const std::vector<Head>& heads, std::string_view key) {
  law::SetOf<Ground> grounds;
  for (const Head& head : heads)
    if (const auto ground = law::from_name<Ground>(head.name); ground && head.file[key].truth())
      grounds.add(*ground);
  return grounds;
}

}  // namespace

void read_ground_list(AssetSet& assets, law::GroundList& list) {
  const std::vector<Head> heads = heads_of(assets);
  check_codes(heads);
  GroundNames& known = law::names<Ground>;
  // One of these that has no file is told when it is read.
  for (std::size_t i = 0; i < GroundNames::known_to_the_program; ++i)
    list.names.emplace_back(known[i]);
  for (const Head& head : heads) {
    if (!fits(head)) {
      assets.need(head.file.file());
      continue;
    }
    if (!law::from_name<Ground>(head.name)) known.add(head.name);
    const auto place = static_cast<std::size_t>(*law::from_name<Ground>(head.name));
    list.names.resize(std::max(list.names.size(), place + 1));
    list.icons.resize(list.names.size());
    list.names[place] = head.name;
    list.icons[place] = head.file["icon"].text();
  }
  list.shown = in_order(heads, "place");
  list.for_company = in_order(heads, "company_place");
  list.has_happened = those_with(heads, "has_happened");
  list.leaves_a_choice = those_with(heads, "leaves_a_choice");
}

}  // namespace pandu::content
