#include <algorithm>

#include "content/read/readers.h"

namespace pandu::content {
namespace {

// "06:00" as minutes after midnight.
int clock_time(const Cursor& at) {
  const std::string time = at.text();
  if (time.empty()) return 0;
  const auto digit = [&](std::size_t i) { return time[i] - '0'; };
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

std::string host_of(std::string_view address) {
  const std::size_t start = address.find("://");
  if (start == address.npos) return {};
  address.remove_prefix(start + 3);
  return std::string(address.substr(0, address.find_first_of("/:?#")));
}

// Look-alike sites exist, so an address of the agency is checked against the list of its hosts.
std::string official_address(const Cursor& at, const std::vector<std::string>& hosts) {
  std::string address = at.text();
  const std::string host = host_of(address);
  if (!host.empty() && !hosts.empty() && std::find(hosts.begin(), hosts.end(), host) == hosts.end())
    at.fault(quote(host) + " is not among the official hosts", "a host of \"official_hosts\"");
  return address;
}

}  // namespace

void read_hours(const Cursor& at, Content& content) {
  OpeningHours& hours = content.lapak_asik_hours;
  hours.provenance = read_provenance(at, content.rules);
  hours.opens = clock_time(at["opens"]);
  hours.closes = clock_time(at["closes"]);
  if (hours.closes <= hours.opens)
    at["closes"].fault(at["closes"].shown() + " is not after the opening",
                       "a later time of the same day");
}

void read_contacts(const Cursor& at, Content& content) {
  Contacts& contacts = content.contacts;
  contacts.provenance = read_provenance(at, content.rules);
  contacts.contact_center = at["contact_center"].text();
  contacts.official_hosts = at["official_hosts"].texts();
  contacts.site = official_address(at["site"], contacts.official_hosts);
  contacts.lapak_asik = official_address(at["lapak_asik"], contacts.official_hosts);
}

}  // namespace pandu::content
