#include "site/dated_text.h"

#include <set>

#include "guide/facts/fact_list.h"
#include "page/html.h"

namespace pandu::site {
namespace {

using page::Kind;
using page::Node;

class Turns {
 public:
  void note(const std::vector<Node>& before, const std::vector<Node>& after, law::Date day) {
    if (before.size() != after.size()) return;
    for (std::size_t i = 0; i < before.size(); ++i) note(before[i], after[i], day);
  }
  std::string html() const {
    return out_.empty() ? "" : "<template id=\"turns\">\n" + out_ + "</template>\n";
  }

 private:
  void note(const Node& before, const Node& after, law::Date day) {
    if (before.kind != after.kind || before.id != after.id) return;
    // Words beside an icon, and those above others, have an element of their own.
    const bool apart = !before.icon.empty() || before.kind == Kind::item;
    if (before.text != after.text) add(before, apart ? "text" : "", after.text, day);
    if (before.hint != after.hint) add(before, "hint", after.hint, day);
    note(before.children, after.children, day);
  }
  void add(const Node& node, const std::string& part, const std::string& words, law::Date day) {
    out_ += "<p data-at=\"" + page::element_id(node.id) + "\" data-part=\"" + part +
            "\" data-from=\"" + law::to_iso(day) + "\">" + page::escape(words) + "</p>\n";
  }

  std::string out_;
};

}  // namespace

std::vector<law::Date> days_of_change(const text::Speaker& speaker) {
  std::set<law::Date> days;
  const law::Date made = speaker.today;
  const auto add = [&](law::Date day) {
    if (day > made) days.insert(day);
  };
  for (const guide::FactGroup& group : guide::all_facts(speaker))
    for (const guide::Fact& fact : group.facts)
      for (const guide::FactValue& value : fact.values) {
        add(value.provenance->from);
        add(law::add_days(value.provenance->review_by, 1));
      }
  return {days.begin(), days.end()};
}

std::string dated_text_of(const page::Page& made, const std::vector<law::Date>& days,
                          const std::function<page::Page(law::Date)>& page_on) {
  Turns turns;
  page::Page before = made;
  for (const law::Date day : days) {
    page::Page after = page_on(day);
    turns.note(before.main, after.main, day);
    before = std::move(after);
  }
  return turns.html();
}

}  // namespace pandu::site
