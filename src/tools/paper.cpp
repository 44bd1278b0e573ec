// pandu paper OUT [--on DATE] [--address URL]: the sheets to print, as HTML.
#include <filesystem>
#include <memory>

#include "guide/guide.h"
#include "paper/document.h"
#include "paper/sheets.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/site_address.h"
#include "tools/site_files.h"
#include "tools/today.h"
#include "tools/web_files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;
using content::Language;

struct Options {
  std::string out;
  std::string on;
  std::string address;
};

// Without --on, the day of the rules: the same rules always give the same bytes.
std::optional<law::Date> day_of(const Options& options, const content::Content& content,
                                std::vector<content::Fault>& faults) {
  return options.on.empty() ? day_of_rules(content) : read_day(options.on, faults);
}

int write_paper(const std::string& assets, const Options& options) {
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  std::vector<content::Fault> faults;
  const auto address = read_site_address(options.address, faults);
  const auto day = day_of(options, *content, faults);
  if (!address || !day) {
    print(faults);
    return bad_input;
  }
  const fs::path out = options.out;
  const auto write = [&](const std::string& name, const std::string& bytes) {
    if (faults.empty()) write_with_folder((out / name).string(), bytes, faults);
  };
  write("paper.css", paper::with_colours(paper_css));
  for (const Language language : {Language::id, Language::en}) {
    guide::Model model = guide::start(*day, language);
    model.site = *address;
    const guide::Scene scene(model, *content);
    for (const paper::Sheet& sheet : paper::all_sheets(scene))
      write(paper::file_of(sheet.id, language), paper::document(sheet, scene));
  }
  print(faults);
  return faults.empty() ? success : failure;
}

}  // namespace

void add_paper(CommandLine& line, Session& session) {
  const auto options = std::make_shared<Options>();
  Command command = line.add("paper", "Write the sheets to print, as HTML");
  command.required("OUT", options->out, "The folder to write into");
  command.option("--on", options->on, "The day for which they are made", "DATE");
  command.option("--address", options->address, "Where the site will stand on the web", "URL");
  command.call([options, &session] { session.exit_code = write_paper(session.assets, *options); });
}

}  // namespace pandu::tools
