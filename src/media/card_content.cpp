#include "media/card_content.h"

#include <algorithm>

#include "law/in_force.h"
#include "text/speaker.h"
#include "view/drawing.h"
#include "view/nodes.h"

namespace pandu::media {
namespace {

using law::Ground;
using law::Need;
using page::Tone;
using paper::Citations;
using paper::Edition;
using text::every;

bool asks_not_to_work(const Edition& edition, Ground ground) {
  const law::GroundRow* row = paper::row_of(edition, ground);
  return row && std::any_of(row->conditions.begin(), row->conditions.end(),
                            [](const law::Condition& condition) {
                              return condition.kind == law::ConditionKind::not_working;
                            });
}

// "Untuk peserta mandiri (BPU)." and what else the rule asks of everybody with this ground; in few
// words, that alone.
std::string who_of(const Edition& edition, Ground ground, bool in_few_words) {
  const std::string name(law::name_of(ground));
  const std::string own = "card.who." + name;
  std::string who = edition.say(edition.has(own) ? own : "option.ground." + name + ".hint");
  if (!asks_not_to_work(edition, ground)) return who;
  std::string working = edition.say("card.not_working");
  return in_few_words ? working : who + " " + working;
}

std::string when_of(const Edition& edition, Ground ground, Citations& citations) {
  std::string moment = paper::moment_of(edition, ground, citations);
  // Alone on a card, "that day" says nothing.
  if (moment == edition.say("paper.when.event_reached"))
    moment = edition.say("card.when", {{"day", paper::event_of(edition, ground)}});
  std::string when = paper::as_sentence(moment);
  const law::GroundRow* row = paper::row_of(edition, ground);
  if (!row || !row->acceptance) return when;
  citations.add(row->acceptance->condition.sources);
  citations.add(law::Param::waiting_months_nonactive);
  return when + " " + edition.say("card.accepted");
}

Block where_of(const Edition& edition, Ground ground, Citations& citations) {
  Block ways = Block::list("next", edition.say("line.where"), {}, {});
  for (const law::Channel channel : every<law::Channel>) {
    const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today);
    if (!row || !law::takes(edition.content.rules, channel, ground, edition.today)) continue;
    citations.add(row->provenance);
    if (channel == law::Channel::jmo) citations.add(law::Param::jmo_balance_limit);
    const std::string name(law::name_of(channel));
    ways.items.push_back(edition.say("card.way." + name));
    ways.bullets.push_back(name);
  }
  return ways;
}

// The names of papers that are needed so. Of what citizens show and what foreigners do, one name.
std::vector<std::string> papers_of(const Edition& edition, Ground ground, Need need,
                                   Citations& citations) {
  std::vector<std::string> names;
  const auto is_needed = [&](law::Document document) {
    return paper::need_of(edition, ground, document) == need;
  };
  const bool has_both = is_needed(law::Document::id_card) && is_needed(law::Document::passport);
  const auto plain_name = [&](law::Document document) {
    return edition.say("document." + std::string(law::name_of(document)) + ".name");
  };
  for (const law::Document document : every<law::Document>) {
    if (!is_needed(document)) continue;
    citations.add(edition.content.rules.documents[static_cast<std::size_t>(document)].provenance);
    if (has_both && document == law::Document::passport) continue;
    names.push_back(
        has_both && document == law::Document::id_card
            ? edition.say("card.identity",
                          {{"citizens", plain_name(document)},
                           {"foreigners", text::mid_sentence(plain_name(law::Document::passport))}})
            : paper::name_of_paper(edition, ground, document));
  }
  return names;
}

// "Buku tabungan, formulir F5"
std::string in_a_row(const std::vector<std::string>& names) {
  std::string out = names.front();
  for (std::size_t i = 1; i < names.size(); ++i) out += ", " + text::mid_sentence(names[i]);
  return out;
}

// What is said of a ground, in blocks that a layout takes or leaves.
struct GroundBlocks {
  Block who, who_in_short, when, where;
  std::vector<Block> required, depends, bring;  // none or one
};

GroundBlocks blocks_of(const Edition& edition, Ground ground, Citations& citations) {
  GroundBlocks blocks;
  blocks.who = Block::fact("person", edition.say("card.who"), who_of(edition, ground, false));
  blocks.who_in_short = Block::fact("person", {}, who_of(edition, ground, true));
  blocks.when =
      Block::fact("calendar", edition.say("line.when"), when_of(edition, ground, citations));
  blocks.where = where_of(edition, ground, citations);
  if (auto names = papers_of(edition, ground, Need::required, citations); !names.empty())
    blocks.required = {Block::list("documents", edition.say("line.what"), std::move(names), "box")};
  const auto in_a_line = [&](Need need, const char* icon) -> std::vector<Block> {
    const auto names = papers_of(edition, ground, need, citations);
    if (names.empty()) return {};
    return {Block::fact(icon, edition.say("paper.checklist." + std::string(law::name_of(need))),
                        in_a_row(names) + ".")};
  };
  blocks.depends = in_a_line(Need::depends, "question");
  blocks.bring = in_a_line(Need::bring, "document");
  return blocks;
}

void add_all(std::vector<Block>& blocks, const std::vector<Block>& more) {
  blocks.insert(blocks.end(), more.begin(), more.end());
}

// "Bawa apa: KTP."; a question needs no colon.
std::string after(const std::string& label, const std::string& text) {
  if (label.empty()) return text;
  return label + (label.ends_with('?') ? " " : ": ") + text;
}

// The label in one line with what it is about, or left to the sign before it.
Block unlabelled(Block block) {
  block.label.clear();
  return block;
}

Block in_one(Block block) {
  block.text = after(block.label, block.text);
  return unlabelled(std::move(block));
}

// Where the papers stand that a card has no room for: behind its code, where it has one.
std::string other_papers(const Edition& edition) {
  return edition.say(edition.site.empty() ? "card.more.ask" : "card.more.code");
}

// All on one card; without what is only often asked for; or the papers on a card of their own.
std::vector<Layout> upright_layouts(const Edition& edition, const std::string& title,
                                    const GroundBlocks& parts, const std::string& icon) {
  const std::vector<Block> facts = {parts.who, parts.when, parts.where};
  std::vector<Block> most = facts, all = facts, papers = parts.required;
  add_all(papers, parts.depends);
  add_all(most, papers);
  add_all(papers, parts.bring);
  add_all(all, papers);
  return {{{title, icon, all}},
          {{title, icon, most, {}, other_papers(edition)}},
          {{title, icon, facts, {}, edition.say("card.rest.papers")},
           {edition.say("card.papers.title", {{"ground", title}}), icon, papers}}};
}

// Always two: on the second the papers, the required ones below each other or in a line.
std::vector<Layout> square_layouts(const Edition& edition, const std::string& title,
                                   const GroundBlocks& parts, const std::string& icon) {
  const Part first = {edition.say("card.square.title", {{"ground", title}}),
                      icon,
                      {parts.who_in_short, unlabelled(parts.when), unlabelled(parts.where)},
                      {},
                      edition.say("card.rest.papers")};
  Part all = {edition.say("card.papers.title", {{"ground", title}}), {}, {}};
  for (const Block& block : parts.required) all.blocks.push_back(unlabelled(block));
  for (const Block& block : parts.depends) all.blocks.push_back(in_one(block));
  Part most = all;
  most.rest = other_papers(edition);
  for (const Block& block : parts.bring) all.blocks.push_back(in_one(block));
  Part in_a_line = most;
  for (Block& block : in_a_line.blocks)
    if (block.kind == BlockKind::list)
      block = Block::fact(block.icon, {}, in_a_row(block.items) + ".");
  return {{first, all}, {first, most}, {first, in_a_line}};
}

CardContent about_ground(const Edition& edition, Ground ground) {
  const std::string name(law::name_of(ground));
  const std::string title = paper::name_of_ground(edition, ground);
  CardContent card{.id = "ground." + name,
                   .page = name,
                   .name = edition.say("address.ground." + name),
                   .title = title,
                   .heading = edition.say("card.message.title", {{"title", title}}),
                   .blocks = {},
                   .citations = Citations(edition)};
  const GroundBlocks parts = blocks_of(edition, ground, card.citations);
  const std::string& icon = view::icon_of(edition.content.rules, ground);
  card.upright = upright_layouts(edition, title, parts, icon);
  card.square = square_layouts(edition, title, parts, icon);
  card.blocks = card.upright[0][0].blocks;
  card.in_short = card.upright[1][0].blocks;
  card.in_short.push_back(Block::paragraph(edition.say("card.message.more")));
  return card;
}

// The limit between what the app pays and what goes another way, as a bar.
page::Picture limit_bar(const Edition& edition) {
  constexpr float width = 320, middle = width / 2, letters = 17.5F;
  constexpr float top = 30, height = 40, corner = 8;
  const view::Lettering limit = {page::Token::ink, true, page::Anchor::middle, letters * 1.25F};
  page::Picture bar{width, top + height + 2, edition.say("paper.scale.alternative"), {}};
  const auto side = [&](float left, page::Token paper, page::Token ink, law::Channel channel) {
    const std::string name(law::name_of(channel));
    bar.shapes.push_back(view::filled({left, top}, middle - 2, height, corner, paper));
    bar.shapes.push_back(view::letters(edition.say("channel." + name + ".name"),
                                       {left + middle / 2 - 1, top + height / 2 + letters / 3},
                                       {ink, true, page::Anchor::middle, letters}));
  };
  bar.shapes.push_back(view::letters(edition.say("paper.scale.limit"), {middle, 18}, limit));
  side(0, page::Token::accent, page::Token::on_accent, law::Channel::jmo);
  side(middle + 2, page::Token::track, page::Token::ink, law::Channel::lapak_asik);
  bar.shapes.push_back(
      view::straight({middle, 23}, {middle, top + height + 2}, page::Token::ink, 3));
  return bar;
}

CardContent about_limit(const Edition& edition) {
  CardContent card{.id = "limit",
                   .page = "channels",
                   .name = edition.say("address.card.limit"),
                   .title = edition.say("card.limit.title"),
                   .blocks = {},
                   .citations = Citations(edition)};
  card.citations.add(law::Param::jmo_balance_limit);
  const Block scale = Block::drawing(limit_bar(edition));
  const Block rest = Block::box(Tone::good, "info", {}, edition.say("card.limit.rest"));
  card.blocks.push_back(scale);
  for (const law::Channel channel : every<law::Channel>) {
    const law::ChannelRow* row = law::row_of(edition.content.rules, channel, edition.today);
    if (!row) continue;
    card.citations.add(row->provenance);
    const std::string name(law::name_of(channel));
    card.blocks.push_back(Block::fact(name, edition.say("channel." + name + ".name"),
                                      edition.say("card.limit." + name)));
  }
  card.blocks.push_back(rest);
  card.upright = {{{card.title, "wallet", card.blocks}}};
  std::vector<Block> short_blocks = {scale};
  for (const Block& block : card.blocks)
    if (block.icon == "jmo" || block.icon == "lapak_asik")
      short_blocks.push_back(unlabelled(block));
  card.square = {{{card.title, "wallet", short_blocks}}};
  return card;
}

CardContent about_brokers(const Edition& edition) {
  CardContent card{.id = "free",
                   .page = "trouble=broker",
                   .name = edition.say("address.card.free"),
                   .title = edition.say("paper.broker.title"),
                   .blocks = {},
                   .citations = Citations(edition)};
  paper::broker_warning(edition, card.citations);
  const Block why = Block::paragraph(edition.say("myth.broker.answer"));
  const Block refuse = Block::box(Tone::bad, "no", edition.say("card.free.refuse"),
                                  edition.say("trouble.broker.step.refuse"));
  const Block report = Block::fact("phone", edition.say("card.free.report"),
                                   edition.say("trouble.broker.step.report"));
  const Block told =
      Block::fact("lock", edition.say("card.free.told"), edition.say("trouble.broker.fails"));
  card.blocks = {why, refuse, report, told};
  card.upright = {{{card.title, "shield", card.blocks}}};
  card.square = {{{card.title, "shield", {unlabelled(refuse), unlabelled(told), in_one(report)}}}};
  return card;
}

CardContent about_steps(const Edition& edition) {
  CardContent card{.id = "steps",
                   .page = "klaim-jmo",
                   .name = edition.say("address.card.steps"),
                   .title = {},
                   .blocks = {},
                   .citations = Citations(edition)};
  const content::Tutorial* claim = content::tutorial_named(edition.content, "klaim-jmo");
  if (!claim) return card;
  card.citations.add(claim->provenance);
  card.citations.add(law::Param::jmo_balance_limit);
  std::vector<std::string> titles;
  for (const content::TutorialStep& step : claim->steps)
    titles.push_back(edition.say("tutorial.klaim-jmo." + step.id + ".title"));
  card.title = edition.say("card.steps.title", {{"count", std::to_string(titles.size())}});
  card.blocks = {Block::paragraph(edition.say("tutorial.klaim-jmo.for")), Block::steps(titles)};
  card.upright = {{{card.title, "jmo", card.blocks}}};
  const auto half = static_cast<std::ptrdiff_t>((titles.size() + 1) / 2);
  card.square = {
      {{card.title,
        {},
        {Block::steps({titles.begin(), titles.begin() + half})},
        {Block::steps({titles.begin() + half, titles.end()}, static_cast<int>(half) + 1)}}}};
  return card;
}

}  // namespace

std::vector<CardContent> card_contents(const Edition& edition) {
  std::vector<CardContent> all;
  const law::GroundOrder& shown = edition.content.rules.ground_list.shown;
  all.reserve(shown.size() + 3);
  for (const Ground ground : shown) all.push_back(about_ground(edition, ground));
  all.push_back(about_limit(edition));
  all.push_back(about_brokers(edition));
  all.push_back(about_steps(edition));
  return all;
}

std::string as_text(const std::vector<Block>& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    std::string said = block.kind == BlockKind::drawing ? block.picture.alternative : block.text;
    if (block.kind == BlockKind::list)
      said =
          (block.bullets.empty() ? in_a_row(block.items) : text::joined(block.items, "; ")) + ".";
    if (block.kind == BlockKind::steps) {
      int number = block.first;
      said = text::joined(block.items, "\n", [&](const std::string& step) {
        return std::to_string(number++) + ". " + step;
      });
    }
    out += after(block.label, said) + "\n";
  }
  return out;
}

}  // namespace pandu::media
