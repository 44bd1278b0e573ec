// One question to the law and its answer, both as JSON: nothing in between is the caller's to know.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/verdict_json.h"
#include "content/content.h"
#include "law/date.h"

namespace pandu::check {

enum class Status : std::uint8_t {
  decided,
  needs_answers,  // the verdict says which are missing
  faulty          // there is no verdict, but everything that is wrong
};

struct Checked {
  Status status = Status::faulty;
  std::string json;  // as_json() of the verdict, or of the faults
};

// How the three are called where something is wrong with them.
struct Names {
  std::string_view answers = "answers";
  std::string_view on = "on";
  std::string_view language = "language";
};

// `answers` as assets/schema/answers.json describes them, `on` is the day of the claim, YYYY-MM-DD,
// `language` is id or en.
Checked check_answers(const content::Content& content, std::string_view answers,
                      std::string_view on, std::string_view language, JsonForm form,
                      const Names& names = {});

// No value, and a fault of `name`, where it is no date, or a language that we do not have.
std::optional<law::Date> read_day(std::string_view text, std::string_view name,
                                  std::vector<content::Fault>& faults);
std::optional<content::Language> read_language(std::string_view text, std::string_view name,
                                               std::vector<content::Fault>& faults);

}  // namespace pandu::check
