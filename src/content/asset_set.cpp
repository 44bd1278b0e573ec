#include "content/asset_set.h"

#include "content/fault.h"
#include "content/quote.h"
#include "content/schema.h"

namespace pandu::content {
namespace {

std::string schema_of(std::string_view path) {
  if (path.starts_with("rules/grounds/")) return "ground.json";
  if (path.starts_with("tutorials/")) return "tutorial.json";
  if (path.starts_with("text/")) return "texts.json";
  return std::string(path.substr(path.rfind('/') + 1));
}

}  // namespace

AssetSet::AssetSet(std::span<const File> files, Part last, std::vector<Fault>& faults)
    : faults_(faults) {
  for (const File& file : files)
    if (!is_schema(file.path) && part_of(file.path) <= last)
      assets_.push_back({file.path, parse_json(file.bytes, file.path, asset_limits, faults)});
}

Cursor AssetSet::open(Asset& asset) {
  if (!read_.insert(asset.path).second || !asset.json) return {};
  check_shape(*asset.json, schema_named(schema_of(asset.path)), asset.path, faults_);
  return Cursor(*asset.json, asset.path, "", faults_);
}

Cursor AssetSet::need(std::string_view path) {
  for (Asset& asset : assets_)
    if (asset.path == path) return open(asset);
  read_.emplace(path);
  faults_.push_back({std::string(path), "", "the file is missing", ""});
  return {};
}

std::vector<Cursor> AssetSet::unchecked(std::string_view path) {
  std::vector<Cursor> cursors;
  for (const Asset& asset : assets_)
    if (asset.json && asset.path.starts_with(path))
      cursors.emplace_back(*asset.json, asset.path, "", faults_);
  return cursors;
}

std::vector<Cursor> AssetSet::folder(std::string_view path) {
  std::vector<Cursor> cursors;
  for (Asset& asset : assets_)
    if (asset.path.starts_with(path)) cursors.push_back(open(asset));
  return cursors;
}

void AssetSet::report_unread_files() const {
  const std::vector<std::string_view> known(read_.begin(), read_.end());
  for (const Asset& asset : assets_)
    if (read_.count(asset.path) == 0)
      faults_.push_back(
          {asset.path, "",
           "unknown file; the nearest known name is " + quote(nearest(asset.path, known)), ""});
}

}  // namespace pandu::content
