// pandu lint: what can be read, and is wrong all the same. Our assets, with one thing changed.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>

#include "command.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

const std::string assets = std::string(PANDU_SOURCE_DIR) + "/assets";

struct Change {
  std::string file, from, into;
};

std::string changed_assets(const std::vector<Change>& changes) {
  const std::string folder = scratch("lint");
  fs::remove_all(folder);
  fs::copy(assets, folder, fs::copy_options::recursive);
  for (const Change& change : changes) {
    std::string text = read(folder + "/" + change.file);
    const std::size_t at = text.find(change.from);
    EXPECT_NE(at, std::string::npos) << change.from;
    write(folder + "/" + change.file, text.replace(at, change.from.size(), change.into));
  }
  return folder;
}

struct Fault {
  const char* name;
  std::vector<Change> changes;
  std::vector<std::string> told;  // each line that is told, up to a point
};

void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.name; }

const std::string first_text = "{\n";

std::vector<Change> with_text(const std::string& key, const std::string& sentence) {
  const std::string line = "{\n\"" + key + "\": \"" + sentence + "\",\n";
  return {{"text/id.json", first_text, line}, {"text/en.json", first_text, line}};
}

const Fault faults[] = {
    {"UnusedSource",
     {{"rules/sources.json", R"("sources": [)",
       R"("sources": [{"id": "forsaken", "title": "A law", "address": "https://example.com", )"
       R"("confidence": "high"},)"}},
     {R"(error: rules/sources.json: /sources/0/id: nothing uses the source "forsaken")"}},
    {"UnusedParameter",
     {{"rules/parameters.json", R"("parameters": [)",
       R"("parameters": [{"id": "forsaken", "unit": "months", "values": [{"from": "2022-04-26", )"
       R"("value": 1, "source": "permenaker-4-2022-art-8", "verified_on": "2026-11-22", )"
       R"("review_by": "2027-05-22"}]},)"},
      {"text/learn/id.json", R"("fact.)", R"("fact.forsaken": "Teks", "fact.)"},
      {"text/learn/en.json", R"("fact.)", R"("fact.forsaken": "Text", "fact.)"}},
     {R"(error: rules/parameters.json: /parameters/0/id: nothing uses the parameter "forsaken")"}},
    {"UnusedText",
     with_text("alone.in_the_world", "Teks."),
     {"error: text/en.json: /alone.in_the_world: nothing asks for this text",
      "error: text/id.json: /alone.in_the_world: nothing asks for this text"}},
    {"UnusedTextBesideUsedOnes",
     with_text("tax.nobodys", "Teks."),
     {"error: text/en.json: /tax.nobodys: nothing asks for this text",
      "error: text/id.json: /tax.nobodys: nothing asks for this text"}},
    {"SourceWithoutAddress",
     {{"rules/sources.json",
       R"("address": "https://nasional.kompas.com/read/2022/04/28/19400091/permenaker-baru-pegawai-resign-dan-kena-phk-kini-boleh-cairkan-jht",)",
       ""}},
     {"error: rules/sources.json: /sources/0: the source \"permenaker-4-2022-art-6\" has no "
      "address"}},
    {"ForeignLink",
     {{"text/id.json", R"("help.text": ")", R"("help.text": "https://bpjs-klaim.example.com/a )"}},
     {R"(error: text/id.json: /help.text: the link goes to "bpjs-klaim.example.com", )"
      "which is not official"}},
    {"ForeignOfficialText",
     {{"rules/sources.json", R"("official": "https://peraturan.bpk.go.id/)",
       R"("official": "https://peraturan.example.com/)"}},
     {R"(error: rules/sources.json: /sources/0/official: the link goes to "peraturan.example.com", )"
      "which is not official"}},
    {"UnknownPlaceholder",
     {{"text/id.json", "\"help.text\": \"", "\"help.text\": \"{jmo_limt} "},
      {"text/en.json", "\"help.text\": \"", "\"help.text\": \"{jmo_limt} "}},
     {"error: text/en.json: /help.text: nothing fills in {jmo_limt} (expected a name that the "
      "guide knows; the nearest is {jmo_limit})",
      "error: text/id.json: /help.text: nothing fills in {jmo_limt}"}},
    {"LongSentence",
     {{"text/id.json", R"("help.text": ")",
       R"("help.text": "Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh satu dua tiga )"
       R"(empat lima enam tujuh delapan sembilan sepuluh satu dua tiga empat lima enam. )"}},
     {"error: text/id.json: /help.text: a sentence has more than 25 words: \"Satu dua tiga"}},
};

// The line on which a fault stands is that of the assets, which are edited.
std::string without_lines(const std::string& told) {
  return std::regex_replace(told, std::regex(": line [0-9]+: /"), ": /");
}

class AFault : public testing::TestWithParam<Fault> {};

TEST_P(AFault, IsToldByLint) {
  const Ran ran = run("lint " + changed_assets(GetParam().changes));
  EXPECT_EQ(ran.exit_code, 2);
  const std::string told = without_lines(ran.err);
  std::size_t at = 0;
  for (const std::string& line : GetParam().told) {
    EXPECT_EQ(told.compare(at, line.size(), line), 0) << told;
    at = told.find('\n', at) + 1;
  }
  const std::size_t lines = GetParam().told.size();
  const std::string count = std::to_string(lines) + (lines == 1 ? " fault in " : " faults in ");
  EXPECT_EQ(told.compare(at, count.size(), count), 0) << told;
}

INSTANTIATE_TEST_SUITE_P(Of, AFault, testing::ValuesIn(faults),
                         [](const auto& fault) { return fault.param.name; });

TEST(Lint, TellsTheLine) {
  const Ran ran =
      run("lint " + changed_assets({{"rules/sources.json", "{\n  \"sources\": [",
                                     "{\n\n\n\"sources\": [{\"id\": \"forsaken\"}, "}}));
  EXPECT_EQ(ran.err.rfind("error: rules/sources.json: line 4: /sources/0: ", 0), 0U) << ran.err;
}

TEST(LintOfADay, NotesFactsWhoseReviewHasPassedAndIsContent) {
  const Ran before = run("lint --on 2026-11-22 " + assets);
  EXPECT_EQ(before.exit_code, 0) << before.err;
  EXPECT_EQ(before.out.find("has passed"), std::string::npos) << before.out;
  const Ran after = run("lint --on 2099-01-01 " + assets);
  EXPECT_EQ(after.exit_code, 0) << after.err;
  EXPECT_NE(after.out.find(": /channels/0/review_by: the day of review, "), std::string::npos)
      << after.out;
}

TEST(LintOfADay, ThatIsNoneIsAFault) {
  const Ran ran = run("lint --on tomorrow " + assets);
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.err.rfind("error: --on: \"tomorrow\" is not a date", 0), 0U) << ran.err;
}

TEST(Lint, NamesWhatIsOnlyRemembered) {
  EXPECT_NE(run("lint " + assets).out.find("is only remembered"), std::string::npos);
}

}  // namespace
}  // namespace pandu::tools_tests
