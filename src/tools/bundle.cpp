// pandu bundle OUT: assets/ in two compact files, for the browser: content.txt holds what the questions
// need, learn.txt the rest.
#include "content/bundle.h"

#include <memory>

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
  const bool written =
      write_file(out + "/content.txt", content::write_bundle(files, content::Part::core), faults) &&
      write_file(out + "/learn.txt", content::write_bundle(files, content::Part::learning), faults);
  if (written) return success;
  print(faults);
  return failure;
}

}  // namespace

void add_bundle(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command = line.add("bundle", "Write assets/ as content.txt and learn.txt");
  command.required("OUT", *out, "The folder to write into");
  command.call([out, &session] { session.exit_code = bundle(session.assets, *out); });
}

}  // namespace pandu::tools
