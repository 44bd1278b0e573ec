#include "site/site_address.h"

namespace pandu::site {
namespace {

bool is_site_address(const std::string& address) {
  const bool web = address.starts_with("https://") || address.starts_with("http://");
  const std::size_t host = address.find("://") + 3;
  return web && address.size() > host && address[host] != '/' &&
         address.find_first_of(" \t\"'<>?#\\") == address.npos;
}

}  // namespace

std::optional<std::string> read_site_address(std::string text,
                                             std::vector<content::Fault>& faults) {
  if (text.empty()) return text;
  if (!is_site_address(text)) {
    faults.push_back({"--address", "", "\"" + text + "\" is not the address of a site",
                      "https://example.org/pandu/"});
    return std::nullopt;
  }
  if (text.back() != '/') text += '/';
  return text;
}

}  // namespace pandu::site
