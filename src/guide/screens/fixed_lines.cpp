// From when, where, with what, and what to do today: the same four lines under every verdict. What
// has to be done before the others count comes first.
#include <algorithm>
#include <iterator>

#include "guide/ids.h"
#include "guide/questions.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

using law::Channel;
using law::Outcome;

Node line_of(const Speaker& speaker, const char* key, std::string icon, Nodes children) {
  Node line = group(Look::line, std::move(children), speaker.say(key), key);
  line.icon = std::move(icon);
  return line;
}

bool may_be_filed(const law::Verdict& verdict) {
  return verdict.outcome == Outcome::can_claim || verdict.outcome == Outcome::wait;
}

bool offers(const law::Verdict& verdict, Channel channel) {
  return verdict.channels && verdict.channels->has(channel);
}

// The same sentence for a day of the rule that has come, and for one that is still to come.
std::string by_the_rule(const Speaker& speaker, const std::string& key) {
  const bool has_come = *speaker.verdict.earliest <= speaker.verdict.on;
  return speaker.say(key + (has_come ? "since" : "from"));
}

std::string wait_sentence(const Speaker& speaker) {
  const law::Date earliest = *speaker.verdict.earliest;
  const int days = law::days_between(speaker.verdict.on, earliest);
  const std::string weekday = speaker.say("weekday." + std::to_string(law::weekday_of(earliest)));
  const Facts facts = {{"weekday", weekday}, {"count", std::to_string(days)}};
  return speaker.say(days == 1 ? "when.tomorrow" : "when.wait", facts);
}

std::string when_sentence(const Speaker& speaker) {
  const law::Verdict& verdict = speaker.verdict;
  switch (verdict.outcome) {
    case Outcome::can_claim:
      return speaker.say(verdict.earliest == verdict.on ? "when.now" : "when.since");
    case Outcome::wait:
      return wait_sentence(speaker);
    case Outcome::fix_first:
      return verdict.earliest ? by_the_rule(speaker, "when.fix_first.")
                              : speaker.say("when.fix_first.unknown");
    case Outcome::cannot_claim:
      return speaker.say("when.cannot");
    case Outcome::ask_office:
      return speaker.say("when.office");
    case Outcome::needs_answers:
      break;
  }
  return speaker.say(verdict.earliest ? "when.known_later" : "when.unknown");
}

// JMO works on every day of the week; the other two do not.
bool falls_on_weekend(const law::Verdict& verdict) {
  const unsigned weekday = law::weekday_of(*law::day_to_claim(verdict));
  const bool by_app = verdict.channels && (*verdict.channels)[0] == Channel::jmo;
  return (weekday == 0 || weekday == 6) && !by_app;
}

Node when_line(const Speaker& speaker) {
  const law::Verdict& verdict = speaker.verdict;
  const bool later = law::is_accepted_later(verdict);
  Nodes children = {
      paragraph(later ? by_the_rule(speaker, "when.accepted.") : when_sentence(speaker))};
  if ((later || verdict.outcome == Outcome::wait) && falls_on_weekend(verdict))
    children.push_back(paragraph(speaker.say("when.weekend")));
  return line_of(speaker, "line.when", "calendar", std::move(children));
}

std::string channel_text(const Speaker& speaker, Channel channel, const char* part) {
  return speaker.say("channel." + std::string(law::name_of(channel)) + "." + part);
}

Node where_line(const Speaker& speaker) {
  const law::Verdict& verdict = speaker.verdict;
  if (!verdict.channels)
    return line_of(speaker, "line.where", "branch", {paragraph(speaker.say("where.unknown"))});
  const law::ChannelList& channels = *verdict.channels;
  const bool one = channels.size() == 1;
  const char* key = !one                                         ? "where.best"
                    : may_be_filed(verdict)                      ? "where.only"
                    : verdict.outcome == law::Outcome::fix_first ? "where.fix_first"
                                                                 : "where.ask";
  Nodes children = {
      paragraph(speaker.say(key, {{"channel", channel_text(speaker, channels[0], "name")}}))};
  if (!one) children.push_back(paragraph(speaker.say("where.ladder"), Look::quiet));
  Nodes rungs;
  for (const Channel channel : channels)
    rungs.push_back(
        item(channel_text(speaker, channel, "name"), std::string(law::name_of(channel)),
             channel_text(speaker, channel, "what") + " " + channel_text(speaker, channel, "how")));
  children.push_back(list(std::move(rungs), one ? Kind::list : Kind::steps));
  const std::string icon(law::name_of(channels[0]));
  return line_of(speaker, "line.where", icon, std::move(children));
}

