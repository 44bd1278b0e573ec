// One page for somebody who leaves: the company's name, the code of the prepared link, from when,
// by which channel, with which papers. HR prints it from "#/hr" in place of the screen.
#include "base/direction.h"
#include "guide/handover/hr_link.h"
#include "guide/screens/screens.h"
#include "law/decide.h"
#include "law/in_force.h"
#include "text/speaker.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

using law::Channel;

law::GroundRows rows_of(const Scene& scene) {
  return law::rows_of(scene.content.rules, scene.answers.ground.value, scene.today);
}

bool asks_about_work(const Scene& scene) {
  for (const law::GroundRow* row : rows_of(scene))
    for (const law::Condition& condition : row->conditions)
      if (condition.kind == law::ConditionKind::not_working) return true;
  return false;
}

// Where the ground asks about work, the day holds for those who have none, and that is said.
Node when(const Scene& scene) {
  for (Node& line : fixed_lines(scene)) {
    if (line.id != "line.when") continue;
    line.level = 3;
    if (asks_about_work(scene))
      line.children.push_back(paragraph(scene.say("hr.sheet.not_working")));
    return line;
  }
  return {};
}

// The channels that take this ground, each with its limit: which one it will be hangs on answers
// that only the person has.
Node where(const Scene& scene) {
  std::vector<std::string> open;
  for (const Channel channel : every<Channel>)
    if (law::takes(scene.content.rules, channel, scene.answers.ground.value, scene.today))
      open.emplace_back(law::name_of(channel));
  Nodes channels;
  for (const std::string& name : open) {
    const std::string limit = "channels." + name + ".limit";
    const std::string words = open.size() == 1   ? "channel." + name + ".what"
                              : scene.has(limit) ? limit
                                                 : "channels.no_limit";
    channels.push_back(item(scene.say("channel." + name + ".name"), name, scene.say(words)));
  }
  Node line = group(Look::line, {list(std::move(channels))}, scene.say("line.where"));
  line.icon = "branch";
  line.level = 3;
  return line;
}

void add_source(const Scene& scene, law::SourceIndex index, std::vector<std::string>& names) {
  const law::Source& source = scene.content.rules.sources[index];
  const std::string name = source.title.substr(0, source.title.find(':'));
  if (!is_weak(source) && !contains(names, name)) names.push_back(name);
}

// The rule of the ground, what it asks for, and the limit.
std::string sources_of(const Scene& scene) {
  std::vector<std::string> names;
  for (const law::GroundRow* row : rows_of(scene)) add_source(scene, row->provenance.source, names);
  if (const auto* limit = law::parameter_of(scene.content.rules, law::Param::jmo_balance_limit))
    if (const law::Parameter::Value* now = law::in_force(limit->values, scene.today))
      add_source(scene, now->provenance.source, names);
  return joined(names, "; ");
}

Nodes steps(const Scene& scene) {
  Nodes items;
  for (const char* step : {"scan", "check", "prepare", "file"}) {
    const bool has_papers = scene.verdict.documents && !scene.verdict.documents->empty();
    if (std::string_view(step) != "prepare" || has_papers)
      items.push_back(item(scene.say(std::string("hr.sheet.") + step)));
  }
  return {heading(2, scene.say("hr.sheet.steps")), list(std::move(items), Kind::steps)};
}

}  // namespace

Nodes employee_sheet(const PreparedLink& prepared, const Scene& scene_of_hr) {
  Model model = scene_of_hr.model;
  model.language = prepared.language;
  model.answers = prepared.answers;
  model.answers.working = law::Answer<law::YesNo>::of(law::YesNo::no);
  const Scene scene(model, scene_of_hr.content);
  const std::string link = address_of_prepared(prepared, scene_of_hr.model, scene.content.rules);
  Nodes nodes;
  if (auto code = qr_picture(link, scene.say("hr.code")))
    nodes.push_back(figure({}, *std::move(code), {}));
  nodes.push_back(heading(2, scene.say("hr.sheet.title")));
  if (!prepared.name.empty())
    nodes.push_back(
        paragraph(scene.say("hr.message.from", {{"name", base::isolated(prepared.name)}})));
  nodes.push_back(paragraph(scene.answer(law::Key::ground) + "."));
  add(nodes, steps(scene));
  add(nodes, {group(Look::stack, {when(scene), where(scene)})});
  add(nodes, papers_to_tick(scene));
  add(nodes, {callout(Tone::caution, "warning", scene.say("letter.free"), {}),
              paragraph(scene.say("sheet.date", {{"date", scene.date(scene.today)}}) + " " +
                            scene.say("hr.sheet.sources", {{"list", sources_of(scene)}}) + " " +
                            scene.say("footer.not_agency") + " " + scene.say("help.text"),
                        Look::quiet)});
  make_printable(nodes);
  for (Node& one : nodes)
    if (one.kind == Kind::callout) one.id = "sheet.warning";
  nodes[1].id = "hr.sheet";
  return nodes;
}

}  // namespace pandu::guide
