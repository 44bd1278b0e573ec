#include "tools/diff_json.h"

#include <nlohmann/json.hpp>

#include "check/verdict_json.h"
#include "content/read_answers.h"
#include "law/decide.h"
#include "text/wording.h"
#include "verify/answer.h"

namespace pandu::tools {
namespace {

using Json = nlohmann::ordered_json;
using diff::Channels;
using diff::Papers;
using law::Key;

template <class E>
Json names_in(std::uint32_t bits) {
  Json names = Json::array();
  for (const E value : text::every<E>)
    if ((bits >> static_cast<unsigned>(value) & 1U) != 0) names.push_back(law::name_of(value));
  return names;
}

Json outcome_json(std::uint8_t outcome) { return law::name_of(static_cast<law::Outcome>(outcome)); }
Json channels_json(Channels channels) {
  return channels == diff::undecided_channels ? Json() : names_in<law::Channel>(channels);
}
Json share_json(std::uint8_t share) { return share == diff::no_share ? Json() : Json(share); }

// Only the papers that differ; null where they are not decided.
Json papers_json(Papers papers) {
  if (papers == diff::undecided_papers) return Json();
  Json json = Json::object();
  for (const law::Document document : text::every<law::Document>)
    if (const unsigned need = diff::need_in(papers, document))
      json[std::string(law::name_of(document))] = law::name_of(static_cast<law::Need>(need - 1));
  return json;
}

template <class Part>
void add_moved(const char* name, const diff::Moved<Part>& moved, Json (*json_of)(Part),
               Json& json) {
  if (moved.moves())
    json[name] = {{"before", json_of(moved.before)}, {"after", json_of(moved.after)}};
}

void add_shift(const char* name, diff::Shift shift, Json& json) {
  if (shift != diff::Shift::same) json[name] = diff::shift_names[static_cast<std::size_t>(shift)];
}

Json change_json(const diff::Change& change) {
  Json json = Json::object();
  add_moved("outcome", change.outcome, outcome_json, json);
  add_moved("channels", change.channels, channels_json, json);
  add_moved("share_percent", change.share, share_json, json);
  add_moved("documents", change.papers, papers_json, json);
  add_shift("earliest", change.earliest, json);
  add_shift("accepted_from", change.accepted_from, json);
  add_shift("tax", change.tax, json);
  if (change.asked != 0) json["asked"] = names_in<Key>(change.asked);
  if (change.answered != 0) json["no_longer_asked"] = names_in<Key>(change.answered);
  return json;
}

// {"from": ..., "to": ...}; without an end where it is open.
Json run_json(Key key, const diff::Run& run) {
  Json json = Json::object();
  if (!run.open_below) json["from"] = verify::value_of(key, run.first);
  if (!run.open_above) json["to"] = verify::value_of(key, run.last);
  return json;
}

Json conditions_json(const diff::Conditions& conditions) {
  Json json = Json::object();
  for (const diff::Among& among : conditions) {
    Json values = Json::array();
    for (const diff::Run& run : among.runs) values.push_back(run_json(among.key, run));
    for (const law::Answers& choice : among.choices)
      values.push_back(verify::value_of(among.key, choice));
    if (among.unanswered) values.push_back(nullptr);
    json[std::string(law::name_of(among.key))] = std::move(values);
  }
  return json;
}

class ReportJson {
 public:
  ReportJson(const diff::Report& report, content::Language language)
      : report_(report), language_(language) {}

  Json whole() const {
    Json grounds = Json::array();
    for (const diff::GroundComparison& ground : report_.comparison.grounds)
      grounds.push_back(ground_json(ground));
    Json texts = Json::array();
    for (const diff::ChangedText& text : report_.texts.texts)
      texts.push_back({{"key", text.key},
                       {"language", text.language == content::Language::id ? "id" : "en"},
                       {"before", text.before ? Json(*text.before) : Json()},
                       {"after", text.after ? Json(*text.after) : Json()}});
    return {{"before", report_.before.rules.version},
            {"after", report_.after.rules.version},
            {"cases", report_.comparison.cases()},
            {"changed_cases", report_.comparison.changed_cases()},
            {"grounds", std::move(grounds)},
            {"texts", std::move(texts)},
            {"sheets", sheets_json(report_.sheets)}};
  }

 private:
  static Json sheets_json(const diff::PrintedSheets& sheets) {
    return {{"changed", sheets.changed}, {"same", sheets.same}};
  }

  Json ground_json(const diff::GroundComparison& ground) const {
    Json days = Json::array();
    for (const law::Date day : ground.days) days.push_back(law::to_iso(day));
    Json groups = Json::array();
    for (const diff::Group& group : ground.groups) groups.push_back(group_json(group));
    Json json = {{"ground", law::name_of(ground.ground)},
                 {"cases", ground.cases},
                 {"days", std::move(days)},
                 {"groups", std::move(groups)}};
    if (report_.is_new(ground.ground)) json["new"] = true;
    return json;
  }

  Json group_json(const diff::Group& group) const {
    Json periods = Json::array();
    for (const diff::Period& period : group.periods) {
      Json who = Json::array();
      for (const diff::Conditions& conditions : period.alternatives)
        who.push_back(conditions_json(conditions));
      periods.push_back({{"first", law::to_iso(period.first)},
                         {"last", period.goes_on ? Json() : Json(law::to_iso(period.last))},
                         {"dates_move", period.dates_move},
                         {"who", std::move(who)}});
    }
    Json sentences = Json::array();
    constexpr const char* fates[] = {"comes", "goes", "other_figures"};
    for (const diff::SentenceChange& one : group.sentences)
      sentences.push_back({{"text", report_.comparison.sentences.name_of(one.sentence)},
                           {"fate", fates[static_cast<std::size_t>(one.fate)]}});
    return {{"cases", group.cases},
            {"change", change_json(group.change)},
            {"sentences", std::move(sentences)},
            {"periods", std::move(periods)},
            {"example",
             {{"on", law::to_iso(group.example.on)},
              {"answers", Json::parse(content::write_answers(group.example.answers))},
              {"before", verdict_json(group.example, report_.before)},
              {"after", verdict_json(group.example, report_.after)}}}};
  }

  Json verdict_json(const diff::Example& example, const content::Content& content) const {
    const law::Verdict verdict = law::decide(content.rules, example.answers, example.on);
    return Json::parse(
        check::as_json({verdict, example.answers, content, language_}, check::JsonForm::one_line));
  }

  const diff::Report& report_;
  content::Language language_;
};

}  // namespace

std::string diff_as_json(const diff::Report& report, content::Language language) {
  return ReportJson(report, language).whole().dump(2, ' ', false, Json::error_handler_t::replace) +
         "\n";
}

}  // namespace pandu::tools
