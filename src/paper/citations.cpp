#include <algorithm>
#include <cstdlib>
#include <utility>

#include "law/decide.h"
#include "law/in_force.h"
#include "paper/sheet_parts.h"

namespace pandu::paper {
namespace {

constexpr std::string_view article = ", Pasal ";

// "6 (2)" before "10".
bool comes_before(const std::string& one, const std::string& other) {
  const int first = std::atoi(one.c_str());
  const int second = std::atoi(other.c_str());
  return first != second ? first < second : one < other;
}

}  // namespace

void Citations::add(law::SourceIndex source) {
  if (!contains(sources_, source)) sources_.push_back(source);
}

void Citations::add(const law::Provenance& checked) {
  add(checked.source);
  checked_ = std::min(checked_.value_or(checked.verified_on), checked.verified_on);
  review_by_ = std::min(review_by_.value_or(checked.review_by), checked.review_by);
}

void Citations::add(const law::Parameter& parameter) {
  if (parameter.values.empty()) return;
  const law::Parameter::Value* now = law::in_force(parameter.values, edition_.today);
  add((now ? *now : parameter.values.front()).provenance);
}

void Citations::add(law::Param param) {
  if (const law::Parameter* parameter = law::parameter_of(edition_.content.rules, param))
    add(*parameter);
}

void Citations::add(const std::vector<law::SourceIndex>& sources) {
  for (const law::SourceIndex source : sources) add(source);
}

std::string Citations::key_of(law::SourceIndex source) const {
  return "paper.source." + edition_.content.rules.sources[source].id;
}

std::string Citations::short_names() const {
  // A law, and its articles.
  std::vector<std::pair<std::string, std::vector<std::string>>> laws;
  for (const law::SourceIndex source : sources_) {
    if (!edition_.has(key_of(source))) continue;
    const std::string name = edition_.say(key_of(source));
    const std::size_t at = name.find(article);
    const std::string law = name.substr(0, at);
    auto known =
        std::find_if(laws.begin(), laws.end(), [&](const auto& one) { return one.first == law; });
    if (known == laws.end()) known = laws.insert(laws.end(), {law, {}});
    if (at != name.npos) known->second.push_back(name.substr(at + article.size()));
  }
  std::string out;
  for (auto& [law, articles] : laws) {
    std::sort(articles.begin(), articles.end(), comes_before);
    out += (out.empty() ? "" : "; ") + law;
    for (std::size_t i = 0; i < articles.size(); ++i)
      out += (i == 0 ? std::string(article) : ", ") + articles[i];
  }
  return out;
}

std::size_t Citations::unnamed() const {
  return static_cast<std::size_t>(
      std::count_if(sources_.begin(), sources_.end(),
                    [this](law::SourceIndex source) { return !edition_.has(key_of(source)); }));
}

}  // namespace pandu::paper
