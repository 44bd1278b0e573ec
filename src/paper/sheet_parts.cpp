#include "paper/sheet_parts.h"

#include <algorithm>

#include "law/in_force.h"
#include "text/speaker.h"
#include "view/drawing.h"

namespace pandu::paper {
namespace {

using law::Condition;

// Indonesian is what the start page speaks by itself.
std::string address_of_guide(const Edition& edition) {
  if (edition.site.empty()) return {};
  return edition.site + (edition.language == Language::en ? "en.html" : "");
}

const content::Trouble* trouble_named(const Edition& edition, std::string_view id) {
  for (const content::Trouble& one : edition.content.troubles)
    if (one.id == id) return &one;
  return nullptr;
}

std::string sources_line(const Edition& edition, const Citations& citations) {
  const std::string count = std::to_string(citations.unnamed());
  return edition.say(citations.unnamed() == 0 ? "paper.foot.sources" : "paper.foot.sources_more",
                     {{"list", citations.short_names()}, {"count", count}});
}

constexpr float width = picture_width;
constexpr float middle = width / 2;  // where the limit stands
constexpr float type = 17;           // at least 12 pt on the narrowest panel
constexpr float line_height = 21;
constexpr float bar_top = 34;
constexpr float bar_height = 22;
constexpr float gap = 10;

// A side of the limit: the sign of its way, and its name in lines. Gives the last baseline.
float side(Picture& picture, float left, const char* icon, const std::string& text) {
  const float room = middle - gap;
  picture.shapes.push_back(
      icon_shape(icon, {left + 12, bar_top + bar_height + 22}, 24, Token::ink));
  const float indent = left + 32;
  float baseline = bar_top + bar_height + 28;
  for (const std::string& part : lines_of(text, (room - 32) * text_size / type, true)) {
    picture.shapes.push_back(
        letters(part, {indent, baseline}, {Token::ink, true, Anchor::start, type}));
    baseline += line_height;
  }
  return baseline - line_height;
}

bool is_certain(const Edition& edition, const Condition& condition) {
  return std::any_of(
      condition.sources.begin(), condition.sources.end(),
      [&](law::SourceIndex source) { return !is_weak(edition.content.rules.sources[source]); });
}

// The first condition of which we have words for everybody.
const Condition* telling(const Edition& edition, const law::GroundRow& row) {
  for (const Condition& condition : row.conditions)
    if (edition.has("paper.when." + std::string(law::name_of(condition.kind)))) return &condition;
  return nullptr;
}

}  // namespace

std::string printed_address(const Edition& edition) {
  std::string address = edition.site;
  for (const std::string_view scheme : {"https://", "http://"})
    if (address.starts_with(scheme)) address.erase(0, scheme.size());
  if (!address.empty() && address.back() == '/') address.pop_back();
  return address;
}

Nodes way_to_guide(const Edition& edition, const std::string& place, std::string words) {
  const std::string address = address_of_guide(edition);
  if (auto code = qr_picture(address, edition.say("paper.code", {{"address", address}}))) {
    return {figure(place + ".code", *std::move(code), {}), paragraph(std::move(words)),
            node(Kind::paragraph, printed_address(edition), place + ".address")};
  }
  return {paragraph(std::move(words)), node(Kind::paragraph, {}, place + ".address.write"),
          paragraph(edition.say("paper.write"), Look::quiet)};
}

Node broker_warning(const Edition& edition, Citations& citations) {
  if (const content::Trouble* trouble = trouble_named(edition, "broker")) {
    citations.add(trouble->evidence.checked);
    citations.add(trouble->evidence.sources);
  }
  return callout(Tone::caution, "warning", edition.say("paper.broker.title"),
                 {paragraph(edition.say("paper.broker.text"))}, "broker");
}

Nodes foot(const Edition& edition, const Citations& citations) {
  const law::Date checked = citations.checked().value_or(edition.today);
  const law::Date review_by = citations.review_by().value_or(edition.today);
  const Facts facts = {{"checked", edition.date(checked)}, {"review_by", edition.date(review_by)}};
  const char* until = review_by < edition.today ? "paper.foot.due" : "paper.foot.until";
  return {node(Kind::paragraph, edition.say("paper.foot.not_agency"), "foot.not_agency"),
          node(Kind::paragraph, edition.say("paper.foot.date", facts), "foot.date"),
          node(Kind::paragraph, edition.say(until, facts), "foot.until"),
          node(Kind::paragraph, sources_line(edition, citations), "foot.sources")};
}

std::string name_of_ground(const Edition& edition, law::Ground ground) {
  return edition.say("option.ground." + std::string(law::name_of(ground)));
}

Picture limit_scale(const Edition& edition, Citations& citations) {
  citations.add(law::Param::jmo_balance_limit);
  Picture picture{width, 0, edition.say("paper.scale.alternative"), {}};
  picture.shapes = {
      letters(edition.say("paper.scale.limit"), {middle, 16},
              {Token::ink, true, Anchor::middle, type}),
      filled({0, bar_top}, middle, bar_height, 0, Token::ink),
      outlined({0, bar_top}, width, bar_height, 0, Token::ink, 2),
      straight({middle, 23}, {middle, bar_top + bar_height + 8}, Token::ink, 3),
  };
  const float first = side(picture, 0, "jmo", edition.say("paper.scale.within"));
  const float second = side(picture, middle + gap, "lapak_asik", edition.say("paper.scale.above"));
  picture.height = std::max(first, second) + 8;
  return picture;
}

const law::GroundRow* row_of(const Edition& edition, law::Ground ground) {
  const law::GroundRows rows = law::rows_of(edition.content.rules, ground, edition.today);
  return rows.empty() ? nullptr : rows[0];
}

std::optional<law::Need> need_of(const Edition& edition, law::Ground ground,
                                 law::Document document) {
  const law::GroundRows rows = law::rows_of(edition.content.rules, ground, edition.today);
  std::size_t required = 0, brought = 0;
  for (const law::GroundRow* row : rows)
    for (const law::DocumentNeed& need : row->documents)
      if (need.document == document) ++(need.need == law::Need::required ? required : brought);
  const bool hangs =
      !edition.content.rules.documents[static_cast<std::size_t>(document)].when_any.empty();
  if (required + brought == 0) return std::nullopt;
  if (required == 0) return law::Need::bring;
  return required == rows.size() && !hangs ? law::Need::required : law::Need::depends;
}

std::string name_of_paper(const Edition& edition, law::Ground ground, law::Document document) {
  for (const law::GroundRow* row : law::rows_of(edition.content.rules, ground, edition.today))
    for (const law::DocumentNeed& need : row->documents)
      if (need.document == document) return edition.document(need);
  return {};
}

std::string event_of(const Edition& edition, law::Ground ground) {
  return mid_sentence(
      edition.say("question.event_date." + std::string(law::name_of(ground)) + ".label"));
}

std::string moment_of(const Edition& edition, law::Ground ground, Citations& citations) {
  const law::GroundRow* row = row_of(edition, ground);
  if (row) citations.add(row->provenance);
  if (!row || ground == law::Ground::pmi) return edition.say("paper.when.ask_pmi");
  const Condition* condition = telling(edition, *row);
  if (!condition || !is_certain(edition, *condition)) return edition.say("paper.when.ask");
  Facts facts;
  if (condition->parameter != law::no_parameter) {
    const law::Parameter& parameter = edition.content.rules.parameters[condition->parameter];
    citations.add(parameter);
    facts["count"] = std::to_string(law::known_value(parameter, edition.today).value_or(0));
  }
  if (condition->kind == law::ConditionKind::months_since_event)
    facts["day"] = event_of(edition, ground);
  return edition.say("paper.when." + std::string(law::name_of(condition->kind)), facts);
}

std::vector<Moment> moments_of(const Edition& edition, const std::vector<law::Ground>& grounds,
                               Citations& citations) {
  std::vector<Moment> all;
  for (const law::Ground ground : grounds) {
    const std::string words = moment_of(edition, ground, citations);
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Moment& one) { return one.words == words; });
    if (same == all.end())
      all.push_back({words, {ground}});
    else
      same->grounds.push_back(ground);
  }
  return all;
}

std::string names_of(const Edition& edition, const std::vector<law::Ground>& grounds) {
  return joined(grounds, "; ", [&](law::Ground ground) { return name_of_ground(edition, ground); });
}

std::string as_sentence(std::string words) {
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words + ".";
}

}  // namespace pandu::paper
