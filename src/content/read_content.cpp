#include "content/content.h"
#include "content/readers.h"
#include "content/shelf.h"
#include "content/text_files.h"

namespace pandu::content {
namespace {

void read_learning(Shelf& shelf, Content& content, TextFiles& files_of_texts) {
  content.has_learning = true;
  read_texts(shelf, Part::learning, content, files_of_texts);
  read_tutorials(shelf.folder("tutorials/"), content);
  read_practice(shelf.need("practice.json"), content);
  read_troubles(shelf.need("troubles.json"), content);
  read_myths(shelf.need("myths.json"), content);
  read_people(shelf.need("people.json"), content);
  read_branch_only(shelf.need("branch_only.json"), content);
  read_duties(shelf.need("duties.json"), content);
  read_list_words(shelf.need("list_words.json"), content);
}

}  // namespace

Part part_of(std::string_view path) {
  for (const Part part : {Part::core, Part::paper})
    for (const std::string_view file : text_files[static_cast<std::size_t>(part)])
      if (path == file) return part;
  return path.substr(0, 6) == "rules/" || path == "glossary.json" ? Part::core : Part::learning;
}

bool is_schema(std::string_view path) { return path.substr(0, 7) == "schema/"; }

ReadContent read_files(std::vector<ParsedFile> files, std::vector<Fault> faults, Part last) {
  Content content;
  content.spoken.fill(true);
  TextFiles files_of_texts;
  {
    Shelf shelf(std::move(files), faults);
    law::Rules& rules = content.rules;
    read_sources(shelf.need("rules/sources.json"), rules);
    read_parameters(shelf.need("rules/parameters.json"), content);
    read_channels(shelf.need("rules/channels.json"), rules);
    read_documents(shelf.need("rules/documents.json"), rules);
    read_grounds(shelf, rules);
    read_conflicts(shelf.need("rules/conflicts.json"), rules);
    read_glossary(shelf.need("glossary.json"), content);
    read_texts(shelf, Part::core, content, files_of_texts);
    if (last != Part::core) read_learning(shelf, content, files_of_texts);
    if (last == Part::paper) read_texts(shelf, Part::paper, content, files_of_texts);
    shelf.report_unread_files();
  }
  check_capacity(content.rules, faults);
  check_texts(content, files_of_texts, faults);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {std::move(content), {}};
}

ReadContent read_content(std::span<const File> files) {
  std::vector<Fault> faults;
  std::vector<ParsedFile> parsed;
  for (const File& file : files)
    if (!is_schema(file.path))
      parsed.push_back({file.path, parse_json(file.bytes, file.path, asset_limits, faults)});
  return read_files(std::move(parsed), std::move(faults));
}

}  // namespace pandu::content
