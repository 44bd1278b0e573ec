// pandu find: what the search of the site finds for these words.
#include <cstdio>
#include <memory>

#include "guide/learning/learning.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

struct FindOptions {
  std::vector<std::string> words;
  std::string language = "id";
};

int find(const FindOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  const auto language = read_language(options.language, faults);
  print(faults);
  if (!faults.empty()) return bad_input;

  std::string query;
  for (const std::string& word : options.words) query += word + " ";
  const auto found = guide::search(*content, *language, query);
  for (const guide::Found& one : found)
    std::printf("%s %s\n", guide::subject_names[static_cast<std::size_t>(one.subject)].data(),
                one.id.c_str());
  return found.empty() ? failure : success;
}

}  // namespace

void add_find(CommandLine& line, Session& session) {
  const auto options = std::make_shared<FindOptions>();
  Command command = line.add(
      "find", "Situations, troubles, myths and terms for these words, best first; exit 1 if none");
  command.option("WORDS", options->words, "What a person would type into the search", "WORDS");
  command.option("--lang", options->language, "id (the default) or en", "LANG");
  command.call([options, &session] { session.exit_code = find(*options, session.assets); });
}

}  // namespace pandu::tools
