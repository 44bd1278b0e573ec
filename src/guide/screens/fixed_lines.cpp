// From when, where, with what, and what to do today: the same four lines under every verdict.
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/explained.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using law::Channel;
using law::Outcome;

Node line_of(const Scene& scene, const char* key, std::string icon, Nodes children) {
  Node line = group(Look::line, std::move(children));
  line.id = key;
  line.text = scene.say(key);
  line.icon = std::move(icon);
  return line;
}

bool may_be_filed(const law::Verdict& verdict) {
  return verdict.outcome == Outcome::can_claim || verdict.outcome == Outcome::wait;
}

bool offers(const law::Verdict& verdict, Channel channel) {
  return verdict.channels && verdict.channels->has(channel);
}

std::string wait_sentence(const Scene& scene) {
  const law::Date earliest = *scene.verdict.earliest;
  const int days = law::days_between(scene.verdict.on, earliest);
  const std::string weekday = scene.say("weekday." + std::to_string(law::weekday_of(earliest)));
  const Facts facts = {{"weekday", weekday}, {"count", std::to_string(days)}};
  return scene.say(days == 1 ? "when.tomorrow" : "when.wait", facts);
}

// JMO works on every day of the week; the other two do not.
bool falls_on_weekend(const law::Verdict& verdict) {
  const unsigned weekday = law::weekday_of(*verdict.earliest);
  const bool by_app = verdict.channels && (*verdict.channels)[0] == Channel::jmo;
  return (weekday == 0 || weekday == 6) && !by_app;
}

Node when_line(const Scene& scene) {
  const law::Verdict& verdict = scene.verdict;
  Nodes children;
  switch (verdict.outcome) {
    case Outcome::can_claim: {
      const bool today = verdict.earliest == std::optional(verdict.on);
      children.push_back(paragraph(scene.say(today ? "when.now" : "when.since")));
      break;
    }
    case Outcome::wait:
      children.push_back(paragraph(wait_sentence(scene)));
      if (falls_on_weekend(verdict)) children.push_back(paragraph(scene.say("when.weekend")));
      break;
    case Outcome::cannot_claim:
      children.push_back(paragraph(scene.say("when.cannot")));
      break;
    case Outcome::ask_office:
      children.push_back(paragraph(scene.say("when.office")));
      break;
    case Outcome::needs_answers:
      children.push_back(
          paragraph(scene.say(verdict.earliest ? "when.known_later" : "when.unknown")));
      break;
  }
  return line_of(scene, "line.when", "calendar", std::move(children));
}

std::string channel_text(const Scene& scene, Channel channel, const char* part) {
  return scene.say("channel." + std::string(law::name_of(channel)) + "." + part);
}

Node where_line(const Scene& scene) {
  const law::Verdict& verdict = scene.verdict;
  if (!verdict.channels)
    return line_of(scene, "line.where", "branch", {paragraph(scene.say("where.unknown"))});
  const law::ChannelList& channels = *verdict.channels;
  const bool one = channels.size() == 1;
  const char* key = !one ? "where.best" : may_be_filed(verdict) ? "where.only" : "where.ask";
  Nodes children = {
      paragraph(scene.say(key, {{"channel", channel_text(scene, channels[0], "name")}}))};
  if (!one) children.push_back(paragraph(scene.say("where.ladder"), Look::quiet));
  Nodes rungs;
  for (const Channel channel : channels)
    rungs.push_back(
        item(channel_text(scene, channel, "name"), std::string(law::name_of(channel)),
             channel_text(scene, channel, "what") + " " + channel_text(scene, channel, "how")));
  children.push_back(list(std::move(rungs), one ? Kind::list : Kind::steps));
  const std::string icon(law::name_of(channels[0]));
  return line_of(scene, "line.where", icon, std::move(children));
}

// "kartu, KTP dan rekening"
std::string listed(const Scene& scene, const std::vector<std::string>& names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i + 1 == names.size();
    if (i > 0) out += last ? " " + scene.say("list.and") + " " : ", ";
    out += names[i];
  }
  return out;
}

