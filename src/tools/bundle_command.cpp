// pandu bundle OUT: assets/ in compact files, for the browser: content.<language>.txt holds what the questions
// need, learn.<language>.txt the rest, each with the words of one language.
#include <memory>

#include "content/bundle.h"
#include "tools/bundle_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

int bundle(const std::string& assets, const std::string& out) {
  std::vector<content::Fault> faults;
  const std::vector<content::File> files =
      assets.empty() ? embedded_files() : read_folder(assets, faults);
  if (faults.empty()) faults = content::read_content(files).faults;
  if (!faults.empty()) {
    print(faults);
    return bad_input;
  }
  for (const content::Part part : {content::Part::core, content::Part::learning})
    for (const content::Language language : {content::Language::id, content::Language::en})
      write_file(out + "/" + bundle_file(part, language),
                 content::write_bundle(files, part, language), faults);
  if (faults.empty()) return success;
  print(faults);
  return failure;
}

}  // namespace

void add_bundle(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command = line.add("bundle", "Write assets/ as content.*.txt and learn.*.txt");
  command.required("OUT", *out, "The folder to write into");
  command.call([out, &session] { session.exit_code = bundle(session.assets, *out); });
}

}  // namespace pandu::tools
