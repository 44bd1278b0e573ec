// Where the evidence stands, and where people are sent.
#include <algorithm>

#include "content/lint/checks.h"
#include "content/quote.h"

namespace pandu::content {
namespace {

constexpr std::string_view sources_path = "rules/sources.json";

// What follows "://" up to the path.
std::string_view host_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at + 3);
  return rest.substr(0, rest.find_first_of("/?#:\"' )<>,"));
}

bool is_host(std::string_view host, const Contacts& contacts) {
  return std::find(contacts.official_hosts.begin(), contacts.official_hosts.end(), host) !=
         contacts.official_hosts.end();
}

struct Place {
  std::string file;
  std::string pointer;
};

void check_host(std::string_view text, std::size_t at, const Place& place, const Contacts& contacts,
                Lint& lint) {
  const std::string_view host = host_at(text, at);
  if (!is_host(host, contacts))
    lint.faults.push_back({place.file, place.pointer,
                           "the link goes to " + quote(host) + ", which is not official",
                           "a host of \"official_hosts\" in rules/parameters.json"});
}

void check_links(const LintedFile& file, const Contacts& contacts, Lint& lint) {
  visit_texts(file, [&](const std::string& pointer, std::string_view, std::string_view text) {
    for (std::size_t at = text.find("://"); at != text.npos; at = text.find("://", at + 3))
      check_host(text, at, {file.path, pointer}, contacts, lint);
  });
}

}  // namespace

void check_addresses(const Linted& all, Lint& lint) {
  const std::vector<law::Source>& sources = all.content.rules.sources;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const std::string pointer = "/sources/" + std::to_string(i);
    const bool remembered = sources[i].confidence == law::Confidence::memory;
    if (remembered)
      lint.notes.push_back(
          {std::string(sources_path), pointer,
           quote(sources[i].id) + " is only remembered: it is never shown as certain",
           "a page that says it"});
    else if (sources[i].address.empty())
      lint.faults.push_back({std::string(sources_path), pointer,
                             "the source " + quote(sources[i].id) + " has no address",
                             "\"address\", or the confidence \"memory\""});
    // The evidence may stand anywhere; the text itself is at its authority, and a link leads there.
    const std::string& official = sources[i].official;
    if (!official.empty())
      check_host(official, official.find("://"), {std::string(sources_path), pointer + "/official"},
                 all.content.contacts, lint);
  }
  // Where people are sent to may not stand anywhere.
  for (const LintedFile& file : all.files)
    if (file.path != sources_path) check_links(file, all.content.contacts, lint);
}

}  // namespace pandu::content
