#include "publish/parts.h"

#include <array>

#include "publish/digest.h"

namespace pandu::publish {
namespace {

constexpr std::array<Part, 28> all_parts = {{
    {"pandu.wasm", Place::digest},
    {"result.wasm", Place::digest},
    {"learn.wasm", Place::digest},
    {"list.wasm", Place::digest},
    {"writer.wasm", Place::digest},
    {"fonts/text-regular.ttf", Place::digest},
    {"fonts/text-bold.ttf", Place::digest},
    {"fonts/icons.ttf", Place::digest},
    {"engine.js", Place::digest},
    {"list_worker.js", Place::digest},
    {"media.js", Place::digest},
    {"fetch_ahead.js", Place::digest},
    {"prerender.js", Place::digest},
    {"dated_text.js", Place::digest},
    {"missing.js", Place::digest},
    {"licences.txt", Place::root},
    {"icon.png", Place::root},
    {"app/icon-192.png", Place::root},
    {"app/icon-512.png", Place::root},
    {"app/icon-maskable.png", Place::root},
    {"app/icon-apple.png", Place::root},
    {"page.js", Place::parts},
    {"painter.js", Place::parts},
    {"service-worker.js", Place::parts},
    {"one-file.js", Place::parts},
    {"style.css", Place::parts},
    {"paper.css", Place::parts},
    {protocol_part, Place::parts},
}};

constexpr std::array<std::string_view, 5> first = {"pandu.wasm", "content.id.txt",
                                                   "fonts/text-regular.ttf", "fonts/text-bold.ttf",
                                                   "fonts/icons.ttf"};

std::string_view base_name(std::string_view name) { return name.substr(name.rfind('/') + 1); }

// In a folder of parts a file has its own name; in a site, one of the others.
std::string place_of(std::string_view part, const std::vector<std::string>& names) {
  std::string kept = std::string(parts_folder) + std::string(part);
  std::string found;
  for (const std::string& name : names) {
    if (name == kept) return kept;
    const bool digested = name.starts_with(digest_folder) && base_name(name) == base_name(part);
    if (name == part || (digested && found.empty())) found = name;
  }
  return found;
}

// A file that is named after its digest shows damage.
bool is_as_addressed(std::string_view place, std::string_view bytes) {
  if (!place.starts_with(digest_folder)) return true;
  const std::string_view digest = place.substr(digest_folder.size());
  return sha256_hex(bytes).starts_with(digest.substr(0, digest.find('/')));
}

}  // namespace

std::span<const Part> parts() { return all_parts; }
std::span<const std::string_view> fetched_first() { return first; }

media::Fonts fonts_of(const Files& parts) {
  const auto bytes = [&](std::string_view name) -> std::string_view {
    return parts.find(name)->second;
  };
  return {bytes("fonts/text-regular.ttf"), bytes("fonts/text-bold.ttf"), bytes("fonts/icons.ttf")};
}

Files find_parts(const std::vector<std::string>& names, const Read& read, const std::string& folder,
                 std::vector<content::Fault>& faults) {
  Files found;
  const auto take = [&](std::string_view part) {
    const std::string place = place_of(part, names);
    if (place.empty()) return false;
    auto bytes = read(place);
    if (!bytes) return true;
    if (!is_as_addressed(place, *bytes))
      faults.push_back({folder + "/" + place, "", "the file is not what its address says",
                        "the one that was built"});
    found.emplace(part, *std::move(bytes));
    return true;
  };
  for (const Part& part : all_parts)
    if (!take(part.name))
      faults.push_back({folder, "", "\"" + std::string(part.name) + "\" is missing",
                        "a site as this version of pandu builds it"});
  take(address_part);
  if (take(printed_part))
    for (const std::string& name : names)
      if (name.ends_with(".pdf")) take(name);
  return found;
}

}  // namespace pandu::publish
