// pandu diff OLD NEW: what a change of assets/ does to people.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <thread>

#include "content/place.h"
#include "diff/report.h"
#include "tools/command.h"
#include "tools/diff_json.h"
#include "tools/diff_report.h"
#include "tools/files.h"
#include "tools/only_grounds.h"
#include "tools/revision.h"

namespace pandu::tools {
namespace {

using content::Content;
using content::Language;

struct DiffOptions {
  std::string before;
  std::string after;
  std::string language = "id";
  std::string page;
  std::vector<std::string> only;
  bool json = false;
};

// All faults are printed.
std::optional<Content> read_side(const std::string& place) {
  std::vector<content::Fault> faults;
  const std::vector<content::File> files = std::filesystem::is_directory(place)
                                               ? read_folder(place, faults)
                                               : read_revision(place, faults);
  content::ReadContent read;
  if (faults.empty()) {
    read = content::read_content(files);
    content::add_lines(files, read.faults);
    for (content::Fault& fault : read.faults) {
      fault.file = place + "/" + fault.file;
      faults.push_back(std::move(fault));
    }
  }
  print(faults);
  return faults.empty() ? std::move(read.content) : std::nullopt;
}

int write_page(const diff::Report& report, const DiffOptions& options, Language language,
               const site::WebFiles& web) {
  std::vector<content::Fault> faults;
  OutputFile file(options.page, faults);
  const std::string page = diff::document(diff::report_page(report, language), web.style_css);
  if (file.get() && std::fwrite(page.data(), 1, page.size(), file.get()) == page.size() &&
      file.finish())
    return success;
  if (faults.empty())
    faults.push_back({options.page, "", "the page could not be written", "room on the disk"});
  print(faults);
  return unwritten;
}

int diff_rules(const DiffOptions& options, const Session& session) {
  std::vector<content::Fault> faults;
  const auto language = read_language(options.language, faults);
  const auto before = read_side(options.before);
  const auto after = read_side(options.after);
  // A new ground has its name from there.
  const law::SetOf<law::Ground> only = read_grounds(options.only, faults);
  print(faults);
  const auto web = load_web_files(session.web);
  if (!faults.empty() || !before || !after || !web) return bad_input;

  diff::Comparison comparison;
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  diff::compare(*before, *after, {cores, verify::Grain::fine, only}, comparison);
  const diff::Report report = report_of(*before, *after, comparison);
  if (!options.page.empty()) {
    const int code = write_page(report, options, *language, *web);
    if (code != success) return code;
  }
  if (options.json)
    std::fputs(diff_as_json(report, *language).c_str(), stdout);
  else if (options.page != "-")
    std::fputs(page::text(diff::report_page(report, *language)).c_str(), stdout);
  return report.empty() ? success : failure;
}

}  // namespace

void add_diff(CommandLine& line, Session& session) {
  const auto options = std::make_shared<DiffOptions>();
  Command command = line.add(
      "diff",
      "What a change of the rules does to people; exit 0 if nothing, 1 if anything changes");
  command.required("OLD", options->before, "A folder like assets/, or a revision that git knows");
  command.required("NEW", options->after, "The same with the change");
  command.option("--lang", options->language, "id (the default) or en", "LANG");
  command.option("--only", options->only, "This ground only; may stand more than once", "GROUND");
  command.option("--html", options->page, "Write a page to print and sign as well", "FILE");
  command.flag("--json", options->json, "All of it as JSON");
  command.call([options, &session] { session.exit_code = diff_rules(*options, session); });
}

}  // namespace pandu::tools
