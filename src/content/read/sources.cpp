#include "content/limits.h"
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

}  // namespace pandu::content
