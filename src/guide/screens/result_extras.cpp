// Below the verdict and its reasons: pictures, tax, and where to ask.
#include "content/read_answers.h"
#include "guide/pictures.h"
#include "guide/questions.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

// Whether the balance can open JMO for this ground at all.
bool has_balance_limit(const Scene& scene) {
  if (!scene.model.answers.ground.given()) return false;
  for (const law::ChannelRow& row : scene.content.rules.channels) {
    if (row.channel != law::Channel::jmo) continue;
    for (const law::Condition& condition : row.conditions) {
      if (condition.kind != law::ConditionKind::ground_is) continue;
      return law::SetOf<law::Ground>{condition.values}.has(scene.model.answers.ground.value);
    }
  }
  return false;
}

// What a person can send to say that the answer was wrong: the rules, the day and the answers.
std::string report(const Scene& scene) {
  const std::string outcome(law::name_of(scene.verdict.outcome));
  std::string text = scene.say("wrong.body", {{"day", law::to_iso(scene.verdict.on)}}) + "\n";
  text += scene.say("wrong.result") + ": " + scene.say("outcome." + outcome + ".word");
  if (scene.verdict.earliest) text += ", " + scene.date(*scene.verdict.earliest);
  text += "\n";
  for (const law::Key key : shown_answers(scene.model, scene.content))
    text += scene.question(key, "label") + ": " + scene.answer(key) + "\n";
  return text + content::write_answers(scene.model.answers);
}

Node report_details(const Scene& scene) {
  return details("wrong", scene.say("wrong.title"),
                 {paragraph(scene.say("wrong.text")),
                  copy_field("report", scene.say("wrong.label"), report(scene)),
                  copy_button("copy", scene.say("wrong.copy"), "report")},
                 "question");
}

}  // namespace

Nodes pictures_section(const Scene& scene) {
  Nodes nodes;
  if (scene.verdict.outcome == law::Outcome::wait && scene.verdict.earliest)
    nodes.push_back(figure("picture.timeline", timeline(scene, *scene.verdict.earliest),
                           scene.say("picture.timeline.caption")));
  if (scene.model.answers.balance.given() && has_balance_limit(scene))
    nodes.push_back(figure("picture.scale", balance_scale(scene, scene.model.answers.balance.value),
                           scene.say("picture.scale.caption")));
  return nodes;
}

Nodes tax_section(const Scene& scene) {
  const auto& tax = scene.verdict.tax;
  const bool wants_balance =
      unknown_answers(scene.verdict, scene.model.answers).has(law::Key::balance);
  if (!tax && !wants_balance) return {};
  Nodes nodes = {heading(2, scene.say("tax.title"))};
  if (!tax) {
    nodes.push_back(paragraph(scene.say("tax.unknown")));
    return nodes;
  }
  Node table = node(Kind::table, scene.say("tax.caption"));
  table.children = {table_row({scene.say("tax.item"), scene.say("tax.amount")}),
                    table_row({scene.say("tax.gross"), scene.money(tax->gross)}),
                    table_row({scene.say("tax.tax"), scene.money(tax->tax)}),
                    table_row({scene.say("tax.net"), scene.money(tax->net)})};
  nodes.push_back(table);
  nodes.push_back(paragraph(scene.say("tax." + std::string(law::name_of(tax->kind))), Look::quiet));
  return nodes;
}

Nodes help_section(const Scene& scene) {
  Node ask =
      callout(Tone::plain, "phone", scene.say("help.title"), {paragraph(scene.say("help.text"))});
  Node broker =
      callout(Tone::caution, "shield", scene.say("broker.title"),
              {paragraph(scene.say("broker.text")), paragraph(scene.say("broker.sites")),
               link("site", scene.say("broker.site"), scene.content.contacts.site, "external")});
  return {ask, broker, report_details(scene),
          button("restart", scene.say("restart"), Look::secondary, "restart"),
          paragraph(scene.say("restart.hint"), Look::quiet)};
}

}  // namespace pandu::guide