std::vector<std::string> papers_with(const Speaker& speaker, law::Need need) {
  std::vector<std::string> names;
  for (const law::DocumentEntry& entry : *speaker.verdict.documents)
    if (entry.need == need)
      names.push_back(mid_sentence(
          speaker.say("document." + std::string(law::name_of(entry.document)) + ".name")));
  return names;
}

Node what_line(const Speaker& speaker) {
  Nodes children;
  if (!speaker.verdict.documents) {
    children.push_back(paragraph(speaker.say("what.unknown")));
  } else if (speaker.verdict.documents->empty()) {
    children.push_back(paragraph(speaker.say("what.none")));
  } else {
    const auto required = papers_with(speaker, law::Need::required);
    const auto bring = papers_with(speaker, law::Need::bring);
    const bool none = required.empty();
    children.push_back(paragraph(speaker.say(none ? "what.bring_only" : "what.required",
                                             {{"list", speaker.listed(none ? bring : required)}})));
    children.push_back(paragraph(speaker.say("what.more"), Look::quiet));
  }
  return line_of(speaker, "line.what", "documents", std::move(children));
}

Node practice_link(const Speaker& speaker) {
  return action_link("practice", speaker.say("today.practice"), address_of(Route::practice({})),
                     "next");
}

// What differs between papers and card closes all channels but the branch.
void add_identity_today(const Speaker& speaker, Nodes& items) {
  if (speaker.answers.identity_matches == law::Answer<law::YesNo>::of(law::YesNo::no))
    items.push_back(item(speaker.say("today.fix_identity"), "edit"));
}

void add_claim_today(const Speaker& speaker, Nodes& items) {
  const std::string best(law::name_of((*speaker.verdict.channels)[0]));
  items.push_back(item(speaker.say("today." + best), best));
  items.push_back(item(speaker.say("today.paid"), "clock"));
}

// Whose card is open gets it closed first; all else can be prepared meanwhile.
void add_fix_today(const Speaker& speaker, Nodes& items) {
  bool by_employer = false;
  for (const law::Blocker& blocker : speaker.verdict.blockers)
    by_employer = by_employer || blocker.kind == law::BlockerKind::employer;
  const law::Answer<law::DateSpan>& event = speaker.answers.event_date;
  const bool still_there = event.given() && event.value.first > speaker.verdict.on;
  const char* employer = still_there ? "today.fix_employer_later" : "today.fix_employer";
  items.push_back(
      item(speaker.say(by_employer ? employer : "today.fix_own"), by_employer ? "work" : "branch"));
  if (!by_employer) return;
  for (const auto& [id, icon] :
       {std::pair("today.fix_help", "branch"), std::pair("today.fix_labour_office", "letter")}) {
    items.push_back(item(speaker.say(id), icon));
    items.back().id = id;
  }
}

void add_wait_today(const Speaker& speaker, Nodes& items) {
  const bool later = law::is_accepted_later(speaker.verdict);
  items.push_back(item(speaker.say(later ? "today.wait_accepted" : "today.wait"), "documents"));
  for (const law::Blocker& blocker : speaker.verdict.blockers)
    if (blocker.kind == law::BlockerKind::employer || blocker.kind == law::BlockerKind::app)
      items.push_back(item(speaker.advice(blocker), "work"));
  if (offers(speaker.verdict, Channel::jmo))
    items.push_back(item(speaker.say("today.wait_jmo"), "jmo"));
  items.push_back(item(speaker.say(later ? "today.note_accepted" : "today.note_date"), "calendar"));
}

void add_refused_today(const Speaker& speaker, Nodes& items) {
  for (const law::Blocker& blocker : speaker.verdict.blockers)
    if (!blocker.channel) items.push_back(item(speaker.advice(blocker), "right"));
  items.push_back(item(speaker.say("today.ask"), "phone"));
}

