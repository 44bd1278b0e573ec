#include "content/read/readers.h"

namespace pandu::content {
namespace {

law::DocumentRule read_document(const Cursor& at, const law::Rules& rules) {
  law::DocumentRule document;
  document.provenance = read_provenance(at, rules);
  document.issued_by = at["issued_by"].text();
  document.form = at["form"].text();
  document.must_match = at["must_match"].texts();
  document.takes = at["takes"].text();
  document.uploaded = at["uploaded"].truth();
  document.when_any = read_conditions(at["when_any"], document.provenance.from, rules);
  return document;
}

}  // namespace

void read_channels(const Cursor& file, law::Rules& rules) {
  law::SetOf<law::Channel> seen;
  for (const Cursor& at : file["channels"].items()) {
    const Cursor id = at["id"];
    law::ChannelRow row;
    row.channel = id.word<law::Channel>();
    row.provenance = read_provenance(at, rules);
    row.conditions = read_conditions(at["conditions"], row.provenance.from, rules);
    if (id.exists() && seen.has(row.channel)) {
      // The place in the file is the rank, so the history of a channel stands together.
      if (rules.channels.back().channel == row.channel)
        check_order(rules.channels.back().provenance.from, row.provenance.from, at);
      else
        id.fault("the rows of " + id.shown() + " are not consecutive", "its history in one place");
    }
    seen.add(row.channel);
    rules.channels.push_back(std::move(row));
  }
  if (rules.channels.empty()) return;
  for (std::size_t i = 0; i < law::count_of<law::Channel>; ++i)
    if (!seen.has(static_cast<law::Channel>(i)))
      file.fault("the channel " + quote(law::names<law::Channel>[i]) + " is missing");
}

void read_documents(const Cursor& file, law::Rules& rules) {
  for (std::size_t i = 0; i < law::count_of<law::Document>; ++i)
    rules.documents[i] = read_document(file["documents"][law::names<law::Document>[i]], rules);
}

}  // namespace pandu::content
