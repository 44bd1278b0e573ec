// Where the parts of a site are found: in a folder of the build, and in a published site.
#include "publish/parts.h"

#include <gtest/gtest.h>

#include "content/lint/lint.h"
#include "publish/digest.h"

namespace pandu::publish {
namespace {

std::vector<std::string> names_of(const Files& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(file.first);
  return names;
}

Files found(const Files& files, std::vector<content::Fault>& faults) {
  const Read read = [&](const std::string& name) { return std::optional(files.at(name)); };
  return find_parts(names_of(files), read, "site", faults);
}

Files built() {
  Files files = {{"printed.txt", "1 kertas/poster.pdf\n"}, {"kertas/poster.pdf", "a PDF"}};
  for (const Part& part : parts()) files[std::string(part.name)] = "of " + std::string(part.name);
  return files;
}

Files published() {
  Files files = {{"parts/printed.txt", "1 kertas/poster.pdf\n"},
                 {"kertas/poster.pdf", "a PDF"},
                 {"index.html", "a page"},
                 {"files/0a0a0a0a/page.js", "with addresses"}};
  for (const Part& part : parts()) {
    const std::string name(part.name), bytes = "of " + name;
    const std::string digest = "files/" + sha256_hex(bytes).substr(0, 8) + "/";
    if (part.place == Place::digest) files[digest + name.substr(name.rfind('/') + 1)] = bytes;
    if (part.place == Place::root) files[name] = bytes;
    if (part.place == Place::parts) files["parts/" + name] = bytes;
  }
  return files;
}

TEST(Parts, AreTheSameFromTheBuildAndFromASite) {
  std::vector<content::Fault> faults;
  const Files from_build = found(built(), faults), from_site = found(published(), faults);
  EXPECT_TRUE(faults.empty());
  EXPECT_EQ(from_build, from_site);
  EXPECT_EQ(from_build.size(), parts().size() + 2);
  EXPECT_EQ(from_site.at("page.js"), "of page.js");
}

TEST(Parts, EachThatIsMissingIsAFault) {
  Files files = built();
  files.erase("fonts/icons.ttf");
  files.erase("page.js");
  std::vector<content::Fault> faults;
  found(files, faults);
  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].found, "\"fonts/icons.ttf\" is missing");
}

TEST(Parts, OneThatIsNotWhatItsAddressSaysIsAFault) {
  Files files = published();
  for (auto& [name, bytes] : files)
    if (name.ends_with("/pandu.wasm")) bytes += "!";
  std::vector<content::Fault> faults;
  found(files, faults);
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_TRUE(faults[0].file.ends_with("/pandu.wasm"));
}

TEST(Characters, ThatCannotBeShownAreToldOnceWithTheirPlace) {
  const std::vector<content::File> files = {
      {"text/id.json", R"({"a": "kopi ☕", "b": ["☕ dan ☂"]})"},
      {"schema/text.json", R"({"title": "☃"})"}};
  const auto faults =
      content::unshown_characters(files, [](char32_t character) { return character < 0x80; });
  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(
      content::describe(faults[0]),
      "error: text/id.json: /a: the fonts have no \"☕\" (U+2615) (expected another character)");
  EXPECT_EQ(faults[1].pointer, "/b/0");
}

}  // namespace
}  // namespace pandu::publish
