#include "content/schema.h"

#include <regex.h>

#include <algorithm>
#include <map>

#include "base/embedded_file.h"
#include "content/fault.h"
#include "content/quote.h"
#include "content/usual_slip.h"
#include "law/date.h"
#include "law/vocabulary.h"

namespace pandu::content {

// assets/schema.
base::EmbeddedFiles embedded_schemas();

namespace {

using KnownWords = std::vector<std::string_view>;

// "a", "b" or "c".
std::string one_of(const KnownWords& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out += quote(words[i]);
  }
  return out;
}

std::string_view text_of(const Json& json) { return json.get_ref<const std::string&>(); }

std::string text_at(const Json& schema, const char* key) {
  return schema.value(key, std::string());
}

class Pattern {
 public:
  explicit Pattern(const std::string& pattern) {
    regcomp(&compiled_, pattern.c_str(), REG_EXTENDED | REG_NOSUB);
  }
  ~Pattern() { regfree(&compiled_); }
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  // A text with a NUL in it matches nothing: regexec() would end there.
  bool matches(const std::string& text) const {
    return text.find('\0') == text.npos && regexec(&compiled_, text.c_str(), 0, nullptr, 0) == 0;
  }

 private:
  regex_t compiled_;
};

// The schemas, and their patterns made ready: read once, then only looked at.
class Schemas {
 public:
  Schemas() {
    std::vector<Fault> none;
    for (const base::EmbeddedFile& file : embedded_schemas()) {
      auto schema = parse_json(file.bytes(), file.path, asset_limits, none);
      add_patterns(schemas_.emplace(file.path, *std::move(schema)).first->second);
    }
  }

  const Json& named(std::string_view name) const { return schemas_.find(name)->second; }

  // What "$ref" leads to (common.json#/definitions/date), name by name: the library's own pointers
  // use what it calls deprecated itself.
  const Json& resolved(const Json& schema) const {
    if (!schema.is_object() || !schema.contains("$ref")) return schema;
    const std::string_view to = text_of(schema["$ref"]);
    const std::size_t hash = to.find('#');
    const Json* found = &named(to.substr(0, hash));
    for (std::size_t at = hash + 1; at < to.size();) {
      const std::size_t end = std::min(to.find('/', at + 1), to.size());
      found = &found->at(to.substr(at + 1, end - at - 1));
      at = end;
    }
    return resolved(*found);
  }

  bool matches(const std::string& text, std::string_view pattern) const {
    return patterns_.find(pattern)->second.matches(text);
  }

 private:
  void add_patterns(const Json& schema) {
    if (schema.is_object() && schema.contains("pattern")) {
      const std::string pattern(text_of(schema["pattern"]));
      patterns_.try_emplace(pattern, pattern);
    }
    for (const Json& inner : schema)
      if (inner.is_structured()) add_patterns(inner);
  }

