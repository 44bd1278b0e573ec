// pandu paper OUT [--on DATE] [--address URL]: the sheets to print, as HTML.
#include <filesystem>
#include <memory>

#include "guide/guide.h"
#include "paper/document.h"
#include "paper/sheet.h"
#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/options.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;
using content::Language;

struct PaperOptions {
  std::string out;
  std::string on;
  std::string address;
};

// Without --on, the day of the rules: the same rules always give the same bytes.
std::optional<law::Date> day_of(const PaperOptions& options, const content::Content& content,
                                std::vector<content::Fault>& faults) {
  return options.on.empty() ? site::day_of_rules(content) : read_day(options.on, faults);
}

int write_paper(const Session& session, const PaperOptions& options) {
  const std::optional<content::Content> content = load_content(session.assets);
  const std::optional<site::WebFiles> web = load_web_files(session.web);
  if (!content || !web) return bad_input;
  std::vector<content::Fault> faults;
  const auto address = site::read_site_address(options.address, faults);
  const auto day = day_of(options, *content, faults);
  if (!address || !day) {
    print(faults);
    return bad_input;
  }
  const fs::path out = options.out;
  const auto write = [&](const std::string& name, const std::string& bytes) {
    if (faults.empty()) write_with_folder((out / name).string(), bytes, faults);
  };
  write("paper.css", paper::with_colours(web->paper_css));
  for (const Language language : {Language::id, Language::en}) {
    const paper::Edition edition(*content, language, *day, *address);
    for (const paper::Sheet& sheet : paper::all_sheets(edition))
      write(paper::file_of(sheet.id, language), paper::document(sheet, edition));
  }
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_paper(CommandLine& line, Session& session) {
  const auto options = std::make_shared<PaperOptions>();
  Command command = line.add("paper", "Write the sheets to print, as HTML");
  command.required("OUT", options->out, "The folder to write into");
  command.option("--on", options->on, "The day for which they are made", "DATE");
  command.option("--address", options->address, "Where the site will stand on the web", "URL");
  command.call([options, &session] { session.exit_code = write_paper(session, *options); });
}

}  // namespace pandu::tools
