// Sentences that were wrong at the counter, row by row (counter_words.json): none may come back. And
// two kinds of sentence that no text may have, whatever it is about.
#include <fstream>
#include <iterator>
#include <regex>

#include "content/json.h"
#include "person.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

using content::Json;
using content::Language;

constexpr std::array languages = {std::pair(Language::id, "id"), std::pair(Language::en, "en")};

Json json_of(const std::string& path) {
  std::ifstream file(std::string(PANDU_SOURCE_DIR) + "/tests/" + path);
  EXPECT_TRUE(file) << path;
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  std::vector<content::Fault> faults;
  const auto json = content::parse_json(bytes, path, content::asset_limits, faults);
  for (const content::Fault& fault : faults) ADD_FAILURE() << content::describe(fault);
  return json.value_or(Json());
}

const Json& counter_words() {
  static const Json words = json_of("guide/counter_words.json");
  return words;
}

// Every sentence that a person may read, with its key.
std::vector<std::pair<std::string, std::string>> sentences(Language language) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const auto& [key, text] : support::real_content().in(language))
    if (!key.starts_with("search.") && !key.ends_with(".words")) all.emplace_back(key, text);
  return all;
}

// "W1: The branch is said to pay whatever the card says. "
std::string title(const Json& row) {
  return row["row"].get<std::string>() + ": " + row["fault"].get<std::string>() + " ";
}

bool holds(std::string_view text, std::string_view words) { return text.find(words) != text.npos; }

bool holds_any(std::string_view text, const Json& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string one) { return holds(text, one); });
}

TEST(CounterWords, OfEachRowAreGone) {
  for (const auto& [language, name] : languages)
    for (const Json& row : counter_words()["rows"]) {
      if (!row.contains("never") || !row["never"].contains(name)) continue;
      for (const std::string words : row["never"][name])
        for (const auto& [key, text] : sentences(language))
          EXPECT_FALSE(holds(text, words)) << title(row) << key << ": " << text;
    }
}

TEST(CounterWords, AreReplacedByWhatIsKnown) {
  for (const auto& [language, name] : languages) {
    const auto& texts = support::real_content().in(language);
    for (const Json& row : counter_words()["rows"]) {
      if (!row.contains("says")) continue;
      for (const auto& [key, words] : row["says"].items()) {
        ASSERT_EQ(texts.count(key), 1U) << title(row) << key;
        EXPECT_TRUE(holds(texts.at(key), words[name].get<std::string>()))
            << title(row) << key << ": " << texts.at(key);
      }
    }
  }
}

// Where a row was a fault of the law, its cases are read by tests/cases.
TEST(CounterWords, HaveTheirCases) {
  for (const Json& row : counter_words()["rows"]) {
    EXPECT_TRUE(row.contains("never") || row.contains("says") || row.contains("cases"));
    if (!row.contains("cases")) continue;
    for (const auto& [file, names] : row["cases"].items()) {
      std::vector<std::string> known;
      const Json cases = json_of("cases/" + file);
      for (const Json& one : cases["cases"]) known.push_back(one["name"]);
      for (const std::string name : names)
        EXPECT_EQ(std::count(known.begin(), known.end(), name), 1) << title(row) << name;
    }
  }
}

TEST(CounterWords, CoverEveryRow) {
  std::vector<std::string> rows;
  for (const Json& row : counter_words()["rows"]) rows.push_back(row["row"]);
  for (int i = 1; i <= 21; ++i)
    EXPECT_EQ(std::count(rows.begin(), rows.end(), "W" + std::to_string(i)), 1) << i;
}

std::string without(std::string text, const std::string& words) {
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words))
    text.erase(at, words.size());
  return text;
}

// A counter has exceptions, so no sentence is without any unless the list says why.
TEST(EverySentence, IsWithoutAlwaysAndNever) {
  const Json& absolutes = counter_words()["absolutes"];
  for (const auto& [language, name] : languages) {
    std::string any;
    for (const std::string word : absolutes["words"][name]) any += (any.empty() ? "" : "|") + word;
    const std::regex absolute("(^|[^a-z])(" + any + ")($|[^a-z])", std::regex::icase);
    for (auto [key, text] : sentences(language)) {
      if (absolutes["allowed"].contains(key)) continue;
      for (const Json& harmless : absolutes["harmless"])
        for (const std::string words : harmless[name]) text = without(std::move(text), words);
      EXPECT_FALSE(std::regex_search(text, absolute)) << key << ": " << text;
    }
  }
}

// The rule counts the wait from one day, the channels from another: none is given alone.
TEST(EverySentence, ThatGivesAWaitSaysWhoseItIs) {
  const Json& waits = counter_words()["waits"];
  for (const auto& [language, name] : languages)
    for (const auto& [key, text] : sentences(language)) {
      if (!holds_any(text, waits["numbers"]) || waits["allowed"].contains(key)) continue;
      EXPECT_TRUE(holds_any(text, waits["marked_by"][name])) << key << ": " << text;
    }
}

TEST(EverySentence, ThatIsAllowedIsStillThere) {
  for (const char* kind : {"absolutes", "waits"})
    for (const auto& [key, why] : counter_words()[kind]["allowed"].items()) {
      EXPECT_EQ(support::real_content().in(Language::id).count(key), 1U) << key;
      EXPECT_FALSE(why.get<std::string>().empty()) << key;
    }
}

}  // namespace
}  // namespace pandu::guide
