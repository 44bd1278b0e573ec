#include "support/assets.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "content/json.h"

namespace pandu::support {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

content::Content read_or_stop() {
  content::ReadContent read = content::read_content(asset_files());
  for (const content::Fault& fault : read.faults)
    std::fprintf(stderr, "%s\n", content::describe(fault).c_str());
  if (!read.content) std::exit(1);
  return *std::move(read.content);
}

}  // namespace

std::vector<content::File> asset_files() {
  const std::filesystem::path root = std::filesystem::path(PANDU_SOURCE_DIR) / "assets";
  std::vector<content::File> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.is_regular_file() && entry.path().extension() == ".json")
      files.push_back(
          {entry.path().lexically_relative(root).generic_string(), bytes_of(entry.path())});
  return files;
}

const content::Content& real_content() {
  static const content::Content content = read_or_stop();
  return content;
}

content::Content without_paper(content::Content content) {
  std::vector<content::Fault> faults;
  for (const content::File& file : asset_files()) {
    if (content::is_schema(file.path) || content::part_of(file.path) != content::Part::paper)
      continue;
    const auto sentences =
        content::parse_json(file.bytes, file.path, content::asset_limits, faults);
    for (content::Texts& texts : content.texts)
      for (const auto& [key, sentence] : sentences.value().items()) texts.erase(key);
  }
  return content;
}

std::string bundle(content::Pack pack, content::Language language) {
  return content::write_bundle(asset_files(), pack, language);
}

content::ReadContent read_bundles(const std::vector<std::string>& bundles) {
  content::Content content;
  std::vector<content::Fault> faults;
  for (const std::string& bundle : bundles)
    if (auto fault = content::add_bundle(bundle, content)) faults.push_back(*std::move(fault));
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  return {std::move(content), {}};
}

}  // namespace pandu::support
