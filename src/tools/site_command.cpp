// pandu site OUT [--address URL]: the static pages.
#include <cstdio>
#include <filesystem>
#include <memory>

#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;

int site(const Session& session, const std::string& out, const std::string& text) {
  std::vector<content::Fault> faults;
  const std::optional<std::string> address = site::read_site_address(text, faults);
  print(faults);
  if (!address) return bad_input;
  const std::optional<content::Content> content = load_content(session.assets);
  const std::optional<site::WebFiles> web = load_web_files(session.web);
  if (!content || !web) return bad_input;
  for (const site::SiteFile& file : site::site_files(*content, *web, *address))
    if (faults.empty()) write_with_folder((fs::path(out) / file.name).string(), file.bytes, faults);
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_site(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command = line.add("site", "Write the static pages of the site");
  command.required("OUT", *out, "The folder to write into");
  const auto address = std::make_shared<std::string>();
  command.option("--address", *address, "Where the site will stand on the web", "URL");
  command.call([out, address, &session] { session.exit_code = site(session, *out, *address); });
}

}  // namespace pandu::tools
