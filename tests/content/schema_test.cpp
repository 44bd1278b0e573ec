// The schemas of assets/schema and the program: what both list is the same.
#include "content/schema.h"

#include <gtest/gtest.h>

#include <set>

#include "content/content.h"
#include "content/read/readers.h"
#include "law/rules.h"
#include "support/assets.h"
#include "support/value_at.h"

namespace pandu::content {
namespace {

using Words = std::vector<std::string_view>;
using law::names;

template <class Names>
Words words(const Names& names) {
  return {names.begin(), names.end()};
}

const Json& common(const char* name) { return schema_named("common.json")["definitions"][name]; }

TEST(Schemas, HaveTheWordsOfTheProgram) {
  const std::map<std::string, Words> lists = {
      {"pmi_ground", words(names<law::PmiGround>)},
      {"key", words(names<law::Key>)},
      {"balance_band", words(names<law::BalanceBand>)},
      {"card_status", words(names<law::CardStatus>)},
      {"yes_no", words(names<law::YesNo>)},
      {"citizenship", words(names<law::Citizenship>)},
      {"device", words(names<law::Device>)},
      {"earlier_partial", words(names<law::EarlierPartial>)},
      {"house_payment", words(names<law::HousePayment>)},
      {"channel", words(names<law::Channel>)},
      {"document", words(names<law::Document>)},
      {"condition_kind", words(names<law::ConditionKind>)},
      {"otherwise", words(names<law::Otherwise>)},
      {"blocker", words(names<law::BlockerKind>)},
      {"confidence", words(names<law::Confidence>)},
      // "depends" is no rule: the law says it where an open answer decides.
      {"need", {law::name_of(law::Need::required), law::name_of(law::Need::bring)}},
      {"truth", words(truth_names)},
      {"phone_item", words(phone_item_names)}};
  for (const auto& [name, definition] : schema_named("common.json")["definitions"].items()) {
    if (!definition.contains("enum")) continue;
    ASSERT_TRUE(lists.count(name)) << name;
    EXPECT_EQ(definition["enum"].get<Words>(), lists.at(name)) << name;
  }
  for (const auto& [name, words] : lists)
    EXPECT_TRUE(common(name.c_str()).contains("enum")) << name;
}

std::set<std::string_view> keys_of(const Json& object) {
  std::set<std::string_view> keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

template <class Names>
void expect_keys(const Json& schema, const Names& names) {
  EXPECT_EQ(keys_of(schema["properties"]), std::set<std::string_view>(names.begin(), names.end()));
}

TEST(Schemas, HaveTheKeysOfTheProgram) {
  const Json& documents = schema_named("documents.json")["properties"]["documents"];
  expect_keys(documents, names<law::Document>);
  EXPECT_EQ(documents["required"].get<Words>(), words(names<law::Document>));
  const Json& bands = schema_named("parameters.json")["properties"]["bands"];
  expect_keys(bands, names<law::BalanceBand>);
  EXPECT_EQ(bands["required"].get<Words>(), words(names<law::BalanceBand>));
  expect_keys(schema_named("answers.json"), names<law::Key>);
  const Json& step = schema_named("tutorial.json")["properties"]["steps"]["items"];
  for (const std::string_view stage : stage_names)
    EXPECT_TRUE(step["properties"].contains(stage)) << stage;
}

TEST(Schemas, KnowWhichConditionsCompareWithANumber) {
  std::set<std::string_view> kinds;
  for (const std::string_view kind : names<law::ConditionKind>)
    if (!unit_for(*law::from_name<law::ConditionKind>(kind)).empty()) kinds.insert(kind);
  const Json& compares = common("operands")["allOf"].at(0);
  ASSERT_EQ(compares["then"]["required"].get<Words>(), Words{"parameter"});
  const auto listed = compares["if"]["properties"]["kind"]["enum"].get<Words>();
  EXPECT_EQ(std::set<std::string_view>(listed.begin(), listed.end()), kinds);
}

// Every keyword of a schema is one that content/schema.h knows, and every reference leads somewhere.
void expect_known(const Json& schema, const std::string& place) {
  static const std::set<std::string_view> plain = {
      "$schema",       "title",        "description", "type",     "enum",     "const",
      "minLength",     "pattern",      "minimum",     "maximum",  "minItems", "maxItems",
      "uniqueItems",   "required",     "format",      "minItems", "maxItems", "$ref",
      "minProperties", "dependencies", "$comment"};
  static const std::set<std::string_view> schemas = {"items", "not",  "if",
                                                     "then",  "else", "additionalProperties"};
  static const std::set<std::string_view> lists = {"allOf", "anyOf", "oneOf"};
  static const std::set<std::string_view> maps = {"properties", "definitions"};
  if (schema.is_boolean()) return;
  ASSERT_TRUE(schema.is_object()) << place;
  for (const auto& [key, value] : schema.items()) {
    if (schemas.count(key)) {
      expect_known(value, place + "/" + key);
    } else if (lists.count(key) || maps.count(key)) {
      for (const auto& [name, inner] : value.items())
        expect_known(inner, place + "/" + key + "/" + name);
    } else {
      EXPECT_TRUE(plain.count(key)) << place << ": " << key;
    }
  }
  const std::string format = schema.value("format", "date");
  EXPECT_TRUE(format == "date" || format == "day-or-month" || format == "ground") << place;
  if (!schema.contains("$ref")) return;
  const std::string to = schema["$ref"];
  const std::size_t hash = to.find('#');
  ASSERT_NE(hash, to.npos) << place;
  EXPECT_TRUE(
      support::value_at(schema_named(to.substr(0, hash)), Json::json_pointer(to.substr(hash + 1))))
      << place << ": " << to;
}

TEST(Schemas, AreWrittenInTheKeywordsThatAreRead) {
  int count = 0;
  for (const File& file : support::asset_files()) {
    if (!is_schema(file.path)) continue;
    const std::string name = file.path.substr(file.path.find('/') + 1);
    expect_known(schema_named(name), name);
    ++count;
  }
  EXPECT_GT(count, 10);
}

// In a few lines, what the files of tests/broken do not show.
std::vector<std::string> told(std::string_view json, std::string_view schema) {
  std::vector<Fault> faults;
  Json value = Json::parse(json);
  check_shape(value, Json::parse(schema), "file", faults);
  std::vector<std::string> told;
  for (const Fault& fault : faults) told.push_back(describe(fault));
  return told;
}

TEST(Shape, IsCheckedOnceForEachValue) {
  EXPECT_EQ(told(R"({"a": 1})", R"({"properties": {"a": {"type": "string"}},
                                    "allOf": [{"properties": {"a": {"type": "boolean"}}}]})"),
            std::vector<std::string>{
                "error: file: /a: 1 is not a text (expected a text in quotation marks)"});
}

TEST(Shape, AsksNothingThatHangsOnAFaultyValue) {
  constexpr std::string_view schema =
      R"({"properties": {"kind": {"enum": ["a", "b"]}},
          "if": {"properties": {"kind": {"const": "a"}}}, "then": {"required": ["x"]}})";
  EXPECT_EQ(told(R"({"kind": "a"})", schema),
            std::vector<std::string>{R"(error: file: the key "x" is missing)"});
  EXPECT_EQ(told(R"({"kind": "b"})", schema), std::vector<std::string>());
  EXPECT_EQ(told(R"({})", schema), std::vector<std::string>());
  EXPECT_EQ(
      told(R"({"kind": "c"})", schema),
      std::vector<std::string>{R"(error: file: /kind: unknown word "c" (expected "a" or "b"))"});
}

TEST(Shape, APatternHoldsForTheWholeText) {
  constexpr std::string_view id =
      R"({"type": "string", "pattern": "^[a-z0-9_-]+$", "title": "an id",
                                      "description": "letters"})";
  EXPECT_EQ(told(R"("a-b_3")", id), std::vector<std::string>());
  for (const char* text : {R"("")", R"("a\u0000")", R"("a\nb")", R"("A")", R"("é")"})
    EXPECT_EQ(told(text, id).size(), 1U) << text;
  EXPECT_EQ(told("\"" + std::string(1'000'000, 'a') + "!\"", id).size(), 1U);
}

}  // namespace
}  // namespace pandu::content
