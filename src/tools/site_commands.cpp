// What the build of the site is made from. pandu paper OUT: the sheets to print as HTML. pandu bundle OUT: assets/ in compact files, for the browser: content.<language>.txt holds what the
// questions need, learn.<language>.txt the rest, each with the words of one language. pandu icons: the
// icons in use, one a line, "name source U+XXXX", for the script that cuts the font.
#include <cstdio>
#include <filesystem>
#include <memory>

#include "content/bundle.h"
#include "page/icons.h"
#include "paper/document.h"
#include "paper/sheet.h"
#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;
using content::Language;

struct OutputOptions {
  std::string out;
  std::string on;
  std::string address;
};

void write_into(const std::string& out, const std::string& name, const std::string& bytes,
                std::vector<content::Fault>& faults) {
  if (faults.empty()) write_with_folder((fs::path(out) / name).string(), bytes, faults);
}

// Without --on, the day of the rules: the same rules always give the same bytes.
std::optional<law::Date> day_of(const OutputOptions& options, const content::Content& content,
                                std::vector<content::Fault>& faults) {
  return options.on.empty() ? site::day_of_rules(content) : read_day(options.on, faults);
}

int write_paper(const Session& session, const OutputOptions& options) {
  const auto content = load_content(session.assets);
  const auto web = load_web_files(session.web);
  if (!content || !web) return bad_input;
  std::vector<content::Fault> faults;
  const auto address = site::read_site_address(options.address, faults);
  const auto day = day_of(options, *content, faults);
  if (!address || !day) {
    print(faults);
    return bad_input;
  }
  write_into(options.out, "paper.css", paper::with_colours(web->paper_css), faults);
  for (const Language language : {Language::id, Language::en}) {
    const paper::Edition edition(*content, language, *day, *address);
    for (const paper::Sheet& sheet : paper::all_sheets(edition))
      write_into(options.out, paper::file_of(sheet.id, language), paper::document(sheet, edition),
                 faults);
  }
  return ended(faults, failure);
}

int write_bundles(const std::string& assets, const std::string& out) {
  std::vector<content::Fault> faults;
  const std::vector<content::File> files =
      assets.empty() ? embedded_files() : read_folder(assets, faults);
  if (faults.empty()) faults = content::read_content(files).faults;
  if (!faults.empty()) {
    print(faults);
    return bad_input;
  }
  for (const content::Pack pack : content::every_pack)
    for (const Language language : {Language::id, Language::en})
      write_file(out + "/" + content::bundle_file(pack, language),
                 content::write_bundle(files, pack, language), faults);
  return ended(faults, failure);
}

}  // namespace

void add_paper(CommandLine& line, Session& session) {
  const auto options = std::make_shared<OutputOptions>();
  Command command = line.add("paper", "Write the sheets to print, as HTML");
  command.required("OUT", options->out, "The folder to write into");
  command.option("--on", options->on, "The day for which they are made", "DATE");
  command.option("--address", options->address, "Where the site will stand on the web", "URL");
  command.call([options, &session] { session.exit_code = write_paper(session, *options); });
}

void add_bundle(CommandLine& line, Session& session) {
  const auto out = std::make_shared<std::string>();
  Command command =
      line.add("bundle", "Write assets/ as content.*.txt, result.*.txt and learn.*.txt");
  command.required("OUT", *out, "The folder to write into");
  command.call([out, &session] { session.exit_code = write_bundles(session.assets, *out); });
}

void add_icons(CommandLine& line, Session&) {
  Command command = line.add("icons", "Print the icons in use, for the icon font");
  command.call([] {
    for (const page::Icon& icon : page::icons())
      std::printf("%s %s U+%04X\n", std::string(icon.name).c_str(),
                  std::string(icon.source).c_str(), static_cast<unsigned>(icon.character));
  });
}

}  // namespace pandu::tools
