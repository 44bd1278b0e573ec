#include "content/bundle.h"

#include "content/readers.h"
#include "content/shelf.h"

namespace pandu::content {

namespace {

void unpack(std::string_view bytes, std::string_view name, std::optional<Json>& bundle,
            std::vector<ParsedFile>& parsed, std::vector<Fault>& faults) {
  bundle = parse_json(bytes, name, asset_limits, faults);
  if (!bundle) return;
  Fields fields(Cursor(*bundle, name, "", faults));
  const Cursor files = fields.need("files");
  std::size_t number = 0;
  for (const Cursor& file : files.members())
    parsed.push_back({files.json()->keys[number++], *file.json()});
}

}  // namespace

ReadContent read_bundles(std::string_view core, std::string_view learning) {
  std::vector<Fault> faults;
  std::vector<ParsedFile> parsed;
  std::optional<Json> core_bundle, learning_bundle;
  unpack(core, "core bundle", core_bundle, parsed, faults);
  if (!learning.empty()) unpack(learning, "learning bundle", learning_bundle, parsed, faults);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return read_files(std::move(parsed), std::move(faults),
                    learning.empty() ? Part::core : Part::learning);
}

std::string write_bundle(std::span<const File> files, Part part) {
  std::vector<Fault> faults;
  Json by_path = Json::object();
  for (const File& file : files) {
    if (is_schema(file.path) || part_of(file.path) != part) continue;
    if (auto json = parse_json(file.bytes, file.path, asset_limits, faults))
      by_path.add(file.path, std::move(*json));
  }
  Json bundle = Json::object();
  bundle.add("files", std::move(by_path));
  return print_json(bundle, true);
}

}  // namespace pandu::content
