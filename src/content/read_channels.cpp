#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {

void read_channels(const Cursor& file, law::Rules& rules) {
  Fields fields(file);
  law::SetOf<law::Channel> seen;
  for (const Cursor& at : fields.need("channels").filled_list()) {
    Fields row_fields(at);
    law::ChannelRow row;
    const Cursor id = row_fields.need("id");
    row.channel = id.word<law::Channel>();
    row.provenance = read_provenance(row_fields, rules);
    row.conditions =
        read_conditions(row_fields.need("conditions"), Place::channel, row.provenance.from, rules);
    if (id.exists() && seen.has(row.channel)) {
      // The place in the file is the rank, so the history of a channel stands together.
      if (rules.channels.back().channel == row.channel)
        check_order(rules.channels.back().provenance.from, row.provenance.from, at);
      else
        id.fault("the rows of " + id.shown() + " do not stand together",
                 "its history in one place");
    }
    seen.add(row.channel);
    rules.channels.push_back(std::move(row));
  }
  if (rules.channels.empty()) return;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i)
    if (!seen.has(static_cast<law::Channel>(i)))
      file.fault("the channel " + quote(law::names<law::Channel>[i]) + " is missing");
}

}  // namespace pandu::content
