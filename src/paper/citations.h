// What a sheet states, so that its foot can say on what it rests and until when it may be handed out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "law/rules.h"
#include "paper/edition.h"

namespace pandu::paper {

class Citations {
 public:
  explicit Citations(const Edition& edition) : edition_(edition) {}

  void add(const law::Provenance& checked);
  // A parameter, by the value that holds on the day of the sheet.
  void add(const law::Parameter& parameter);
  void add(law::Param param);
  void add(const std::vector<law::SourceIndex>& sources);

  // "Permenaker 4/2022, Pasal 6, 8, 10; PP 46/2015, Pasal 22": what has a short name for paper
  // (text paper.source.<id>), articles of one law together, in the order in which they were cited.
  std::string short_names() const;
  // How many others there are.
  std::size_t unnamed() const;
  // Everything was checked on this day or later, and the first is due again by that day.
  std::optional<law::Date> checked() const { return checked_; }
  std::optional<law::Date> review_by() const { return review_by_; }

 private:
  void add(law::SourceIndex source);
  std::string key_of(law::SourceIndex source) const;

  const Edition& edition_;
  std::vector<law::SourceIndex> sources_;
  std::optional<law::Date> checked_;
  std::optional<law::Date> review_by_;
};

}  // namespace pandu::paper