std::vector<std::string> papers_with(const Scene& scene, law::Need need) {
  std::vector<std::string> names;
  for (const law::DocumentEntry& entry : *scene.verdict.documents)
    if (entry.need == need)
      names.push_back(mid_sentence(
          scene.say("document." + std::string(law::name_of(entry.document)) + ".name")));
  return names;
}

Node what_line(const Scene& scene) {
  Nodes children;
  if (!scene.verdict.documents) {
    children.push_back(paragraph(scene.say("what.unknown")));
  } else if (scene.verdict.documents->empty()) {
    children.push_back(paragraph(scene.say("what.none")));
  } else {
    const auto required = papers_with(scene, law::Need::required);
    const auto bring = papers_with(scene, law::Need::bring);
    const bool none = required.empty();
    children.push_back(paragraph(scene.say(none ? "what.bring_only" : "what.required",
                                           {{"list", listed(scene, none ? bring : required)}})));
    children.push_back(paragraph(scene.say("what.more"), Look::quiet));
  }
  return line_of(scene, "line.what", "documents", std::move(children));
}

Node practice_link(const Scene& scene) {
  return action_link("practice", scene.say("today.practice"), address_of(Route::practice({})),
                     "next");
}

void add_claim_today(const Scene& scene, Nodes& items) {
  const std::string best(law::name_of((*scene.verdict.channels)[0]));
  items.push_back(item(scene.say("today." + best), best));
  items.push_back(item(scene.say("today.paid"), "clock"));
}

void add_wait_today(const Scene& scene, Nodes& items) {
  items.push_back(item(scene.say("today.wait"), "documents"));
  for (const law::Blocker& blocker : scene.verdict.blockers)
    if (blocker.kind == law::BlockerKind::employer || blocker.kind == law::BlockerKind::app)
      items.push_back(item(blocker_advice(scene, blocker), "work"));
  if (offers(scene.verdict, Channel::jmo))
    items.push_back(item(scene.say("today.wait_jmo"), "jmo"));
  items.push_back(item(scene.say("today.note_date"), "calendar"));
}

void add_refused_today(const Scene& scene, Nodes& items) {
  for (const law::Blocker& blocker : scene.verdict.blockers)
    if (!blocker.channel) items.push_back(item(blocker_advice(scene, blocker), "right"));
  items.push_back(item(scene.say("today.ask"), "phone"));
}

Node today_line(const Scene& scene) {
  const law::Verdict& verdict = scene.verdict;
  const bool open = next_question(verdict, scene.model.answers).has_value();
  Nodes items;
  if (open) {
    items.push_back(item(scene.say("today.continue"), "edit"));
  } else if (verdict.outcome == Outcome::needs_answers ||
             (may_be_filed(verdict) && !verdict.channels)) {
    items.push_back(item(scene.say("today.answer"), "search"));
  } else if (verdict.outcome == Outcome::can_claim) {
    add_claim_today(scene, items);
  } else if (verdict.outcome == Outcome::wait) {
    add_wait_today(scene, items);
  } else {
    add_refused_today(scene, items);
  }
  Nodes children = {list(std::move(items))};
  if (open)
    children.push_back(button("next", scene.say("summary.next"), Look::primary, "next"));
  else if (offers(verdict, Channel::jmo))
    children.push_back(practice_link(scene));
  if (verdict.outcome == Outcome::can_claim && offers(verdict, Channel::lapak_asik)) {
    children.push_back(link("lapak_asik", scene.say("where.open_lapak_asik"),
                            scene.content.contacts.lapak_asik, "external"));
    if (!offers(verdict, Channel::jmo)) children.back().look = Look::primary;
  }
  return line_of(scene, "line.today", "sun", std::move(children));
}

}  // namespace

Nodes fixed_lines(const Scene& scene) {
  return {when_line(scene), where_line(scene), what_line(scene), today_line(scene)};
}

}  // namespace pandu::guide
