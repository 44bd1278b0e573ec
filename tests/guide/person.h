// A person at the page: does only what the page offers, by events, and reads what it shows.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guide/guide.h"
#include "guide/route.h"
#include "page/node.h"
#include "support/assets.h"

namespace pandu::guide {

inline const law::Date some_day = law::make_date(2026, 11, 29);

class Person {
 public:
  explicit Person(law::Date today = some_day, content::Language language = content::Language::id)
      : model(start(today, language)) {}

  Model model;

  const content::Content& content() const { return support::real_content(); }
  const Output& output() const {
    if (!seen_ || !(*seen_ == model)) {
      output_ = view(model, content());
      seen_ = model;
    }
    return output_;
  }
  const page::Page& page() const { return output().page; }
  std::string fragment() const { return page().fragment; }
  std::string text() const { return page::text(page()); }
  bool sees(std::string_view id) const { return page::find(page(), id) != nullptr; }
  bool reads(std::string_view words) const { return text().find(words) != std::string::npos; }

  void happens(std::string id, std::string value) {
    model = update(model, {std::move(id), std::move(value)}, content());
  }
  void goes_to(std::string address) { happens("route", std::move(address)); }
  void presses(const std::string& id) {
    ASSERT_TRUE(sees(id)) << id << " is not on " << fragment();
    happens(id, "");
  }
  void follows(const std::string& id) {
    const page::Page shown = page();
    const page::Node* link = page::find(shown, id);
    ASSERT_TRUE(link && link->kind == page::Kind::link) << id << " is not a link on " << fragment();
    goes_to(link->value);
  }
  void chooses(const std::string& key, const std::string& value) {
    ASSERT_TRUE(sees(key + "=" + value)) << key << "=" << value << " is not on " << fragment();
    happens(key + "=" + value, "on");
  }
  void types(const std::string& id, const std::string& value) {
    const page::Page shown = page();
    const page::Node* field = page::find(shown, id);
    ASSERT_TRUE(field && field->kind == page::Kind::field) << id << " is not on " << fragment();
    happens(id, value);
  }
  void types_date(const std::string& key, const std::string& day, const std::string& month,
                  const std::string& year) {
    types(key + ".day", day);
    types(key + ".month", month);
    types(key + ".year", year);
  }
  // Answers the question on the screen and goes on.
  void answers(const std::string& key, const std::string& value) {
    chooses(key, value);
    presses("next");
  }
  // The outcome under the heading "verdict"; empty where there is none.
  std::string outcome() const {
    const page::Page shown = page();
    const page::Node* verdict = page::find(shown, "verdict");
    return verdict ? verdict->outcome : std::string();
  }
  std::string error_at(std::string_view id) const {
    const page::Page shown = page();
    const page::Node* node = page::find(shown, id);
    return node ? node->error : "not on the page";
  }
  std::string value_at(std::string_view id) const {
    const page::Page shown = page();
    const page::Node* node = page::find(shown, id);
    return node ? node->value : "not on the page";
  }

 private:
  // What was shown last, and of which model: a page is asked many things before something happens.
  mutable std::optional<Model> seen_;
  mutable Output output_;
};

// Everything on a page, parents before children.
inline void visit(const std::vector<page::Node>& nodes,
                  const std::function<void(const page::Node&)>& see) {
  for (const page::Node& node : nodes) {
    see(node);
    visit(node.children, see);
  }
}

inline void visit(const page::Page& page, const std::function<void(const page::Node&)>& see) {
  for (const auto* region : {&page.header, &page.main, &page.aside, &page.footer})
    visit(*region, see);
}

// What must hold on every page: one heading of the first level, ids that are there and unique, a
// name for every control, known icons, and no text that is missing or unfinished.
void expect_sound(const page::Page& page);

// Answers every question as it comes until the result shows. `wanted` gives the answers by key; any
// other question is answered "I don't know".
struct Wanted {
  std::string key;
  std::string value;  // a choice; "2026-10-01" or "2026-10" for a date; digits for a field
};
void walk(Person& person, const std::vector<Wanted>& wanted);

// All that is asked of somebody whose work ended.
std::vector<Wanted> ended_work(const std::string& ground, const std::string& day,
                               const std::string& card_status,
                               const std::string& identity_matches = "yes");

}  // namespace pandu::guide
