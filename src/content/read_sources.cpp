#include <algorithm>

#include "content/readers.h"

namespace pandu::content {
namespace {

// Every source takes at least one value of a file, so a place among them always fits its type.
static_assert(asset_limits.values < UINT16_MAX);

// "2022", "2022-04" or "2022-04-26".
bool is_publication_date(std::string_view text) {
  if (text.size() == 4) return law::parse_date(std::string(text) + "-01-01").has_value();
  return law::parse_date_span(text).has_value();
}

law::Source read_source(const Cursor& at) {
  Fields fields(at);
  law::Source source;
  source.id = fields.need("id").identifier();
  source.title = fields.need("title").text();
  source.confidence = fields.need("confidence").word<law::Confidence>();
  if (const auto address = fields.maybe("address")) source.address = address->address();
  if (const auto official = fields.maybe("official")) source.official = official->address();
  if (const auto date = fields.maybe("date")) {
    source.date = date->text();
    if (!source.date.empty() && !is_publication_date(source.date))
      date->fault(date->shown() + " is not a date of publication", "YYYY, YYYY-MM or YYYY-MM-DD");
  }
  return source;
}

}  // namespace

void read_sources(const Cursor& file, law::Rules& rules) {
  Fields fields(file);
  for (const Cursor& at : fields.need("sources").filled_list()) {
    law::Source source = read_source(at);
    const bool twice = std::any_of(rules.sources.begin(), rules.sources.end(),
                                   [&](const law::Source& other) { return other.id == source.id; });
    if (twice && !source.id.empty())
      at.fault("the source \"" + source.id + "\" stands here more than once", "each id once");
    rules.sources.push_back(std::move(source));
  }
}

}  // namespace pandu::content
