// pandu site OUT [--address URL]: the static pages.
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

// An address of the web, with a slash at its end; no query and no fragment.
bool is_site_address(const std::string& address) {
  const bool web = address.rfind("https://", 0) == 0 || address.rfind("http://", 0) == 0;
  const std::size_t host = address.find("://") + 3;
  return web && address.size() > host && address[host] != '/' &&
         address.find_first_of(" \t\"'<>?#\\") == address.npos;
}

void write_with_folder(const fs::path& path, const std::string& bytes,
                       std::vector<content::Fault>& faults) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error)
    faults.push_back(
        {path.parent_path().string(), "", "the folder cannot be made: " + error.message(), ""});
  else
    write_file(path.string(), bytes, faults);
}

int site(const std::string& assets, const std::string& out, std::string address) {
  if (!address.empty() && !is_site_address(address)) {
    print({{"--address", "", "\"" + address + "\" is not the address of a site",
            "https://example.org/pandu/"}});
    return bad_input;
  }
  if (!address.empty() && address.back() != '/') address += '/';
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  for (const SiteFile& file : site_files(*content, address))
    if (faults.empty()) write_with_folder(fs::path(out) / file.name, file.bytes, faults);
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_site(CLI::App& app, Session& session) {
  const auto out = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("site", "Write the static pages of the site");
  command->add_option("OUT", *out, "The folder to write into")->required();
  const auto address = std::make_shared<std::string>();
  command->add_option("--address", *address, "Where the site will stand on the web")
      ->type_name("URL");
  command->callback(
      [out, address, &session] { session.exit_code = site(session.assets, *out, *address); });
}

}  // namespace pandu::tools
