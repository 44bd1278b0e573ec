// pandu previews OUT: the pictures for shared links, as SVG.
#include <filesystem>
#include <memory>

#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;

int write_previews(const std::string& assets, const std::string& out) {
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  std::error_code error;
  fs::create_directories(out, error);
  if (error) faults.push_back({out, "", "the folder cannot be made: " + error.message(), ""});
  for (const site::Preview& preview : site::previews(*content))
    if (faults.empty())
      write_file((fs::path(out) / (preview.name + ".svg")).string(), preview.svg, faults);
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_previews(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command = line.add("previews", "Write the pictures that apps show below a shared link");
  command.required("OUT", *out, "The folder to write into");
  command.call([out, &session] { session.exit_code = write_previews(session.assets, *out); });
}

}  // namespace pandu::tools
