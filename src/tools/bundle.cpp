// pandu bundle OUT: all of assets/ as one JSON file, for the browser.
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
  if (write_file(out, content::write_bundle(files), faults)) return success;
  print(faults);
  return failure;
}

}  // namespace

void add_bundle(CLI::App& app, Session& session) {
  const auto out = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("bundle", "Write all of assets/ as one JSON file");
  command->add_option("OUT", *out, "The file to write")->required();
  command->callback([out, &session] { session.exit_code = bundle(session.assets, *out); });
}

}  // namespace pandu::tools
