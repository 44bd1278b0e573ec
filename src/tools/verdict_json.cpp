#include "content/json.h"
#include "text/wording.h"
#include "tools/verdict_report.h"

namespace pandu::tools {
namespace {

using content::Json;

Json json_of(law::Date date) { return Json::of(std::string_view(law::to_iso(date))); }
Json json_of(std::int64_t number) { return Json::of(number); }
Json json_of(int number) { return Json::of(static_cast<std::int64_t>(number)); }
Json json_of(law::Channel channel) { return Json::of(law::name_of(channel)); }
Json json_of(law::Key key) { return Json::of(law::name_of(key)); }

Json json_of(const law::DocumentEntry& entry) {
  Json json = Json::object();
  json.add("id", Json::of(law::name_of(entry.document)));
  json.add("need", Json::of(law::name_of(entry.need)));
  return json;
}

Json json_of(const law::Tax& tax) {
  Json json = Json::object();
  json.add("gross", json_of(tax.gross));
  json.add("tax", json_of(tax.tax));
  json.add("net", json_of(tax.net));
  json.add("kind", Json::of(law::name_of(tax.kind)));
  json.add("estimate", Json::of(true));
  return json;
}

template <class T, std::size_t N>
Json json_of(const law::List<T, N>& list) {
  Json json = Json::list();
  for (const T& item : list) json.add(json_of(item));
  return json;
}

// null where it is not decided.
template <class T>
Json json_of(const std::optional<T>& part) {
  return part ? json_of(*part) : Json();
}

class VerdictJson {
 public:
  explicit VerdictJson(const VerdictReport& report) : report_(report) {}

  Json whole() const {
    const law::Verdict& verdict = report_.verdict;
    Json json = Json::object();
    json.add("outcome", Json::of(law::name_of(verdict.outcome)));
    json.add("on", json_of(verdict.on));
    json.add("earliest", json_of(verdict.earliest));
    json.add("share_percent", json_of(verdict.share_percent));
    json.add("channels", json_of(verdict.channels));
    json.add("documents", json_of(verdict.documents));
    json.add("tax", json_of(verdict.tax));
    json.add("reasons", each(verdict.reasons, &VerdictJson::reason));
    json.add("blockers", each(verdict.blockers, &VerdictJson::blocker));
    json.add("warnings", each(verdict.warnings, &VerdictJson::warning));
    json.add("missing", json_of(verdict.missing));
    json.add("rules_version", Json::of(std::string_view(report_.content.rules.version)));
    return json;
  }

 private:
  template <class List, class Item>
  Json each(const List& list, Json (VerdictJson::*tell)(const Item&) const) const {
    Json json = Json::list();
    for (const Item& item : list) json.add((this->*tell)(item));
    return json;
  }

  Json text(const std::string& words) const { return Json::of(std::string_view(words)); }

  Json reason(const law::Reason& reason) const {
    const std::vector<law::Source>& all = report_.content.rules.sources;
    Json sources = Json::list();
    if (reason.condition)
      for (const law::SourceIndex source : reason.condition->sources)
        sources.add(text(all[source].id));
    else if (reason.provenance)
      sources.add(text(all[reason.provenance->source].id));
    Json json = Json::object();
    json.add("id", Json::of(reason.id));
    json.add("text", text(pandu::text::reason_text(reason, report_.verdict, report_.answers,
                                                   report_.content, report_.language)));
    json.add("sources", std::move(sources));
    return json;
  }

  Json blocker(const law::Blocker& blocker) const {
    Json json = Json::object();
    json.add("id", Json::of(blocker.id));
    json.add("kind", Json::of(law::name_of(blocker.kind)));
    json.add("text", text(pandu::text::blocker_text(blocker, report_.verdict, report_.answers,
                                                    report_.content, report_.language)));
    json.add("until", json_of(blocker.until));
    json.add("do", text(pandu::text::blocker_advice(blocker, report_.verdict, report_.answers,
                                                    report_.content, report_.language)));
    // null where it stops the claim itself.
    json.add("channel", json_of(blocker.channel));
    return json;
  }

  Json warning(const std::string_view& id) const {
    Json json = Json::object();
    json.add("id", Json::of(id));
    json.add("text", text(pandu::text::warning_text(id, report_.verdict, report_.answers,
                                                    report_.content, report_.language)));
    return json;
  }

  const VerdictReport& report_;
};

}  // namespace

std::string as_json(const VerdictReport& report) {
  return content::print_json(VerdictJson(report).whole(), false) + "\n";
}

}  // namespace pandu::tools
