// The three ways to file, side by side; what the limit means; and what has to go to the branch.
#include <algorithm>

#include "guide/facts/facts.h"
#include "guide/ids.h"
#include "guide/parse_answer.h"
#include "guide/pictures/pictures.h"
#include "guide/scene.h"
#include "guide/screens/screens.h"
#include "law/in_force.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using law::Channel;
using law::ConditionKind;
using law::Ground;

bool served_online(const Scene& scene, Ground ground) {
  return law::takes(scene.content.rules, Channel::jmo, ground, scene.today) ||
         law::takes(scene.content.rules, Channel::lapak_asik, ground, scene.today);
}

Node grounds_of(const Scene& scene, Channel channel) {
  Nodes items;
  const law::GroundOrder& grounds = scene.content.rules.ground_list.shown;
  for (const Ground ground : grounds) {
    if (!law::takes(scene.content.rules, channel, ground, scene.today)) continue;
    const std::string name(law::name_of(ground));
    items.push_back(item(scene.say("option.ground." + name), icon_of(scene.content.rules, ground)));
  }
  if (items.size() == grounds.size()) return paragraph(scene.say("channels.all_grounds"));
  return list(std::move(items));
}

bool has_limit(const Scene& scene, Channel channel) {
  const law::ChannelRow* row = law::row_of(scene.content.rules, channel, scene.today);
  if (!row) return false;
  for (const law::Condition& condition : row->conditions)
    if (condition.kind == ConditionKind::balance_at_most) return true;
  return false;
}

// What the rules of a channel rest on, each source once.
Node evidence_of_row(const Scene& scene, const law::ChannelRow& row) {
  content::Evidence evidence{{row.provenance.source}, row.provenance};
  for (const law::Condition& condition : row.conditions)
    for (const law::SourceIndex source : condition.sources)
      if (!contains(evidence.sources, source)) evidence.sources.push_back(source);
  return evidence_of(scene, std::string(law::name_of(row.channel)), evidence);
}

Node card_of(const Scene& scene, Channel channel) {
  const std::string name(law::name_of(channel));
  // The channel's own words for a row, else those that all have in common.
  const auto words = [&](const std::string& part) {
    const std::string own = "channels." + name + "." + part;
    return paragraph(scene.say(scene.has(own) ? own : "channels." + part));
  };
  Nodes rows;
  const auto add_row = [&](const char* title, Node content) {
    rows.push_back(heading(3, scene.say(std::string("channels.row.") + title)));
    rows.push_back(std::move(content));
  };
  add_row("for", words("for"));
  add_row("grounds", grounds_of(scene, channel));
  add_row("limit", words(has_limit(scene, channel) ? "limit" : "no_limit"));
  add_row("papers", words("papers"));
  add_row("hours", words("hours"));
  add_row("paid", words("paid"));
  add_row("cost", words("cost"));
  add_row("fails", words("fails"));
  if (const law::ChannelRow* row = law::row_of(scene.content.rules, channel, scene.today))
    rows.push_back(evidence_of_row(scene, *row));
  Node card =
      group(Look::card, std::move(rows), scene.say("channel." + name + ".name"), "channel=" + name);
  card.hint = scene.say("channel." + name + ".what");
  card.icon = name;
  return card;
}

// Today's limit and those before it, with where each comes from.
Node evidence_of_limit(const Scene& scene) {
  content::Evidence evidence;
  if (const auto* limit = law::parameter_of(scene.content.rules, law::Param::jmo_balance_limit))
    for (const law::Parameter::Value& value : limit->values) {
      if (!law::has_begun(value.provenance, scene.today)) continue;
      evidence.sources.insert(evidence.sources.begin(), value.provenance.source);
      evidence.checked = value.provenance;
    }
  return evidence_of(scene, "limit", evidence);
}