  std::map<std::string, Json, std::less<>> schemas_;
  std::map<std::string, Pattern, std::less<>> patterns_;
};

const Schemas& schemas() {
  static const Schemas schemas;
  return schemas;
}

struct Mismatch {
  std::string found;
  std::string expected;
};
using MaybeMismatch = std::optional<Mismatch>;

MaybeMismatch mismatch_of(const Json& value, const Json& schema);

// The words among which a value has to be; none where it may be something else.
KnownWords words_of(const Json& reference) {
  const Json& schema = schemas().resolved(reference);
  KnownWords words;
  if (text_at(schema, "format") == "ground")
    return {law::names<law::Ground>.begin(), law::names<law::Ground>.end()};
  if (schema.contains("const")) return {text_of(schema["const"])};
  if (schema.contains("enum"))
    for (const Json& word : schema["enum"]) words.push_back(text_of(word));
  if (schema.contains("anyOf"))
    for (const Json& part : schema["anyOf"]) {
      const KnownWords more = words_of(part);
      if (more.empty()) return {};
      words.insert(words.end(), more.begin(), more.end());
    }
  return words;
}

// Few words are told all, and many where the schema says so.
MaybeMismatch mismatch_of_word(const Json& value, const KnownWords& words, const Json& schema) {
  if (!value.is_string()) return Mismatch{shown(value) + " is not a text", one_of(words)};
  if (std::find(words.begin(), words.end(), text_of(value)) != words.end()) return std::nullopt;
  constexpr std::size_t listable = 6;
  if (words.size() <= listable || schema.contains("$comment"))
    return Mismatch{"unknown word " + shown(value), one_of(words)};
  return Mismatch{"unknown word " + shown(value) + "; the nearest known word is " +
                      quote(nearest(text_of(value), words)),
                  ""};
}

bool has_format(std::string_view text, std::string_view format) {
  return format == "date" ? law::parse_date(text).has_value()
                          : law::parse_date_span(text).has_value();
}

MaybeMismatch mismatch_of_text(const Json& value, const Json& schema) {
  const std::string what = schema.value("title", "a text");
  const std::string form =
      what == "a text" ? "a text in quotation marks" : text_at(schema, "description");
  if (!value.is_string()) return Mismatch{shown(value) + " is not " + what, form};
  const std::string text(text_of(value));
  if (text.empty() && schema.contains("minLength"))
    return Mismatch{"the text is empty", "some words"};
  const bool fits = schema.contains("pattern") ? schemas().matches(text, text_of(schema["pattern"]))
                    : schema.contains("format") ? has_format(text, text_of(schema["format"]))
                                                : true;
  if (fits) return std::nullopt;
  const std::string meant = schema.contains("format") ? date_of_day_first(text) : std::string();
  return Mismatch{shown(value) + " is not " + what,
                  meant.empty() ? form : form + ": " + quote(meant)};
}

MaybeMismatch mismatch_of_number(const Json& value, const Json& schema) {
  const auto least = schema.value("minimum", INT64_MIN);
  const auto most = schema.value("maximum", INT64_MAX);
  const std::string range =
      "a whole number " + (most == INT64_MAX
                               ? "of " + std::to_string(least) + " or more"
                               : "from " + std::to_string(least) + " to " + std::to_string(most));
  if (value.is_binary()) {
    const std::string written = shown(value);
    if (written.find_first_of(".eE") != written.npos) {
      const std::string digits = digits_of_amount(written);
      return Mismatch{written + " is not a whole number",
                      digits.empty() ? range : range + ": " + digits + ", without dots"};
    }
    if (written[0] == '-') return Mismatch{written + " is too small", range};
    return Mismatch{written + " is too large", most == INT64_MAX ? "at most 18 digits" : range};
  }
  if (!value.is_number_integer()) {
    const std::string digits = value.is_string() ? digits_of_amount(text_of(value)) : std::string();
    return Mismatch{shown(value) + " is not a number",
                    digits.empty() ? range : range + ": " + digits + ", without quotation marks"};
  }
  const auto number = value.get<std::int64_t>();
  if (number < least) return Mismatch{shown(value) + " is too small", range};
  if (number > most) return Mismatch{shown(value) + " is too large", range};
  return std::nullopt;
}

// A value that fits none of several is told about in the words of the first.
MaybeMismatch mismatch_of_any(const Json& value, const Json& parts) {
  for (const Json& part : parts)
    if (!mismatch_of(value, schemas().resolved(part))) return std::nullopt;
  return mismatch_of(value, schemas().resolved(parts.front()));
}

// What is wrong with a value, apart from what it holds.
MaybeMismatch mismatch_of(const Json& value, const Json& schema) {
  if (const KnownWords words = words_of(schema); !words.empty())
    return mismatch_of_word(value, words, schema);
  if (schema.contains("anyOf")) return mismatch_of_any(value, schema["anyOf"]);
  const std::string type = text_at(schema, "type");
  if (type == "string") return mismatch_of_text(value, schema);
  if (type == "integer") return mismatch_of_number(value, schema);
  if (type == "boolean" && !value.is_boolean())
    return Mismatch{shown(value) + " is neither true nor false", "true or false"};
  if (type == "object" && !value.is_object())
    return Mismatch{shown(value) + " is not an object", "an object in curly brackets"};
  if (type == "array" && !value.is_array())
    return Mismatch{shown(value) + " is not a list", "a list"};
  return std::nullopt;
}

class ShapeCheck {
 public:
  ShapeCheck(std::string_view file, std::vector<Fault>& faults) : file_(file), faults_(faults) {}

  void check(Json& value, const Json& reference, const std::string& pointer) {
    const Json& schema = schemas().resolved(reference);
    // Told before; or `true`, which lets everything pass.
    if (value.is_discarded() || !schema.is_object()) return;
    if (auto mismatch = mismatch_of(value, schema)) {
      report(pointer, std::move(mismatch->found), std::move(mismatch->expected));
      return discard(value);
    }
    if (value.is_object()) check_object(value, schema, pointer);
    if (value.is_array()) check_list(value, schema, pointer);
    if (schema.contains("allOf"))
      for (const Json& part : schema["allOf"]) check(value, part, pointer);
    if (schema.contains("if"))
      if (const auto holds = holds_for(value, schema["if"])) {
        const char* branch = *holds ? "then" : "else";
        if (schema.contains(branch)) check(value, schema[branch], pointer);
      }
  }

 private:
  static void discard(Json& value) { value = Json(Json::value_t::discarded); }

