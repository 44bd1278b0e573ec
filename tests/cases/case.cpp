#include "case.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "content/read_answers.h"
#include "law/decide.h"

namespace pandu::cases {
namespace {

using nlohmann::json;

[[noreturn]] void stop(const std::string& message) {
  std::fprintf(stderr, "%s\n", message.c_str());
  std::exit(1);
}

json read_json(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  json value = json::parse(bytes.str(), nullptr, false);
  if (!file || value.is_discarded()) stop(path + " cannot be read as JSON");
  return value;
}

json or_null(const std::optional<law::Date>& date) {
  return date ? json(law::to_iso(*date)) : json(nullptr);
}

template <class List>
json names_in(const List& list) {
  json out = json::array();
  for (const auto& item : list) out.push_back(law::name_of(item));
  return out;
}

json documents_in(const law::DocumentList& list) {
  json out = json::array();
  for (const law::DocumentEntry& entry : list)
    out.push_back({{"id", law::name_of(entry.document)}, {"need", law::name_of(entry.need)}});
  return out;
}

json blockers_in(const law::Verdict& verdict, bool with_until) {
  json out = json::array();
  for (const law::Blocker& blocker : verdict.blockers) {
    json one = {{"id", blocker.id}, {"kind", law::name_of(blocker.kind)}};
    if (with_until) one["until"] = or_null(blocker.until);
    out.push_back(one);
  }
  return out;
}

json tax_in(const law::Verdict& verdict) {
  if (!verdict.tax) return nullptr;
  const law::Tax& tax = *verdict.tax;
  return {
      {"gross", tax.gross}, {"tax", tax.tax}, {"net", tax.net}, {"kind", law::name_of(tax.kind)}};
}

json document_ids(const law::Verdict& verdict) {
  json out = json::array();
  if (verdict.documents)
    for (const law::DocumentEntry& entry : *verdict.documents)
      out.push_back(law::name_of(entry.document));
  return out;
}

bool holds(const json& list, const json& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// The blockers of the verdict as far as the case names them: a case that leaves `until` out does not
// look at it.
json blockers_like(const json& expected, const law::Verdict& verdict) {
  const bool with_until = !expected.empty() && expected[0].contains("until");
  return blockers_in(verdict, with_until);
}

json warnings_in(const law::Verdict& verdict) {
  json out = json::array();
  for (const std::string_view warning : verdict.warnings) out.push_back(warning);
  return out;
}

// The part of the verdict that this key of "expect" speaks about.
std::optional<json> part_of(const std::string& key, const json& expected,
                            const law::Verdict& verdict) {
  if (key == "outcome") return json(law::name_of(verdict.outcome));
  if (key == "earliest") return or_null(verdict.earliest);
  if (key == "accepted_from") return or_null(verdict.accepted_from);
  if (key == "share_percent") return verdict.share_percent ? json(*verdict.share_percent) : json();
  if (key == "channels") return verdict.channels ? names_in(*verdict.channels) : json();
  if (key == "documents") return verdict.documents ? documents_in(*verdict.documents) : json();
  if (key == "tax") return tax_in(verdict);
  if (key == "blockers") return blockers_like(expected, verdict);
  if (key == "missing") return names_in(verdict.missing);
  return std::nullopt;
}

void compare(const std::string& key, const json& expected, const law::Verdict& verdict,
             std::vector<std::string>& lines) {
  const auto part = part_of(key, expected, verdict);
  if (part) {
    if (*part != expected)
      lines.push_back(key + ": expected " + expected.dump() + ", decided " + part->dump());
    return;
  }
  const bool is_warnings = key == "warnings_include" || key == "warnings_exclude";
  const bool is_documents = key == "documents_include" || key == "documents_exclude";
  const bool wanted = key == "warnings_include" || key == "documents_include";
  if (!is_warnings && !is_documents) {
    lines.push_back("\"" + key + "\" is nothing a case can expect");
    return;
  }
  const json list = is_warnings ? warnings_in(verdict) : document_ids(verdict);
  for (const json& item : expected)
    if (holds(list, item) != wanted)
      lines.push_back(key + ": " + item.dump() + ", decided " + list.dump());
}

}  // namespace

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const std::string_view ground : law::names<law::Ground>) {
    const std::string path =
        std::string(PANDU_SOURCE_DIR) + "/tests/cases/" + std::string(ground) + ".json";
    const json file = read_json(path);
    int number = 0;
    for (const json& one : file.at("cases"))
      cases.push_back({std::string(ground), ++number, one.at("name"), one.at("answers").dump(),
                       one.at("on"), one.at("expect").dump(), one.at("source")});
    if (number == 0) stop(path + " holds no case");
  }
  return cases;
}

std::vector<std::string> differences(const Case& one, const content::Content& content) {
  const std::string where = one.file + ".json";
  const auto answers = content::read_answers(one.answers, where, content.rules);
  std::vector<std::string> lines;
  for (const content::Fault& fault : answers.faults) lines.push_back(content::describe(fault));
  const auto on = law::parse_date(one.on);
  if (!on) lines.push_back("on: " + one.on + " is not a date");
  const json expect = json::parse(one.expect, nullptr, false);
  if (expect.empty()) lines.push_back("the case expects nothing");
  if (!lines.empty()) return lines;
  const law::Verdict verdict = law::decide(content.rules, *answers.answers, *on);
  for (const auto& [key, value] : expect.items()) compare(key, value, verdict, lines);
  return lines;
}

}  // namespace pandu::cases
