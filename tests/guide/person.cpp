#include "person.h"

#include <set>

#include "page/icons.h"

namespace pandu::guide {
namespace {

using page::Kind;
using page::Node;

bool has_gap(const std::string& text) { return text.find_first_of("{}<>") != std::string::npos; }

void expect_whole(const std::string& text, const std::string& id) {
  EXPECT_FALSE(has_gap(text)) << id << ": " << text;
}

void type_date(Person& person, const std::string& key, const std::string& iso) {
  person.types_date(key, iso.size() == 10 ? iso.substr(8, 2) : "", iso.substr(5, 2),
                    iso.substr(0, 4));
}

void answer(Person& person, const std::string& key, const std::vector<Wanted>& wanted) {
  for (const Wanted& one : wanted) {
    if (one.key != key) continue;
    if (person.sees(key + ".day"))
      type_date(person, key, one.value);
    else if (person.sees(key + "=unknown"))
      person.chooses(key, one.value);
    else
      person.types(key, one.value);
    return person.presses("next");
  }
  if (!person.sees(key + "=unknown")) return person.presses("unknown");
  person.answers(key, "unknown");
}

}  // namespace

void expect_sound(const page::Page& page) {
  SCOPED_TRACE(page.fragment + " in " + page.language);
  std::set<std::string> ids;
  int headings = 0;
  visit(page, [&](const Node& node) {
    EXPECT_FALSE(node.id.empty());
    EXPECT_TRUE(ids.insert(node.id).second) << node.id << " stands here twice";
    if (node.kind == Kind::heading && node.level == 1) ++headings;
    const bool is_control = node.kind == Kind::button || node.kind == Kind::link ||
                            node.kind == Kind::option || node.kind == Kind::check ||
                            node.kind == Kind::field || node.kind == Kind::details;
    EXPECT_FALSE(is_control && node.text.empty()) << node.id << " has no name";
    EXPECT_TRUE(node.icon.empty() || !page::icon_text(node.icon).empty()) << node.icon;
    EXPECT_FALSE(node.kind == Kind::link && node.value.empty()) << node.id;
    for (const std::string* text : {&node.text, &node.hint, &node.error})
      expect_whole(*text, node.id);
    if (!node.picture) return;
    EXPECT_FALSE(node.picture->alternative.empty());
    expect_whole(node.picture->alternative, node.id);
    for (const page::Shape& shape : node.picture->shapes) {
      expect_whole(shape.text, node.id);
      const bool is_icon = shape.kind == page::ShapeKind::icon;
      EXPECT_FALSE(is_icon && page::icon_text(shape.text).empty()) << shape.text;
    }
  });
  EXPECT_EQ(headings, 1);
  EXPECT_TRUE(ids.count(page.focus)) << page.focus;
  EXPECT_FALSE(page.title.empty());
  EXPECT_FALSE(page.skip.empty());
  expect_whole(page.title, "title");
}

std::vector<Wanted> ended_work(const std::string& ground, const std::string& day,
                               const std::string& card_status,
                               const std::string& identity_matches) {
  return {
      {"ground", ground},     {"event_date", day},          {"working", "no"},
      {"balance", "9000000"}, {"card_status", card_status}, {"identity_matches", identity_matches},
      {"device", "phone"},    {"earlier_partial", "none"}};
}

void walk(Person& person, const std::vector<Wanted>& wanted) {
  constexpr int more_than_all_questions = 20;
  for (int i = 0; i < more_than_all_questions; ++i) {
    const std::string fragment = person.fragment();
    expect_sound(person.page());
    if (fragment == "#/hasil") return;
    const std::string key =
        fragment == "#/" ? "ground" : fragment.substr(std::string("#/cek/").size());
    answer(person, key, wanted);
    if (testing::Test::HasFatalFailure()) return;
    ASSERT_NE(person.fragment(), fragment) << "the question was not accepted: " << person.text();
  }
  FAIL() << "the questions do not end";
}

}  // namespace pandu::guide
