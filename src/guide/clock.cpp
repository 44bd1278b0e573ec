#include "guide/clock.h"

#include <algorithm>

namespace pandu::guide {

law::Date newest_check(const content::Content& content) {
  const law::Rules& rules = content.rules;
  law::Date newest = content.contacts.provenance.verified_on;
  const auto note = [&newest](const law::Provenance& provenance) {
    newest = std::max(newest, provenance.verified_on);
  };
  for (const law::GroundRow& row : rules.grounds) note(row.provenance);
  for (const law::ChannelRow& row : rules.channels) note(row.provenance);
  for (const law::DocumentRule& document : rules.documents) note(document.provenance);
  for (const law::Parameter& parameter : rules.parameters)
    for (const law::Parameter::Value& value : parameter.values) note(value.provenance);
  return newest;
}

bool clock_is_wrong(const Model& model, const content::Content& content) {
  return !model.previewed_from && model.today < newest_check(content);
}

}  // namespace pandu::guide
