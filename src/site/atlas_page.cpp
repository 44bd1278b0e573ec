#include "site/atlas.h"
#include "site/rule_sections.h"
#include "site/site_pages.h"
#include "text/speaker.h"
#include "verify/conditions.h"
#include "view/nodes.h"

namespace pandu::site {
namespace {

using namespace view;
using law::Condition;
using law::Key;
using text::Speaker;

law::KeyList questions_of(const Speaker& speaker, law::Ground ground) {
  law::KeyList keys;
  for (const Key key : verify::keys_read(ground, verify::LawUnderTest{speaker.content}))
    keys.add_once(key);
  return keys;
}

class Atlas {
 public:
  explicit Atlas(const Speaker& speaker)
      : speaker_(speaker), rules_(speaker.content.rules), sections_(speaker) {}

  Nodes grounds() const {
    Nodes out;
    for (const law::GroundRow* row : sections_.rows_in_force()) add(out, ground(*row));
    return out;
  }

  Nodes questions() const {
    const QuestionGraph graph = question_graph(rules_, speaker_.today);
    law::KeyList columns;
    for (const Key key : graph.order)
      if (key != Key::ground) columns.add_once(key);
    std::vector<GroundQuestions> grounds;
    for (const law::Ground ground : speaker_.content.rules.ground_list.shown) {
      grounds.push_back({ground, questions_of(speaker_, ground)});
      for (const Key key : grounds.back().keys) columns.add_once(key);
    }
    Nodes legend;
    for (const Key key : columns) legend.push_back(item(speaker_.question(key, "title")));
    return {heading(2, speaker_.say("atlas.questions")),
            paragraph(speaker_.say("atlas.questions.lead")),
            figure("picture.questions", questions_picture(speaker_, grounds, columns),
                   speaker_.say("atlas.questions.caption")),
            heading(2, speaker_.say("atlas.graph")),
            paragraph(speaker_.say("atlas.graph.lead")),
            group(Look::sides, {figure("picture.graph", graph_picture(speaker_, graph), ""),
                                list(std::move(legend), Kind::steps)})};
  }

 private:
  Nodes ground(const law::GroundRow& row) const {
    std::string id = "atlas=" + std::string(law::name_of(row.ground));
    if (row.pmi_ground) id += "." + std::string(law::name_of(*row.pmi_ground));
    return {heading(2, sections_.title_of(row), id),
            group(Look::sides,
                  {figure(id + ".picture", way_picture(speaker_, stops(row)), ""), whole(row)}),
            paragraph(speaker_.say("atlas.signature"))};
  }

  std::vector<Stop> stops(const law::GroundRow& row) const {
    std::vector<Stop> stops = {{icon_of(speaker_.content.rules, row.ground),
                                speaker_.say("atlas.ground"), sections_.title_of(row)}};
    for (const Condition& condition : RuleSections::conditions_of(row))
      stops.push_back(
          {condition.otherwise == law::Otherwise::wait ? "wait" : "check",
           speaker_.say("atlas.otherwise." + std::string(law::name_of(condition.otherwise))),
           sections_.condition_text(condition)});
    stops.push_back({"yes", speaker_.say("atlas.right"),
                     speaker_.say("atlas.share", {{"share", std::to_string(row.share_percent)}}),
                     true});
    for (const Node& channel : sections_.channels_of(row.ground))
      stops.push_back({channel.icon, speaker_.say("line.where"), channel.text});
    return stops;
  }

  std::string listed(const std::vector<std::string>& texts) const {
    if (texts.empty()) return speaker_.say("atlas.none");
    return text::joined(texts, "; ");
  }

  std::string waits(const law::GroundRow& row, bool wanted) const {
    std::vector<std::string> texts;
    for (const Condition& condition : RuleSections::conditions_of(row))
      if ((condition.otherwise == law::Otherwise::wait) == wanted)
        texts.push_back(sections_.condition_text(condition));
    return listed(texts);
  }

  std::string channels(const law::GroundRow& row) const {
    std::vector<std::string> texts;
    for (const Node& channel : sections_.channels_of(row.ground)) texts.push_back(channel.text);
    return listed(texts);
  }

  std::string papers(const law::GroundRow& row, law::Need need) const {
    std::vector<std::string> texts;
    for (const law::DocumentNeed& paper : row.documents) {
      if (paper.need != need) continue;
      const auto& rule = rules_.documents[static_cast<std::size_t>(paper.document)];
      const std::string name = speaker_.document(paper);
      texts.push_back(rule.when_any.empty() ? name
                                            : speaker_.say("atlas.sometimes", {{"name", name}}));
    }
    return listed(texts);
  }

  std::string sources(const law::GroundRow& row) const {
    std::vector<std::string> texts;
    for (const law::SourceIndex index :
         RuleSections::sources_of(row.provenance, RuleSections::conditions_of(row))) {
      const law::Source& source = rules_.sources[index];
      texts.push_back(source.title + ". " + text::confidence_mark(speaker_, source));
    }
    return listed(texts);
  }

  Node line(std::string_view what, const std::string& words) const {
    return table_row({speaker_.say(what), words});
  }

  Node whole(const law::GroundRow& row) const {
    return table(speaker_.say("atlas.table"),
                 {line("atlas.what", speaker_.say("atlas.rule")),
                  line("rules.conditions", waits(row, false)), line("atlas.wait", waits(row, true)),
                  line("line.where", channels(row)),
                  line("checklist.required", papers(row, law::Need::required)),
                  line("checklist.bring", papers(row, law::Need::bring)),
                  line("atlas.sources", sources(row)),
                  line("atlas.checked", sections_.since_and_checked(row.provenance))},
                 Look::stack);
  }

  const Speaker& speaker_;
  const law::Rules& rules_;
  RuleSections sections_;
};

}  // namespace

page::Page atlas_page(const Speaker& speaker) {
  const Atlas atlas(speaker);
  page::Page page;
  page.main = {heading(1, speaker.say("atlas.title"), "atlas"),
               paragraph(speaker.say("atlas.lead"), Look::lead),
               paragraph(speaker.say("rules.version") + " " +
                         speaker.say("atlas.day", {{"date", speaker.date(speaker.today)}})),
               action_link("check", speaker.say("rules.check"), "#/", "next")};
  add(page.main, atlas.questions());
  add(page.main, atlas.grounds());
  add(page.main,
      {heading(2, speaker.say("atlas.sign")), paragraph(speaker.say("atlas.sign.lead")),
       paragraph(speaker.say("atlas.sign.name")), paragraph(speaker.say("atlas.sign.office")),
       paragraph(speaker.say("atlas.signature"))});
  return page;
}

}  // namespace pandu::site
