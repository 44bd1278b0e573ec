#include "check/verdict_json.h"

#define JSON_NO_IO
#include <nlohmann/json.hpp>

#include "text/wording.h"

namespace pandu::check {
namespace {

// Keys stay in the order of the contract.
using Json = nlohmann::ordered_json;

Json json_of(law::Date date) { return law::to_iso(date); }
Json json_of(int number) { return number; }
Json json_of(law::Channel channel) { return law::name_of(channel); }
Json json_of(law::Key key) { return law::name_of(key); }
Json json_of(const law::DocumentEntry& entry) {
  return {{"id", law::name_of(entry.document)}, {"need", law::name_of(entry.need)}};
}
Json json_of(const law::Tax& tax) {
  return {{"gross", tax.gross},
          {"tax", tax.tax},
          {"net", tax.net},
          {"kind", law::name_of(tax.kind)},
          {"estimate", true}};
}

template <class T, std::size_t N>
Json json_of(const law::List<T, N>& list) {
  Json json = Json::array();
  for (const T& item : list) json.push_back(json_of(item));
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
    return {{"outcome", law::name_of(verdict.outcome)},
            {"on", json_of(verdict.on)},
            {"earliest", json_of(verdict.earliest)},
            {"accepted_from", json_of(verdict.accepted_from)},
            {"share_percent", json_of(verdict.share_percent)},
            {"channels", json_of(verdict.channels)},
            {"documents", json_of(verdict.documents)},
            {"tax", json_of(verdict.tax)},
            {"reasons", each(verdict.reasons, &VerdictJson::reason)},
            {"blockers", each(verdict.blockers, &VerdictJson::blocker)},
            {"warnings", each(verdict.warnings, &VerdictJson::warning)},
            {"missing", json_of(verdict.missing)},
            {"rules_version", report_.content.rules.version}};
  }

 private:
  template <class List, class Item>
  Json each(const List& list, Json (VerdictJson::*json_of_item)(const Item&) const) const {
    Json json = Json::array();
    for (const Item& item : list) json.push_back((this->*json_of_item)(item));
    return json;
  }

  Json reason(const law::Reason& reason) const {
    const std::vector<law::Source>& all = report_.content.rules.sources;
    Json sources = Json::array();
    if (reason.condition)
      for (const law::SourceIndex source : reason.condition->sources)
        sources.push_back(all[source].id);
    else if (reason.provenance)
      sources.push_back(all[reason.provenance->source].id);
    return {{"id", reason.id},
            {"text", pandu::text::reason_text(reason, report_.verdict, report_.answers,
                                              report_.content, report_.language)},
            {"sources", std::move(sources)}};
  }

  Json blocker(const law::Blocker& blocker) const {
    return {{"id", blocker.id},
            {"kind", law::name_of(blocker.kind)},
            {"text", pandu::text::blocker_text(blocker, report_.verdict, report_.answers,
                                               report_.content, report_.language)},
            {"until", json_of(blocker.until)},
            {"do", pandu::text::blocker_advice(blocker, report_.verdict, report_.answers,
                                               report_.content, report_.language)},
            // null where it stops the claim itself.
            {"channel", json_of(blocker.channel)}};
  }

  Json warning(const std::string_view& id) const {
    return {{"id", id},
            {"text", pandu::text::warning_text(id, report_.verdict, report_.answers,
                                               report_.content, report_.language)}};
  }

  const VerdictReport& report_;
};

Json json_of(const content::Fault& fault) {
  return {{"file", fault.file},
          {"pointer", fault.pointer},
          {"found", fault.found},
          {"expected", fault.expected},
          {"message", content::describe(fault)}};
}

std::string written(const Json& json, JsonForm form) {
  return json.dump(form == JsonForm::indented ? 2 : -1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string as_json(const VerdictReport& report, JsonForm form) {
  return written(VerdictJson(report).whole(), form);
}

std::string as_json(const std::vector<content::Fault>& faults, JsonForm form) {
  Json all = Json::array();
  for (const content::Fault& fault : faults) all.push_back(json_of(fault));
  return written({{"faults", std::move(all)}}, form);
}

}  // namespace pandu::check
