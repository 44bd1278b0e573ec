#include "text/addresses.h"

namespace pandu::text {

std::string host_of(std::string_view address) {
  const std::size_t scheme = address.find("://");
  if (scheme != address.npos) address.remove_prefix(scheme + 3);
  if (address.starts_with("www.")) address.remove_prefix(4);
  return std::string(address.substr(0, address.find('/')));
}

}  // namespace pandu::text
