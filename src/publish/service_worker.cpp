#include <algorithm>
#include <array>

#include "publish/digest.h"
#include "publish/pieces.h"

namespace pandu::publish {
namespace {

// What the guide needs without a network. Pictures for shops and home screens are none of it, nor
// are the pages whose facts the questions have too, and the sheets to print; the rules as text are
// for where these cannot start.
bool is_kept(std::string_view name) {
  constexpr std::array<std::string_view, 6> pages = {"index.html", "en.html",  "aturan.html",
                                                     "rules.html", "404.html", "icon.png"};
  if (std::find(pages.begin(), pages.end(), name) != pages.end()) return true;
  return name.starts_with(digest_folder) && !name.ends_with("/paper.css");
}

}  // namespace

std::string service_worker(const std::string& script, const Files& site,
                           std::vector<content::Fault>& faults) {
  Json list = Json::array();
  for (const auto& [name, bytes] : site) {
    if (!is_kept(name)) continue;
    // The names of the others change with their content.
    const Json revision =
        name.starts_with(digest_folder) ? Json(nullptr) : Json(sha256_hex(bytes).substr(0, 32));
    list.push_back({{"url", name}, {"revision", revision}, {"integrity", sha384_source(bytes)}});
  }
  Editor editor("service-worker.js", script, faults);
  editor.replace_all("self.__WB_MANIFEST", list.dump());
  return editor.take();
}

}  // namespace pandu::publish
