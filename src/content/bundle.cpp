#include "content/bundle.h"

#include "content/readers.h"
#include "content/shelf.h"

namespace pandu::content {

ReadContent read_bundle(std::string_view bytes) {
  constexpr std::string_view name = "bundle";
  std::vector<Fault> faults;
  std::optional<Json> bundle = parse_json(bytes, name, asset_limits, faults);
  std::vector<ParsedFile> parsed;
  if (bundle) {
    Fields fields(Cursor(*bundle, name, "", faults));
    const Cursor files = fields.need("files");
    for (const Cursor& file : files.members())
      parsed.push_back({files.json()->keys[parsed.size()], *file.json()});
  }
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return read_files(std::move(parsed), std::move(faults));
}

std::string write_bundle(std::span<const File> files) {
  std::vector<Fault> faults;
  Json by_path = Json::object();
  for (const File& file : files)
    if (auto json = parse_json(file.bytes, file.path, asset_limits, faults))
      by_path.add(file.path, std::move(*json));
  Json bundle = Json::object();
  bundle.add("files", std::move(by_path));
  return print_json(bundle, true);
}

}  // namespace pandu::content
