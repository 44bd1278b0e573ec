// pandu site OUT: the static pages and the template of a list, as they come from the assets. pandu site
// --site DIR OUT: a whole site, of what a toolchain made once and what the assets are now.
#include <cstdio>
#include <memory>

#include "publish/publish.h"
#include "site/list_template.h"
#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/site_folder.h"

namespace pandu::tools {
namespace {

using content::Fault;

struct SiteOptions {
  std::string out;
  std::string site;
  std::string address;
  std::string one_file;
  bool unpacked = false;
};

int write_pages(const Session& session, const SiteOptions& options) {
  std::vector<Fault> faults;
  if (!options.one_file.empty() || options.unpacked)
    faults.push_back({options.unpacked ? "--unpacked" : "--one-file", "",
                      "there is no site to make it of", "--site DIR too"});
  const auto address = site::read_site_address(options.address, faults);
  if (!faults.empty()) return ended(faults, bad_input);
  const auto content = load_content(session.assets);
  const auto web = load_web_files(session.web);
  if (!content || !web) return bad_input;
  for (const auto& files :
       {site::site_files(*content, *web, *address), site::list_templates(*content)})
    for (const site::SiteFile& file : files)
      if (faults.empty()) write_with_folder(options.out + "/" + file.name, file.bytes, faults);
  return ended(faults, failure);
}

void tell(const publish::Site& site, const SiteOptions& options) {
  std::printf("%zu files in %s\n", site.files.size(), options.out.c_str());
  if (site.unprinted.empty()) return;
  std::puts(
      "Sheets without a PDF, since they say something new and only a browser can print them:");
  for (const std::string& name : site.unprinted) std::printf("  %s\n", name.c_str());
  std::puts("They are there as HTML, to be printed from a browser. A full build makes their PDFs.");
}

void write(const publish::Site& site, const SiteOptions& options, std::vector<Fault>& faults) {
  std::optional<OutputFile> one_file;
  if (!options.one_file.empty()) {
    one_file.emplace(options.one_file, faults);
    if (!faults.empty()) return;
    const std::string& html = site.one_file;
    if (std::fwrite(html.data(), 1, html.size(), one_file->get()) != html.size())
      faults.push_back({options.one_file, "", "the file cannot be written", ""});
  }
  if (faults.empty())
    write_site(options.out, site.files, options.unpacked ? Packed::no : Packed::yes, options.site,
               faults);
  if (one_file && faults.empty() && !one_file->finish())
    faults.push_back({options.one_file, "", "the file cannot be written", ""});
}

int publish_site(const Session& session, const SiteOptions& options) {
  std::vector<Fault> faults;
  check_place(options.out, options.site, faults);
  if (!faults.empty()) return ended(faults, bad_input);
  const auto site = published(session, options.site, options.address, faults);
  if (!site) return ended(faults, bad_input);
  write(*site, options, faults);
  if (faults.empty()) tell(*site, options);
  return ended(faults, failure);
}

}  // namespace

void add_site(CommandLine& line, Session& session) {
  const auto options = std::make_shared<SiteOptions>();
  Command command =
      line.add("site", "Put the assets into a built site, or write the static pages alone");
  command.required("OUT", options->out, "The folder to write into");
  command.option("--site", options->site, "The built site to put the assets into", "DIR");
  command.option("--address", options->address, "Where the site will stand on the web", "URL");
  command.option("--one-file", options->one_file, "With --site: write the edition that is one file",
                 "FILE");
  command.flag("--unpacked", options->unpacked, "With --site: write no packed copies for servers");
  command.call([options, &session] {
    session.exit_code =
        options->site.empty() ? write_pages(session, *options) : publish_site(session, *options);
  });
}

}  // namespace pandu::tools
