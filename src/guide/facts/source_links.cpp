#include "guide/facts/source_links.h"

#include <algorithm>

#include "guide/route.h"
#include "text/freshness.h"

namespace pandu::guide {
namespace {

bool is_official(const content::Contacts& contacts, std::string_view address) {
  constexpr std::string_view scheme = "https://";
  if (!address.starts_with(scheme)) return false;
  address.remove_prefix(scheme.size());
  const std::string_view host = address.substr(0, address.find_first_of("/:?#@\\"));
  const auto& hosts = contacts.official_hosts;
  return std::find(hosts.begin(), hosts.end(), host) != hosts.end();
}

}  // namespace

std::optional<Node> official_link(const Speaker& speaker, std::string id,
                                  const law::Source& source) {
  const content::Contacts& contacts = speaker.content.contacts;
  if (is_official(contacts, source.official))
    return link(std::move(id), speaker.say("article.official"), source.official, "external");
  if (is_official(contacts, source.address))
    return link(std::move(id), speaker.say("article.page"), source.address, "external");
  return std::nullopt;
}

Node link_to_source(const Speaker& speaker, std::string id, const law::Source& source) {
  if (auto official = official_link(speaker, id, source)) return *std::move(official);
  return link(std::move(id), speaker.say("article.entry"),
              address_of(Route::about(Screen::sources, source.id)), "document");
}

Node conflict_item(const Speaker& speaker, const law::Conflict& conflict) {
  const law::Source& source = speaker.content.rules.sources[conflict.provenance.source];
  const char* rests_on = is_weak(source) ? "conflicts.unproven" : "conflicts.source";
  return item(speaker.say("conflict." + conflict.id), "info",
              speaker.say(rests_on, {{"title", source.title}}) + " " +
                  checked_mark(speaker, conflict.provenance));
}

}  // namespace pandu::guide
