// Bytes in the place of one file of a small sound set of assets: the first line is its path, the rest what
// stands there. Either faults, each with words, or content that can be decided with.
#include <filesystem>
#include <fstream>
#include <iterator>

#include "content/content.h"
#include "decided.h"

namespace {

using namespace pandu;  // NOLINT: a program of one file

std::vector<content::File> sound_files() {
  const std::filesystem::path root = PANDU_SOURCE_DIR "/tests/broken/sound";
  std::vector<content::File> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files.push_back({entry.path().lexically_relative(root).generic_string(),
                     {std::istreambuf_iterator<char>(file), {}}});
  }
  fuzz::must(!files.empty());
  return files;
}

std::vector<content::File> with_bytes(std::string_view bytes) {
  static const std::vector<content::File> sound = sound_files();
  std::vector<content::File> files = sound;
  const std::size_t end = bytes.find('\n');
  if (end == bytes.npos) return files;
  const std::string_view path = bytes.substr(0, end);
  for (content::File& file : files)
    if (file.path == path) {
      file.bytes = bytes.substr(end + 1);
      return files;
    }
  files.push_back({std::string(path), std::string(bytes.substr(end + 1))});
  return files;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const content::ReadContent read =
      content::read_content(with_bytes({reinterpret_cast<const char*>(data), size}));
  fuzz::must(read.content.has_value() == read.faults.empty());
  for (const content::Fault& fault : read.faults) fuzz::must(!content::describe(fault).empty());
  if (!read.content) return 0;
  for (std::size_t i = 0; i < law::names<law::Ground>.size(); ++i) {
    law::Answers answers;
    answers.ground = law::Answer<law::Ground>::of(static_cast<law::Ground>(i));
    fuzz::decide_on_some_days(read.content->rules, answers);
    answers.balance = law::Answer<law::Rupiah>::of(read.content->rules.largest_balance);
    answers.working = law::Answer<law::YesNo>::of(law::YesNo::yes);
    fuzz::decide_on_some_days(read.content->rules, answers);
  }
  return 0;
}
