#include "content/content.h"
#include "content/readers.h"
#include "content/shelf.h"

namespace pandu::content {

ReadContent read_files(std::vector<ParsedFile> files, std::vector<Fault> faults) {
  Content content;
  {
    Shelf shelf(std::move(files), faults);
    law::Rules& rules = content.rules;
    read_sources(shelf.need("rules/sources.json"), rules);
    read_parameters(shelf.need("rules/parameters.json"), content);
    read_channels(shelf.need("rules/channels.json"), rules);
    read_documents(shelf.need("rules/documents.json"), rules);
    read_grounds(shelf, rules);
    read_texts(shelf.need("text/id.json"), content.texts[0]);
    read_texts(shelf.need("text/en.json"), content.texts[1]);
    for (const Cursor& file : shelf.folder("tutorials/"))
      content.tutorials.push_back(read_tutorial(file, rules));
    shelf.report_unread_files();
  }
  check_capacity(content.rules, faults);
  check_texts(content, faults);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {std::move(content), {}};
}

ReadContent read_content(std::span<const File> files) {
  std::vector<Fault> faults;
  std::vector<ParsedFile> parsed;
  for (const File& file : files)
    parsed.push_back({file.path, parse_json(file.bytes, file.path, asset_limits, faults)});
  return read_files(std::move(parsed), std::move(faults));
}

}  // namespace pandu::content