// What was typed or stepped to, else the person's answer, else nothing on the scale; none where the
// text is no amount, or one too large.
std::optional<law::Rupiah> balance_on_scale(const Model& model, const content::Content& content) {
  const std::string* draft = draft_of(model, scale_field);
  if (!draft) return model.answers.balance.given() ? model.answers.balance.value : 0;
  if (trimmed(*draft).empty()) return 0;
  return read_balance(*draft, content).value;
}

// One press of the buttons beside the scale: a tenth of the limit.
law::Rupiah scale_step(const Model& model, const content::Content& content) {
  return law::known_value(content.rules, law::Param::jmo_balance_limit, model.today).value_or(0) /
         10;
}

Nodes limit_section(const Scene& scene) {
  const auto balance = balance_on_scale(scene.model, scene.content);
  const std::string* draft = draft_of(scene.model, scale_field);
  Node amount =
      field(std::string(scale_field), scene.say("channels.scale.label"),
            draft ? *draft : std::string(), scene.say("channels.scale.hint"), FieldKind::money);
  if (!draft && *balance > 0) amount.value = grouped_amount(*balance, scene.language);
  if (!balance) amount.error = scene.say("channels.scale.bad");
  const Facts step = {{"step", scene.money(scale_step(scene.model, scene.content))}};
  Nodes nodes = {
      heading(2, scene.say("channels.limit.title")),
      paragraph(scene.say("channels.limit.text"), Look::lead), evidence_of_limit(scene), amount,
      group(Look::actions,
            {button("scale.less", scene.say("channels.scale.less", step), Look::secondary, "down"),
             button("scale.more", scene.say("channels.scale.more", step), Look::secondary, "up")})};
  if (!balance) return nodes;
  const auto limit =
      law::known_value(scene.content.rules, law::Param::jmo_balance_limit, scene.today);
  Node status = node(Kind::status, {}, "scale.told");
  if (*balance > 0)
    status.text =
        scene.say(*balance <= limit.value_or(0) ? "channels.scale.within" : "channels.scale.above");
  add(nodes, {figure("scale.picture", balance_scale(scene, *balance), {}), status});
  return nodes;
}

std::string contact_icon(const law::Rules& rules, const std::string& id) {
  if (const auto ground = law::from_name<Ground>(id)) return icon_of(rules, *ground);
  if (id == "identity") return "person";
  if (id == "active") return "work";
  return id == "device" ? "phone" : id;
}

Nodes branch_only_section(const Scene& scene) {
  Nodes cards;
  for (const content::BranchCase& one : scene.content.branch_only) {
    const auto ground = law::from_name<Ground>(one.id);
    if (ground && served_online(scene, *ground)) continue;
    const std::string key = "channels.only." + one.id;
    Node card = group(
        Look::card, {paragraph(scene.say(key + ".why")), evidence_of(scene, one.id, one.evidence)},
        name_of_branch_case(scene, one.id), "only=" + one.id);
    card.icon = contact_icon(scene.content.rules, one.id);
    cards.push_back(std::move(card));
  }
  return {heading(2, scene.say("channels.only.title")), paragraph(scene.say("channels.only.lead")),
          group(Look::columns, std::move(cards))};
}

}  // namespace

void channels_screen(const Scene& scene, page::Page& page) {
  Nodes cards;
  for (const Channel channel : every<Channel>) cards.push_back(card_of(scene, channel));
  page.main = {heading(1, scene.say("channels.title"), "channels_title"),
               paragraph(scene.say("channels.lead"), Look::lead),
               group(Look::columns, std::move(cards))};
  add(page.main, limit_section(scene));
  add(page.main, branch_only_section(scene));
}

void move_on_scale(Model& model, bool up, const content::Content& content) {
  if (model.route.screen != Screen::channels) return;
  const law::Rupiah step = up ? scale_step(model, content) : -scale_step(model, content);
  const law::Rupiah moved = std::clamp<law::Rupiah>(
      balance_on_scale(model, content).value_or(0) + step, 0, content.rules.largest_balance);
  model.drafts[std::string(scale_field)] = grouped_amount(moved, model.language);
}

}  // namespace pandu::guide
