// pandu site OUT: the static pages.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "tools/command.h"
#include "tools/files.h"
#include "tools/site_files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;

int site(const std::string& assets, const std::string& out) {
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  std::error_code error;
  fs::create_directories(out, error);
  if (error) faults.push_back({out, "", "the folder cannot be made: " + error.message(), ""});
  for (const SiteFile& file : site_files(*content))
    if (faults.empty()) write_file((fs::path(out) / file.name).string(), file.bytes, faults);
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_site(CLI::App& app, Session& session) {
  const auto out = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("site", "Write the static pages of the site");
  command->add_option("OUT", *out, "The folder to write into")->required();
  command->callback([out, &session] { session.exit_code = site(session.assets, *out); });
}

}  // namespace pandu::tools
