#include "tools/rules_page.h"

#include <algorithm>

#include "guide/guide.h"
#include "guide/nodes.h"
#include "guide/scene.h"

namespace pandu::tools {
namespace {

using guide::Facts;
using guide::Node;
using guide::Nodes;
using guide::Scene;
using law::Condition;
using law::ConditionKind;

class RulesPage {
 public:
  explicit RulesPage(const Scene& scene) : scene_(scene), rules_(scene.content.rules) {}

  Nodes sections() const {
    Nodes out;
    for (std::size_t i = 0; i < rules_.grounds.size(); ++i)
      if (in_force(rules_.grounds[i]) && !is_replaced(i))
        guide::add(out, row_section(rules_.grounds[i]));
    guide::add(out, channels_section());
    return out;
  }

 private:
  template <class Row>
  bool in_force(const Row& row) const {
    return row.provenance.from <= scene_.model.today;
  }

  std::string name_of(law::Ground ground) const {
    return scene_.say("option.ground." + std::string(law::name_of(ground)));
  }

  std::string joined(const std::vector<std::string>& names) const {
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i > 0) out += i + 1 == names.size() ? " " + scene_.say("list.and") + " " : ", ";
      out += names[i];
    }
    return out;
  }

  std::string grounds_in(std::uint32_t bits) const {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i)
      if (bits >> i & 1U) names.push_back(name_of(static_cast<law::Ground>(i)));
    return joined(names);
  }

  // What a condition asks of anyone, where reason.<id> speaks to one person.
  std::string condition_text(const Condition& condition) const {
    if (condition.kind == ConditionKind::ground_is)
      return scene_.say("rule.for_grounds", {{"list", grounds_in(condition.values)}});
    Facts facts;
    if (condition.parameter != law::no_parameter) {
      const law::Parameter& parameter = rules_.parameters[condition.parameter];
      const auto value = guide::parameter_on(rules_, parameter.id, scene_.model.today);
      facts["amount"] = std::to_string(value.value_or(0));
      facts["amount_rp"] = scene_.money(value.value_or(0));
    }
    const std::string rule = scene_.say("rule." + condition.id, facts);
    if (condition.only_for.empty()) return rule;
    return scene_.say("rule.only_for",
                      {{"rule", rule}, {"list", grounds_in(condition.only_for.bits)}});
  }

  Nodes conditions(const std::vector<Condition>& list) const {
    Nodes items;
    for (const Condition& condition : list)
      items.push_back(guide::item(condition_text(condition), "dot"));
    return items;
  }

  // Needed only in some cases, and its own words say in which.
  bool is_conditional(const law::DocumentNeed& paper) const {
    return !rules_.documents[static_cast<std::size_t>(paper.document)].when_any.empty();
  }

  template <class Wanted>
  Nodes papers(const law::GroundRow& row, Wanted wanted) const {
    Nodes items;
    for (const law::DocumentNeed& paper : row.documents) {
      if (!wanted(paper)) continue;
      const std::string key = "document." + std::string(law::name_of(paper.document));
      items.push_back(
          guide::item(scene_.say(key + ".name"), "document", scene_.say(key + ".what")));
    }
    return items;
  }

  // A channel takes a ground unless one of its conditions names other grounds.
  static bool takes(const law::ChannelRow& channel, law::Ground ground) {
    return std::all_of(channel.conditions.begin(), channel.conditions.end(),
                       [&](const Condition& one) {
                         return one.kind != ConditionKind::ground_is ||
                                (one.values >> static_cast<unsigned>(ground) & 1U);
                       });
  }

  Nodes channels_of(law::Ground ground) const {
    Nodes items;
    for (const law::ChannelRow& channel : rules_.channels)
      if (in_force(channel) && takes(channel, ground))
        items.push_back(guide::item(channel_text(channel, ".name"),
                                    std::string(law::name_of(channel.channel))));
    return items;
  }

  std::string channel_text(const law::ChannelRow& channel, const char* part) const {
    return scene_.say("channel." + std::string(law::name_of(channel.channel)) + part);
  }

  // Where a row comes from: since when it holds, and every source that it or its conditions name.
  Nodes provenance(const law::Provenance& of, const std::vector<Condition>& conditions) const {
    std::vector<law::SourceIndex> sources = {of.source};
    for (const Condition& condition : conditions)
      for (const law::SourceIndex source : condition.sources)
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
          sources.push_back(source);
    Nodes out;
    for (const law::SourceIndex source : sources)
      out.push_back(
          guide::paragraph(scene_.say("rules.source", {{"title", rules_.sources[source].title}}),
                           guide::Look::quiet));
    out.push_back(
        guide::paragraph(scene_.say("rules.since", {{"date", scene_.date(of.from)},
                                                    {"checked", scene_.date(of.verified_on)},
                                                    {"review", scene_.date(of.review_by)}}),
                         guide::Look::quiet));
    return out;
  }

  void add_list(Nodes& out, std::string_view title, Nodes items) const {
    if (items.empty()) return;
    out.push_back(guide::heading(3, scene_.say(title)));
    out.push_back(guide::list(std::move(items)));
  }

  void add_papers(Nodes& out, const law::GroundRow& row) const {
    using Paper = const law::DocumentNeed&;
    add_list(out, "checklist.required", papers(row, [&](Paper paper) {
               return paper.need == law::Need::required && !is_conditional(paper);
             }));
    add_list(out, "rules.sometimes",
             papers(row, [&](Paper paper) { return is_conditional(paper); }));
    add_list(out, "checklist.bring",
             papers(row, [](Paper paper) { return paper.need == law::Need::bring; }));
  }

  std::string title_of(const law::GroundRow& row) const {
    if (!row.pmi_ground) return name_of(row.ground);
    return name_of(row.ground) + ": " +
           scene_.say("option.pmi_ground." + std::string(law::name_of(*row.pmi_ground)));
  }

  Nodes row_section(const law::GroundRow& row) const {
    Nodes out = {guide::heading(2, title_of(row)),
                 guide::paragraph(scene_.say("reason." + row.reason,
                                             {{"share", std::to_string(row.share_percent)}}))};
    add_list(out, "rules.conditions", conditions(row.conditions));
    add_list(out, "line.where", channels_of(row.ground));
    add_papers(out, row);
    guide::add(out, provenance(row.provenance, row.conditions));
    return out;
  }

  // Rows stand oldest first: the next one of the same ground takes over once it holds.
  bool is_replaced(std::size_t i) const {
    if (i + 1 >= rules_.grounds.size()) return false;
    const law::GroundRow& next = rules_.grounds[i + 1];
    return next.ground == rules_.grounds[i].ground &&
           next.pmi_ground == rules_.grounds[i].pmi_ground && in_force(next);
  }

  Nodes channels_section() const {
    Nodes out = {guide::heading(2, scene_.say("rules.channels"))};
    for (const law::ChannelRow& channel : rules_.channels) {
      if (!in_force(channel)) continue;
      out.push_back(guide::heading(3, channel_text(channel, ".name")));
      out.push_back(guide::paragraph(channel_text(channel, ".what")));
      out.push_back(channel.conditions.empty() ? guide::paragraph(scene_.say("rule.no_conditions"))
                                               : guide::list(conditions(channel.conditions)));
      guide::add(out, provenance(channel.provenance, channel.conditions));
    }
    return out;
  }

  const Scene& scene_;
  const law::Rules& rules_;
};

}  // namespace

page::Page rules_page(const content::Content& content, content::Language language, law::Date on,
                      const RulesPageLinks& links) {
  const guide::Model model = guide::start(on, language);
  const Scene scene(model, content);
  page::Page page;
  page.language = language == content::Language::id ? "id" : "en";
  page.skip = scene.say("app.skip");
  page.title = scene.say("app.title", {{"screen", scene.say("rules.title")}});
  page.focus = "rules";
  page.header = {guide::link("home", scene.say("app.name"), links.check),
                 guide::link("other", scene.say("header.language"), links.other, "language")};
  page.main = {guide::heading(1, scene.say("rules.title"), "rules"),
               guide::paragraph(scene.say("rules.lead"), guide::Look::lead),
               guide::paragraph(scene.say("rules.version"), guide::Look::quiet),
               guide::link("check", scene.say("rules.check"), links.check, "next")};
  guide::add(page.main, RulesPage(scene).sections());
  page.footer = {guide::paragraph(scene.say("footer.not_agency")),
                 guide::paragraph(scene.say("footer.contact")),
                 guide::paragraph(scene.say("help.text"))};
  page::name_the_nameless(page);
  return page;
}

}  // namespace pandu::tools
