#include <algorithm>

#include "content/quote.h"
#include "content/readers.h"

namespace pandu::content {
namespace {

// "06:00" as minutes after midnight.
int clock_time(const Cursor& at) {
  const std::string text = at.text();
  if (text.empty()) return 0;
  const auto digit = [&](std::size_t i) { return text[i] - '0'; };
  const bool shaped =
      text.size() == 5 && text[2] == ':' &&
      std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) == 4;
  const int hours = shaped ? digit(0) * 10 + digit(1) : 24;
  const int minutes = shaped ? digit(3) * 10 + digit(4) : 60;
  if (hours > 23 || minutes > 59) {
    at.fault(at.shown() + " is not a time of day", "HH:MM");
    return 0;
  }
  return hours * 60 + minutes;
}

std::string host_of(std::string_view address) {
  const std::size_t start = address.find("://");
  if (start == address.npos) return {};
  address.remove_prefix(start + 3);
  return std::string(address.substr(0, address.find_first_of("/:?#")));
}

bool is_host(std::string_view text) {
  const bool letters = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  });
  return letters && text.find('.') != text.npos && text.front() != '.' && text.back() != '.';
}

// Look-alike sites exist, so an address of the agency is checked against the list of its hosts.
std::string official_address(const Cursor& at, const std::vector<std::string>& hosts) {
  std::string address = at.address();
  const std::string host = host_of(address);
  if (!host.empty() && !hosts.empty() && std::find(hosts.begin(), hosts.end(), host) == hosts.end())
    at.fault(quote(host) + " is not among the official hosts", "a host of \"official_hosts\"");
  return address;
}

}  // namespace

void read_hours(const Cursor& at, Content& content) {
  Fields fields(at);
  OpeningHours& hours = content.lapak_asik_hours;
  hours.provenance = read_provenance(fields, content.rules);
  hours.opens = clock_time(fields.need("opens"));
  const Cursor closes = fields.need("closes");
  hours.closes = clock_time(closes);
  if (closes.exists() && hours.closes <= hours.opens)
    closes.fault(closes.shown() + " is not after the opening", "a later time of the same day");
}

void read_contacts(const Cursor& at, Content& content) {
  Fields fields(at);
  Contacts& contacts = content.contacts;
  contacts.provenance = read_provenance(fields, content.rules);
  contacts.contact_center = fields.need("contact_center").text();
  for (const Cursor& host_at : fields.need("official_hosts").filled_list()) {
    std::string host = host_at.text();
    if (!host.empty() && !is_host(host))
      host_at.fault(host_at.shown() + " is not the name of a host", "www.example.org");
    check_new(contacts.official_hosts, host, host_at);
    contacts.official_hosts.push_back(std::move(host));
  }
  contacts.site = official_address(fields.need("site"), contacts.official_hosts);
  contacts.lapak_asik = official_address(fields.need("lapak_asik"), contacts.official_hosts);
}

}  // namespace pandu::content