Node today_line(const Speaker& speaker) {
  const law::Verdict& verdict = speaker.verdict;
  const bool open = next_question(verdict, speaker.answers).has_value();
  Nodes items;
  if (verdict.outcome == Outcome::fix_first) add_fix_today(speaker, items);
  if (verdict.outcome == Outcome::fix_first || may_be_filed(verdict))
    add_identity_today(speaker, items);
  if (open)
    items.push_back(item(speaker.say("today.continue"), "edit"));
  else if (verdict.outcome == Outcome::fix_first)
    items.push_back(item(speaker.say("today.papers_meanwhile"), "documents"));
  else if (verdict.outcome == Outcome::needs_answers ||
           (may_be_filed(verdict) && !verdict.channels))
    items.push_back(item(speaker.say("today.answer"), "search"));
  else if (law::has_to_wait(verdict))
    add_wait_today(speaker, items);
  else if (verdict.outcome == Outcome::can_claim)
    add_claim_today(speaker, items);
  else
    add_refused_today(speaker, items);
  Nodes children = {list(std::move(items))};
  if (open)
    children.push_back(button(ids::next, speaker.say("summary.next"), Look::primary, "next"));
  else if (offers(verdict, Channel::jmo))
    children.push_back(practice_link(speaker));
  const bool now = verdict.outcome == Outcome::can_claim && !law::has_to_wait(verdict);
  if (now && offers(verdict, Channel::lapak_asik)) {
    children.push_back(link("lapak_asik", speaker.say("where.open_lapak_asik"),
                            speaker.content.contacts.lapak_asik, "external"));
    if (!offers(verdict, Channel::jmo)) children.back().look = Look::primary;
  }
  return line_of(speaker, "line.today", "sun", std::move(children));
}

bool today_comes_first(Outcome outcome) {
  return outcome == Outcome::fix_first || outcome == Outcome::cannot_claim ||
         outcome == Outcome::needs_answers;
}

// The names of the channels remain, and how each works folds. One alone is named above.
void shorten_channels(const Speaker& speaker, Node& line) {
  Node rungs = line.children.back();
  if (rungs.children.empty()) return;
  line.children.erase(line.children.begin() + 1, line.children.end());
  Nodes in_full = {list(rungs.children)};
  if (rungs.kind == Kind::steps) {
    in_full.insert(in_full.begin(), paragraph(speaker.say("where.ladder")));
    for (Node& rung : rungs.children) rung.hint.clear();
    line.children.push_back(std::move(rungs));
  }
  line.children.push_back(
      details("channels.how", speaker.say("where.how"), std::move(in_full), {}, Look::bare));
}

// What HR must do remains, and the way out where it does not folds.
void shorten_today(const Speaker& speaker, Node& line) {
  Nodes& items = line.children.front().children;
  const auto is_help = [](const Node& one) { return one.id.starts_with("today.fix_"); };
  Nodes help;
  std::copy_if(items.begin(), items.end(), std::back_inserter(help), is_help);
  if (help.empty()) return;
  std::erase_if(items, is_help);
  line.children.insert(line.children.begin() + 1,
                       details("today.no_reaction", speaker.say("today.no_reaction"),
                               {list(std::move(help))}, {}, Look::bare));
}

}  // namespace

Nodes fixed_lines(const Speaker& speaker) {
  Nodes lines = {when_line(speaker), where_line(speaker), what_line(speaker), today_line(speaker)};
  if (today_comes_first(speaker.verdict.outcome))
    std::rotate(lines.begin(), lines.end() - 1, lines.end());
  return lines;
}

Nodes short_lines(const Scene& scene) {
  Nodes lines = fixed_lines(scene);
  for (Node& line : lines) {
    if (line.id == "line.where") shorten_channels(scene, line);
    if (line.id == "line.today") shorten_today(scene, line);
    if (line.id != "line.what") continue;
    if (Nodes papers = checklist_section(scene); !papers.empty()) line.children = std::move(papers);
  }
  return lines;
}

}  // namespace pandu::guide
