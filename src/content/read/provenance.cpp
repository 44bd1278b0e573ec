#include <algorithm>

#include "content/fault.h"
#include "content/read/readers.h"

namespace pandu::content {

// Every source takes at least one value of a file, so a place among them always fits its type.
static_assert(asset_limits.values < UINT16_MAX);

void read_sources(const Cursor& file, law::Rules& rules) {
  for (const Cursor& at : file["sources"].items()) {
    law::Source source;
    source.id = at["id"].text();
    source.title = at["title"].text();
    source.confidence = at["confidence"].word<law::Confidence>();
    source.address = at["address"].text();
    source.official = at["official"].text();
    source.date = at["date"].text();
    add_unique(rules.sources, std::move(source), at);
  }
}

void read_check(const Cursor& at, law::Provenance& provenance) {
  provenance.verified_on = at["verified_on"].date();
  provenance.review_by = at["review_by"].date();
  if (provenance.review_by.ok() && provenance.verified_on.ok() &&
      provenance.review_by <= provenance.verified_on)
    at["review_by"].fault(at["review_by"].shown() + " is not after verified_on",
                          "a later date than " + law::to_iso(provenance.verified_on));
}

law::Provenance read_provenance(const Cursor& at, const law::Rules& rules) {
  law::Provenance provenance;
  provenance.from = at["from"].date();
  provenance.source = read_source_name(at["source"], rules);
  read_check(at, provenance);
  return provenance;
}

law::SourceIndex read_source_name(const Cursor& at, const law::Rules& rules) {
  const std::string id = at.text();
  if (id.empty() || rules.sources.empty()) return 0;  // both have been told
  std::vector<std::string_view> known;
  for (const law::Source& source : rules.sources) known.push_back(source.id);
  if (std::find(known.begin(), known.end(), "") != known.end()) return 0;  // it may be that one
  const auto found = std::find(known.begin(), known.end(), id);
  if (found != known.end()) return static_cast<law::SourceIndex>(found - known.begin());
  at.fault("no source has the id " + at.shown() + "; the nearest is " + quote(nearest(id, known)),
           "an id of rules/sources.json, or a new source there");
  return 0;
}

std::vector<law::SourceIndex> read_source_names(const Cursor& list, const law::Rules& rules) {
  std::vector<law::SourceIndex> sources;
  for (const Cursor& at : list.items()) sources.push_back(read_source_name(at, rules));
  return sources;
}

void check_order(law::Date previous, law::Date next, const Cursor& at) {
  if (previous.ok() && next.ok() && next <= previous)
    at.fault("the value from " + law::to_iso(next) + " comes after the value from " +
                 law::to_iso(previous),
             "the oldest first, each from its own day");
}

}  // namespace pandu::content
