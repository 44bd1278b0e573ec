// What the rules say, as nodes: the parts of the static pages.
// Made from the same rows that the law reads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "law/rules.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::site {

// As the rules hold on the speaker's day. `level` is that of the headings of a row's parts.
class RuleSections {
 public:
  explicit RuleSections(const text::Speaker& speaker)
      : speaker_(speaker), rules_(speaker.content.rules) {}

  // One row after the other, each under its own heading.
  view::Nodes all_grounds() const;
  // Every row of one ground; under headings of their own where there are several.
  view::Nodes ground(law::Ground ground) const;
  view::Nodes channels() const;
  // What people with this ground may have read elsewhere; nothing if there is nothing.
  view::Nodes conflicts(law::Ground ground) const;
  // "Mengundurkan diri"
  std::string name_of(law::Ground ground) const;
  // What the law answers where every condition of the ground's first row holds.
  std::string answer_of(law::Ground ground) const;

  // For pages that put the parts together in their own way.
  std::vector<const law::GroundRow*> rows_in_force() const;
  std::string title_of(const law::GroundRow& row) const;
  // Its own, and what the channels wait for besides.
  static std::vector<law::Condition> conditions_of(const law::GroundRow& row);
  // With for whom, where it is not for everybody.
  // What a condition asks of anyone.
  std::string condition_text(const law::Condition& condition) const;
  // The channels that take a ground, as items: name and icon.
  view::Nodes channels_of(law::Ground ground) const;
  // "Berlaku sejak 26 April 2022. Diperiksa ...": turns once the check is past.
  std::string since_and_checked(const law::Provenance& of) const;
  // Every source that a row or its conditions name, each once.
  static std::vector<law::SourceIndex> sources_of(const law::Provenance& of,
                                                  const std::vector<law::Condition>& conditions);

 private:
  view::Nodes titled_row(const law::GroundRow& row) const;
  view::Nodes row_parts(const law::GroundRow& row, int level) const;
  std::string row_answer(const law::GroundRow& row) const;

  std::string grounds_in(std::uint32_t bits) const;
  view::Nodes conditions(const std::vector<law::Condition>& list) const;
  std::string channel_text(const law::ChannelRow& channel, const char* part) const;
  view::Nodes papers(const law::GroundRow& row, int level) const;
  view::Nodes provenance(const law::Provenance& of,
                         const std::vector<law::Condition>& conditions) const;

  const text::Speaker& speaker_;
  const law::Rules& rules_;
};

}  // namespace pandu::site