  // Whether the properties are as an "if" asks; none where one is missing or faulty, which is told
  // elsewhere.
  static std::optional<bool> holds_for(const Json& value, const Json& condition) {
    for (const auto& [key, schema] : condition["properties"].items()) {
      if (!value.contains(key) || value[key].is_discarded()) return std::nullopt;
      if (mismatch_of(value[key], schema)) return false;
    }
    return true;
  }

  void check_object(Json& object, const Json& schema, const std::string& pointer) {
    if (object.size() < schema.value("minProperties", 0U))
      report(pointer, "the object is empty", "at least one key");
    if (schema.contains("required")) need(schema["required"], object, pointer);
    if (schema.contains("dependencies"))
      for (const auto& [key, needed] : schema["dependencies"].items())
        if (object.contains(key)) need(needed, object, pointer);
    if (schema.contains("oneOf")) check_choice(object, schema["oneOf"], pointer);
    static const Json none = Json::object();
    const Json& properties = schema.contains("properties") ? schema["properties"] : none;
    for (const auto& [key, property] : properties.items())
      if (object.contains(key)) check_property(object[key], key, property, pointer);
    if (schema.contains("additionalProperties"))
      check_others(object, schema["additionalProperties"], properties, pointer);
  }

  void need(const Json& keys, const Json& object, const std::string& pointer) {
    for (const Json& key : keys)
      if (!object.contains(text_of(key)))
        report(pointer, "the key " + quote(text_of(key)) + " is missing", "");
  }

  // Of some keys, exactly one.
  void check_choice(const Json& object, const Json& choices, const std::string& pointer) {
    KnownWords all, present;
    for (const Json& choice : choices) {
      all.push_back(text_of(choice["required"].front()));
      if (object.contains(all.back())) present.push_back(all.back());
    }
    constexpr const char* expected = "exactly one of them";
    if (present.empty()) report(pointer, one_of(all) + " is missing", expected);
    if (present.size() > 1)
      report(pointer, quote(present[0]) + " and " + quote(present[1]) + " exclude each other",
             expected);
  }

  void check_property(Json& value, const std::string& key, const Json& property,
                      const std::string& pointer) {
    const std::string here = pointer + pointer_step(key);
    if (!property.is_object() || !property.contains("not")) return check(value, property, here);
    report(here, "the key " + quote(key) + " has no meaning here",
           text_at(property, "description"));
    discard(value);
  }

  // Keys that are no properties: what they have to hold, or `false`.
  void check_others(Json& object, const Json& others, const Json& properties,
                    const std::string& pointer) {
    KnownWords known;
    for (const auto& [key, property] : properties.items())
      if (!property.is_object() || !property.contains("not")) known.push_back(key);
    for (const auto& [key, value] : object.items()) {
      if (properties.contains(key)) continue;
      const std::string here = pointer + pointer_step(key);
      if (others.is_object())
        check(value, others, here);
      else
        report(here, "unknown key; the nearest known key is " + quote(nearest(key, known)), "");
    }
  }

  void check_list(Json& list, const Json& schema, const std::string& pointer) {
    const auto least = schema.value("minItems", std::size_t{0});
    const auto most = schema.value("maxItems", SIZE_MAX);
    if (list.empty() && least > 0)
      report(pointer, "the list is empty",
             least == 1 ? "at least one item" : std::to_string(least) + " items");
    else if (list.size() < least || list.size() > most)
      report(pointer, std::to_string(list.size()) + " items", std::to_string(least) + " items");
    if (!schema.contains("items")) return;
    for (std::size_t i = 0; i < list.size(); ++i)
      check(list[i], schema["items"], pointer + pointer_step(i));
    if (schema.contains("uniqueItems")) check_unique(list, pointer);
  }

  void check_unique(const Json& list, const std::string& pointer) {
    std::map<Json, bool> seen;
    for (std::size_t i = 0; i < list.size(); ++i)
      if (!list[i].is_discarded() && !seen.emplace(list[i], true).second)
        report(pointer + pointer_step(i), "duplicate " + shown(list[i]), "each once");
  }

  void report(const std::string& pointer, std::string found, std::string expected) {
    faults_.push_back({std::string(file_), pointer, std::move(found), std::move(expected)});
  }

  std::string_view file_;
  std::vector<Fault>& faults_;
};

}  // namespace

void check_shape(Json& value, const Json& schema, std::string_view file,
                 std::vector<Fault>& faults) {
  ShapeCheck(file, faults).check(value, schema, "");
}

const Json& schema_named(std::string_view name) { return schemas().named(name); }

std::string shown(const Json& value) {
  if (value.is_object()) return "an object";
  if (value.is_array()) return "a list";
  if (value.is_string()) return quote_briefly(text_of(value));
  if (value.is_binary())
    return shorten(std::string(value.get_binary().begin(), value.get_binary().end()));
  if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
  return value.is_null() ? "null" : std::to_string(value.get<std::int64_t>());
}

}  // namespace pandu::content
