#include "tools/atlas_page.h"

#include "guide/freshness.h"
#include "guide/nodes.h"
#include "tools/atlas_pictures.h"
#include "tools/rule_sections.h"
#include "verify/conditions.h"

namespace pandu::tools {
namespace {

using guide::Node;
using guide::Nodes;
using guide::Scene;
using law::Condition;
using law::Key;

law::KeyList questions_of(const Scene& scene, law::Ground ground) {
  law::KeyList keys;
  for (const Key key : verify::keys_read(ground, verify::LawUnderTest{scene.content}))
    keys.add_once(key);
  return keys;
}

class Atlas {
 public:
  explicit Atlas(const Scene& scene)
      : scene_(scene), rules_(scene.content.rules), sections_(scene) {}

  Nodes grounds() const {
    Nodes out;
    for (const law::GroundRow* row : sections_.rows_in_force()) guide::add(out, ground(*row));
    return out;
  }

  Nodes questions() const {
    const QuestionGraph graph = question_graph(rules_, scene_.model.today);
    law::KeyList columns;
    for (const Key key : graph.order)
      if (key != Key::ground) columns.add_once(key);
    std::vector<GroundQuestions> grounds;
    for (std::size_t i = 0; i < law::count_of<law::Ground>; ++i) {
      const auto ground = static_cast<law::Ground>(i);
      grounds.push_back({ground, questions_of(scene_, ground)});
      for (const Key key : grounds.back().keys) columns.add_once(key);
    }
    Nodes legend;
    for (const Key key : columns) legend.push_back(guide::item(scene_.question(key, "title")));
    return {guide::heading(2, scene_.say("atlas.questions")),
            guide::paragraph(scene_.say("atlas.questions.lead")),
            guide::figure("picture.questions", questions_picture(scene_, grounds, columns),
                          scene_.say("atlas.questions.caption")),
            guide::heading(2, scene_.say("atlas.graph")),
            guide::paragraph(scene_.say("atlas.graph.lead")),
            guide::group(guide::Look::sides,
                         {guide::figure("picture.graph", graph_picture(scene_, graph), ""),
                          guide::list(std::move(legend), guide::Kind::steps)})};
  }

 private:
  Nodes ground(const law::GroundRow& row) const {
    std::string id = "atlas=" + std::string(law::name_of(row.ground));
    if (row.pmi_ground) id += "." + std::string(law::name_of(*row.pmi_ground));
    return {guide::heading(2, sections_.title_of(row), id),
            guide::group(
                guide::Look::sides,
                {guide::figure(id + ".picture", way_picture(scene_, stops(row)), ""), table(row)}),
            guide::paragraph(scene_.say("atlas.signature"))};
  }

  std::vector<Stop> stops(const law::GroundRow& row) const {
    const std::string ground(law::name_of(row.ground));
    std::vector<Stop> stops = {{ground, scene_.say("atlas.ground"), sections_.title_of(row)}};
    for (const Condition& condition : row.conditions)
      stops.push_back(
          {condition.otherwise == law::Otherwise::wait ? "wait" : "check",
           scene_.say("atlas.otherwise." + std::string(law::name_of(condition.otherwise))),
           sections_.condition_text(condition)});
    stops.push_back({"yes", scene_.say("atlas.right"),
                     scene_.say("atlas.share", {{"share", std::to_string(row.share_percent)}}),
                     true});
    for (const Node& channel : sections_.channels_of(row.ground))
      stops.push_back({channel.icon, scene_.say("line.where"), channel.text});
    return stops;
  }

  std::string listed(const std::vector<std::string>& texts) const {
    std::string out;
    for (const std::string& text : texts) out += (out.empty() ? "" : "; ") + text;
    return out.empty() ? scene_.say("atlas.none") : out;
  }

  std::string waits(const law::GroundRow& row, bool wanted) const {
    std::vector<std::string> texts;
    for (const Condition& condition : row.conditions)
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
      const std::string name =
          scene_.say("document." + std::string(law::name_of(paper.document)) + ".name");
      texts.push_back(rule.when_any.empty() ? name
                                            : scene_.say("atlas.sometimes", {{"name", name}}));
    }
    return listed(texts);
  }

  std::string sources(const law::GroundRow& row) const {
    std::vector<std::string> texts;
    for (const law::SourceIndex index : RuleSections::sources_of(row.provenance, row.conditions)) {
      const law::Source& source = rules_.sources[index];
      texts.push_back(source.title + ". " + guide::confidence_mark(scene_, source));
    }
    return listed(texts);
  }

  Node table(const law::GroundRow& row) const {
    Node table = guide::node(guide::Kind::table, scene_.say("atlas.table"));
    table.look = guide::Look::stack;
    const auto line = [&](std::string_view what, const std::string& words) {
      table.children.push_back(guide::table_row({scene_.say(what), words}));
    };
    line("atlas.what", scene_.say("atlas.rule"));
    line("rules.conditions", waits(row, false));
    line("atlas.wait", waits(row, true));
    line("line.where", channels(row));
    line("checklist.required", papers(row, law::Need::required));
    line("checklist.bring", papers(row, law::Need::bring));
    line("atlas.sources", sources(row));
    line("atlas.checked", sections_.since_and_checked(row.provenance));
    return table;
  }

  const Scene& scene_;
  const law::Rules& rules_;
  RuleSections sections_;
};

}  // namespace

page::Page atlas_page(const Scene& scene) {
  const Atlas atlas(scene);
  page::Page page;
  page.main = {guide::heading(1, scene.say("atlas.title"), "atlas"),
               guide::paragraph(scene.say("atlas.lead"), guide::Look::lead),
               guide::paragraph(scene.say("rules.version") + " " +
                                scene.say("atlas.day", {{"date", scene.date(scene.model.today)}})),
               guide::action_link("check", scene.say("rules.check"), "#/", "next")};
  guide::add(page.main, atlas.questions());
  guide::add(page.main, atlas.grounds());
  guide::add(page.main, {guide::heading(2, scene.say("atlas.sign")),
                         guide::paragraph(scene.say("atlas.sign.lead")),
                         guide::paragraph(scene.say("atlas.sign.name")),
                         guide::paragraph(scene.say("atlas.sign.office")),
                         guide::paragraph(scene.say("atlas.signature"))});
  return page;
}

}  // namespace pandu::tools
