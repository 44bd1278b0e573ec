// Below the verdict and its reasons: pictures, tax, and where to ask.
#include "content/read_answers.h"
#include "guide/ids.h"
#include "guide/pictures/pictures.h"
#include "guide/questions.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

// Whether the balance can open JMO for this ground at all.
bool has_balance_limit(const Speaker& speaker) {
  if (!speaker.answers.ground.given()) return false;
  for (const law::ChannelRow& row : speaker.content.rules.channels) {
    if (row.channel != law::Channel::jmo) continue;
    for (const law::Condition& condition : row.conditions) {
      if (condition.kind != law::ConditionKind::ground_is) continue;
      return law::SetOf<law::Ground>{condition.values}.has(speaker.answers.ground.value);
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
  return text + content::write_answers(scene.answers);
}

Node report_details(const Scene& scene) {
  return details("wrong", scene.say("wrong.title"),
                 {paragraph(scene.say("wrong.text")),
                  copy_field("report", scene.say("wrong.label"), report(scene)),
                  copy_button("copy", scene.say("wrong.copy"), "report")},
                 "question");
}

}  // namespace

Nodes pictures_section(const Speaker& speaker) {
  Nodes nodes;
  if (speaker.verdict.outcome == law::Outcome::wait && speaker.verdict.earliest)
    nodes.push_back(figure("picture.timeline", timeline(speaker, *speaker.verdict.earliest),
                           speaker.say("picture.timeline.caption")));
  if (speaker.answers.balance.given() && has_balance_limit(speaker))
    nodes.push_back(figure("picture.scale", balance_scale(speaker, speaker.answers.balance.value),
                           speaker.say("picture.scale.caption")));
  return nodes;
}

Nodes tax_section(const Speaker& speaker) {
  const auto& tax = speaker.verdict.tax;
  const bool wants_balance =
      unknown_answers(speaker.verdict, speaker.answers).has(law::Key::balance);
  if (!tax && !wants_balance) return {};
  Nodes nodes = {heading(2, speaker.say("tax.title"))};
  if (!tax) {
    nodes.push_back(paragraph(speaker.say("tax.unknown")));
    return nodes;
  }
  Node table = node(Kind::table, speaker.say("tax.caption"));
  table.children = {table_row({speaker.say("tax.item"), speaker.say("tax.amount")}),
                    table_row({speaker.say("tax.gross"), speaker.money(tax->gross)}),
                    table_row({speaker.say("tax.tax"), speaker.money(tax->tax)}),
                    table_row({speaker.say("tax.net"), speaker.money(tax->net)})};
  nodes.push_back(table);
  nodes.push_back(
      paragraph(speaker.say("tax." + std::string(law::name_of(tax->kind))), Look::quiet));
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
          button(ids::restart, scene.say("restart"), Look::secondary, "restart"),
          paragraph(scene.say("restart.hint"), Look::quiet)};
}

}  // namespace pandu::guide
