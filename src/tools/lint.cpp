// pandu lint [DIR]: every fault of assets/.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

constexpr const char* here = "assets";

int lint(const std::string& folder) {
  std::vector<content::Fault> faults;
  const std::vector<content::File> files =
      folder.empty() ? embedded_files() : read_folder(folder, faults);
  if (faults.empty()) faults = content::read_content(files).faults;
  print(faults);
  const std::string place = folder.empty() ? "the built-in assets" : folder;
  if (!faults.empty()) {
    std::fprintf(stderr, "%zu faults in %s\n", faults.size(), place.c_str());
    return bad_input;
  }
  std::printf("%zu files in %s, no fault\n", files.size(), place.c_str());
  return success;
}

}  // namespace

void add_lint(CLI::App& app, Session& session) {
  const auto folder = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand(
      "lint", "Check every file of assets/ and print each fault; exit 2 if there is any");
  command->add_option("DIR", *folder,
                      "The folder to check: else --assets, else ./assets, else what is built in");
  command->callback([folder, &session] {
    if (folder->empty()) *folder = session.assets;
    if (folder->empty() && std::filesystem::is_directory(here)) *folder = here;
    session.exit_code = lint(*folder);
  });
}

}  // namespace pandu::tools
