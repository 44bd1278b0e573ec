// pandu cards OUT --site DIR: cards to forward, as PNG with a message beside each, in the letters
// of a built site. The same files are below media/ of every site.
#include <cstdio>
#include <memory>

#include "publish/cards.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/site_folder.h"

namespace pandu::tools {
namespace {

using content::Fault;

struct CardsOptions {
  std::string out;
  std::string site;
  std::string address;
  std::string lang;
  std::string only;
};

// Where the site stands: as told, else where it stood.
std::optional<std::string> address_of(const CardsOptions& options, const publish::Files& parts,
                                      std::vector<Fault>& faults) {
  const auto before = parts.find(publish::address_part);
  return site::read_site_address(
      options.address.empty() && before != parts.end() ? before->second : options.address, faults);
}

int write_cards(const Session& session, const CardsOptions& options) {
  std::vector<Fault> faults;
  publish::CardsWanted wanted{.only = options.only};
  if (!options.lang.empty())
    if (const auto language = read_language(options.lang, faults)) wanted.languages = {*language};
  if (options.site.empty())
    faults.push_back({"--site", "", "no built site is named, whose letters the cards have",
                      "pandu cards --site DIR OUT"});
  if (!faults.empty()) return ended(faults, bad_input);
  const publish::Files parts = read_parts(options.site, faults);
  const auto address = address_of(options, parts, faults);
  const auto content = load_content(session.assets);
  if (!content || !address || !faults.empty()) return ended(faults, bad_input);
  const publish::Files files =
      publish::card_folder(*content, parts, *address, wanted, faults).files;
  if (!faults.empty()) return ended(faults, bad_input);
  for (const auto& [name, bytes] : files)
    if (faults.empty()) write_with_folder(options.out + "/" + name, bytes, faults);
  if (faults.empty()) std::printf("%zu files in %s\n", files.size(), options.out.c_str());
  return ended(faults, failure);
}

}  // namespace

void add_cards(CommandLine& line, Session& session) {
  const auto options = std::make_shared<CardsOptions>();
  Command command =
      line.add("cards", "Write cards to forward, as pictures with a message beside each");
  command.required("OUT", options->out, "The folder to write into");
  command.option("--site", options->site, "The built site whose letters they have", "DIR");
  command.option("--address", options->address, "Where the site will stand on the web", "URL");
  command.option("--lang", options->lang, "Language: id or en; without it both", "LANG");
  command.option("--only", options->only, "One card alone: ground.resigned, limit, free, steps",
                 "NAME");
  command.call([options, &session] { session.exit_code = write_cards(session, *options); });
}

}  // namespace pandu::tools
