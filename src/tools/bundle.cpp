// pandu bundle OUT: assets/ in two compact files, for the browser: content.txt holds what the questions
// need, learn.txt the rest.
#include "content/bundle.h"

#include <CLI/CLI.hpp>
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

void add_bundle(CLI::App& app, Session& session) {
  const auto out = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("bundle", "Write assets/ as content.txt and learn.txt");
  command->add_option("OUT", *out, "The folder to write into")->required();
  command->callback([out, &session] { session.exit_code = bundle(session.assets, *out); });
}

}  // namespace pandu::tools
