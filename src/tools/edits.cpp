#include "tools/edits.h"

#include <map>
#include <set>

#include "content/json.h"

namespace pandu::tools {
namespace {

using content::Json;

class Comparison {
 public:
  explicit Comparison(std::string file) : file_(std::move(file)) {}

  void compare(const Json* before, const Json* after, const std::string& pointer) {
    if (before != nullptr && after != nullptr) {
      if (*before == *after) return;
      if (before->is_object() && after->is_object())
        return compare_members(*before, *after, pointer);
      if (before->is_array() && after->is_array()) return compare_entries(*before, *after, pointer);
    }
    edits_.push_back({file_, pointer, told(before), told(after)});
  }

  std::vector<Edit> take() { return std::move(edits_); }

 private:
  static std::optional<std::string> told(const Json* value) {
    return value == nullptr ? std::nullopt : std::optional(value->dump());
  }

  static const Json* member(const Json& object, const std::string& name) {
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
  }

  void compare_members(const Json& before, const Json& after, const std::string& pointer) {
    for (const auto& [name, value] : before.items())
      compare(&value, member(after, name), pointer + content::pointer_step(name));
    for (const auto& [name, value] : after.items())
      if (member(before, name) == nullptr)
        compare(nullptr, &value, pointer + content::pointer_step(name));
  }

  // What both begin with and what both end with is the same; between, something came or went.
  void compare_entries(const Json& before, const Json& after, const std::string& pointer) {
    std::size_t first = 0, last = 0;
    const std::size_t shorter = std::min(before.size(), after.size());
    while (first < shorter && before[first] == after[first]) ++first;
    while (last < shorter - first &&
           before[before.size() - 1 - last] == after[after.size() - 1 - last])
      ++last;
    const std::size_t old_end = before.size() - last, new_end = after.size() - last;
    for (std::size_t at = first; at < std::max(old_end, new_end); ++at)
      compare(at < old_end ? &before[at] : nullptr, at < new_end ? &after[at] : nullptr,
              pointer + content::pointer_step(at));
  }

  std::string file_;
  std::vector<Edit> edits_;
};

std::map<std::string, Json> read(std::span<const content::File> files) {
  std::map<std::string, Json> out;
  std::vector<content::Fault> faults;  // who reads the assets tells them
  for (const content::File& file : files)
    if (!content::is_schema(file.path))
      if (auto json = content::parse_json(file.bytes, file.path, content::asset_limits, faults))
        out.emplace(file.path, std::move(*json));
  return out;
}

}  // namespace

std::vector<Edit> edits_between(std::span<const content::File> before,
                                std::span<const content::File> after) {
  const auto old_files = read(before), new_files = read(after);
  std::set<std::string> names;
  for (const auto& file : old_files) names.insert(file.first);
  for (const auto& file : new_files) names.insert(file.first);
  std::vector<Edit> edits;
  for (const std::string& name : names) {
    const auto old_file = old_files.find(name), new_file = new_files.find(name);
    Comparison comparison(name);
    comparison.compare(old_file == old_files.end() ? nullptr : &old_file->second,
                       new_file == new_files.end() ? nullptr : &new_file->second, "");
    for (Edit& edit : comparison.take()) edits.push_back(std::move(edit));
  }
  return edits;
}

}  // namespace pandu::tools
