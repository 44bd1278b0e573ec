#include <algorithm>

#include "content/nearest.h"
#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {

void read_check(Fields& fields, law::Provenance& provenance) {
  provenance.verified_on = fields.need("verified_on").date();
  const Cursor review_by = fields.need("review_by");
  provenance.review_by = review_by.date();
  if (provenance.review_by.ok() && provenance.verified_on.ok() &&
      provenance.review_by <= provenance.verified_on)
    review_by.fault(review_by.shown() + " is not after verified_on",
                    "a later date than " + law::to_iso(provenance.verified_on));
}

law::Provenance read_provenance(Fields& fields, const law::Rules& rules) {
  law::Provenance provenance;
  provenance.from = fields.need("from").date();
  provenance.source = read_source_name(fields.need("source"), rules);
  read_check(fields, provenance);
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
           "an id of rules/sources.json");
  return 0;
}

void check_order(law::Date previous, law::Date next, const Cursor& at) {
  if (previous.ok() && next.ok() && next <= previous)
    at.fault("the value from " + law::to_iso(next) + " stands after the value from " +
                 law::to_iso(previous),
             "the oldest first, each from its own day");
}

}  // namespace pandu::content
