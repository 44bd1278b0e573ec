#include "workbook_writer/link_address.h"

#include <algorithm>

namespace pandu::workbook_writer {
namespace {

// Excel takes 2,079 characters, before and behind the "#" each.
constexpr std::size_t longest_address = 2000;
constexpr std::string_view schemes[] = {"https://", "http://", "mailto:"};
// libxlsxwriter looks for these anywhere in an address, and then cuts its first nine characters
// off.
constexpr std::string_view own_schemes[] = {"internal:", "external:"};

bool is_of_address(char c) {
  return c > ' ' && c < '\x7F' &&
         std::string_view("\"<>[]`^{}\\|").find(c) == std::string_view::npos;
}

}  // namespace

bool fit_link_address(std::string_view address, std::string& out) {
  const bool is_known = std::any_of(std::begin(schemes), std::end(schemes), [&](auto scheme) {
    return address.starts_with(scheme) && address.size() > scheme.size();
  });
  if (!is_known || address.size() > longest_address) return false;
  if (!std::all_of(address.begin(), address.end(), is_of_address)) return false;
  out = address;
  for (const std::string_view scheme : own_schemes)
    for (std::size_t at = out.find(scheme); at != out.npos; at = out.find(scheme))
      out.replace(at + scheme.size() - 1, 1, "%3A");
  return true;
}

}  // namespace pandu::workbook_writer
