// One fault a file. Each file of this folder says in which asset of sound/ it stands, what is done to
// it, and the lines that are told, all of them:
//   "at"     a JSON pointer; "/+" at its end adds to a list
//   "put"    the value that is put there, or "copy": the pointer of one that is put there
//   "raw"    what is written there, where it is a number that no JSON value holds
//   "absent" the value there is taken out, or without "at" the whole file
//   "bytes"  or "hex": the whole file
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "content/content.h"
#include "content/json.h"
#include "support/value_at.h"

namespace pandu {
namespace {

namespace fs = std::filesystem;
using content::File;
using content::Json;

const fs::path folder = fs::path(PANDU_SOURCE_DIR) / "tests/broken";

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<File> sound_files() {
  std::vector<File> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder / "sound"))
    if (entry.is_regular_file())
      files.push_back({entry.path().lexically_relative(folder / "sound").generic_string(),
                       bytes_of(entry.path())});
  return files;
}

// Stands for what is written raw.
constexpr std::string_view raw = "raw";

Json::json_pointer pointer(const Json& text) { return Json::json_pointer(text.get<std::string>()); }

void apply(const Json& fault, Json& asset) {
  const Json::json_pointer at = pointer(fault["at"]);
  Json* const found = support::value_at(asset, at.parent_pointer());
  ASSERT_TRUE(found) << at.to_string();
  Json& parent = *found;
  if (fault.contains("absent")) {
    ASSERT_TRUE(support::value_at(asset, at)) << at.to_string();
    if (parent.is_object())
      parent.erase(at.back());
    else
      parent.erase(std::stoul(at.back()));
    return;
  }
  const Json* const copied =
      fault.contains("copy") ? support::value_at(asset, pointer(fault["copy"])) : nullptr;
  ASSERT_EQ(copied != nullptr, fault.contains("copy")) << at.to_string();
  const Json value = copied ? *copied : fault.contains("raw") ? Json(raw) : fault["put"];
  if (at.back() == "+")
    parent.push_back(value);
  else if (parent.is_object())
    parent[at.back()] = value;
  else
    parent.at(std::stoul(at.back())) = value;
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

std::string faulty_bytes(const Json& fault, const std::string& sound) {
  if (fault.contains("bytes")) return fault["bytes"];
  if (fault.contains("hex")) return from_hex(fault["hex"]);
  Json asset = Json::parse(sound);
  apply(fault, asset);
  std::string bytes = asset.dump(2);
  if (fault.contains("raw"))
    bytes.replace(bytes.find("\"raw\""), raw.size() + 2, fault["raw"].get<std::string>());
  return bytes;
}

std::vector<File> faulty_files(const Json& fault) {
  std::vector<File> files = sound_files();
  const std::string path = fault["asset"];
  auto file =
      std::find_if(files.begin(), files.end(), [&](const File& one) { return one.path == path; });
  if (fault.contains("absent") && !fault.contains("at")) {
    files.erase(file);
    return files;
  }
  if (file == files.end()) file = files.insert(files.end(), {path, ""});
  file->bytes = faulty_bytes(fault, file->bytes);
  return files;
}

std::vector<std::string> names_of_faults() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".json") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

TEST(SoundAssets, AreSound) {
  for (const content::Fault& fault : content::read_content(sound_files()).faults)
    ADD_FAILURE() << content::describe(fault);
}

class Broken : public testing::TestWithParam<std::string> {};

TEST_P(Broken, IsToldInTheseWords) {
  const Json fault = Json::parse(bytes_of(folder / (GetParam() + ".json")));
  const std::vector<std::string> expected = fault["told"];
  ASSERT_FALSE(expected.empty());

  const content::ReadContent read = content::read_content(faulty_files(fault));
  EXPECT_FALSE(read.content);
  std::vector<std::string> told;
  for (const content::Fault& one : read.faults) told.push_back(content::describe(one));
  EXPECT_EQ(told, expected);
}

INSTANTIATE_TEST_SUITE_P(Assets, Broken, testing::ValuesIn(names_of_faults()),
                         [](const auto& one) { return one.param; });

}  // namespace
}  // namespace pandu
