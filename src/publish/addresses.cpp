#include "publish/addresses.h"

#include <algorithm>

#include "base/ascii.h"
#include "publish/digest.h"

namespace pandu::publish {
namespace {

constexpr std::size_t digits_of_digest = 8;

// What stands in addresses of files of ours.
bool is_of_path(char c) {
  return base::is_letter_or_digit(c) || c == '_' || c == '.' || c == '/' || c == '-';
}

}  // namespace

void Editor::miss(std::string_view wanted) {
  faults_->push_back({name_, "", "\"" + std::string(wanted) + "\" is not in it",
                      "a site as this version of pandu builds it"});
}

void Editor::replace_all(std::string_view from, std::string_view to) {
  std::size_t at = text_.find(from);
  if (at == text_.npos) miss(from);
  for (; at != text_.npos; at = text_.find(from, at + to.size()))
    text_.replace(at, from.size(), to);
}

void Editor::replace_between(std::string_view begin, std::string_view end, std::string_view to) {
  const std::size_t from = text_.find(begin);
  if (from == text_.npos) return miss(begin);
  const std::size_t inside = from + begin.size();
  const std::size_t until = text_.find(end, inside);
  if (until == text_.npos) return miss(end);
  text_.replace(inside, until - inside, to);
}

void Editor::replace_from(std::string_view begin, std::string_view end, std::string_view to) {
  const std::size_t from = text_.find(begin);
  if (from == text_.npos) return miss(begin);
  const std::size_t until = text_.find(end, from + begin.size());
  if (until == text_.npos) return miss(end);
  text_.replace(from, until + end.size() - from, to);
}

const std::string& Addresses::add(std::string_view name, std::string_view bytes) {
  std::string& place = places_[std::string(name)];
  place = "files/" + sha256_hex(bytes).substr(0, digits_of_digest) + "/" +
          std::string(name.substr(name.rfind('/') + 1));
  return place;
}

std::string Addresses::beside(std::string_view name) const {
  return ".." + of(name).substr(std::string_view("files").size());
}

std::string Addresses::placed(std::string_view address) const {
  for (std::size_t at = 0;;) {
    const auto place = places_.find(address.substr(at));
    if (place != places_.end()) return std::string(address.substr(0, at)) + place->second;
    at = address.find('/', at);
    if (at == address.npos) return std::string(address);
    ++at;
  }
}

std::string Addresses::in_page(std::string_view html) const {
  std::string out;
  out.reserve(html.size() + html.size() / 8);
  constexpr std::string_view quote = "=\"";
  while (true) {
    const std::size_t at = html.find(quote);
    if (at == html.npos) return out.append(html);
    const std::string_view before = html.substr(0, at);
    const bool leads = before.ends_with("href") || before.ends_with("src");
    out.append(before).append(quote);
    html.remove_prefix(at + quote.size());
    const std::size_t end = html.find('"');
    if (end == html.npos) return out.append(html);
    const std::string_view value = html.substr(0, end);
    const bool is_path = leads && std::all_of(value.begin(), value.end(), is_of_path);
    out.append(is_path ? placed(value) : std::string(value));
    html.remove_prefix(end);
  }
}

}  // namespace pandu::publish
