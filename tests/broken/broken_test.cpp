// One fault a file. Each file of this folder says in which asset of sound/ it stands, what is done to
// it, and the lines that are told, all of them:
//   "at"     a JSON pointer; "/+" at its end adds to a list
//   "put"    the value that is put there, or "copy": the pointer of one that is put there
//   "absent" the value there is taken out, or without "at" the whole file
//   "bytes"  or "hex": the whole file
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>

#include "content/content.h"
#include "content/json.h"

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

Json json_of(const std::string& bytes) {
  std::vector<content::Fault> faults;
  const auto json = content::parse_json(bytes, "", content::asset_limits, faults);
  EXPECT_TRUE(json && faults.empty()) << bytes;
  return json.value_or(Json());
}

std::size_t place_in(const Json& json, const std::string& step) {
  if (json.type == Json::Type::list)
    return step == "+" ? json.items.size() : static_cast<std::size_t>(std::stoul(step));
  return static_cast<std::size_t>(std::find(json.keys.begin(), json.keys.end(), step) -
                                  json.keys.begin());
}

std::vector<std::string> steps_of(const std::string& pointer) {
  std::vector<std::string> steps;
  std::istringstream stream(pointer.substr(1));
  for (std::string step; std::getline(stream, step, '/');) steps.push_back(step);
  return steps;
}

void apply(const Json& fault, Json& asset) {
  std::vector<std::string> steps = steps_of(fault.find("at")->text);
  const std::string last = steps.back();
  steps.pop_back();
  const Json whole = asset;
  Json* json = &asset;
  for (const std::string& step : steps) json = &json->items.at(place_in(*json, step));

  const std::size_t at = place_in(*json, last);
  if (fault.find("absent")) {
    ASSERT_LT(at, json->items.size());
    json->items.erase(json->items.begin() + static_cast<std::ptrdiff_t>(at));
    if (json->type == Json::Type::object)
      json->keys.erase(json->keys.begin() + static_cast<std::ptrdiff_t>(at));
    return;
  }
  const Json* value = fault.find("put");
  if (const Json* from = fault.find("copy")) {
    value = &whole;
    for (const std::string& step : steps_of(from->text))
      value = &value->items.at(place_in(*value, step));
  }
  ASSERT_TRUE(value);
  if (at < json->items.size())
    json->items[at] = *value;
  else if (json->type == Json::Type::object)
    json->add(last, *value);
  else
    json->add(*value);
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

std::string faulty_bytes(const Json& fault, const std::string& sound) {
  if (const Json* bytes = fault.find("bytes")) return bytes->text;
  if (const Json* hex = fault.find("hex")) return from_hex(hex->text);
  Json asset = json_of(sound);
  apply(fault, asset);
  return content::print_json(asset, false);
}

std::vector<File> faulty_files(const Json& fault) {
  std::vector<File> files = sound_files();
  const std::string path = fault.find("asset")->text;
  auto file =
      std::find_if(files.begin(), files.end(), [&](const File& one) { return one.path == path; });
  if (fault.find("absent") && !fault.find("at")) {
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
  const Json fault = json_of(bytes_of(folder / (GetParam() + ".json")));
  std::vector<std::string> expected;
  for (const Json& line : fault.find("told")->items) expected.push_back(line.text);
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
