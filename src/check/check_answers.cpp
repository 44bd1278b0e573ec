#include "check/check_answers.h"

#include "content/quote.h"
#include "content/read_answers.h"
#include "law/decide.h"

namespace pandu::check {

std::optional<law::Date> read_day(std::string_view text, std::string_view name,
                                  std::vector<content::Fault>& faults) {
  const auto day = law::parse_date(text);
  if (!day)
    faults.push_back(
        {std::string(name), "", content::quote_briefly(text) + " is not a date", "YYYY-MM-DD"});
  return day;
}

std::optional<content::Language> read_language(std::string_view text, std::string_view name,
                                               std::vector<content::Fault>& faults) {
  if (text == "id") return content::Language::id;
  if (text == "en") return content::Language::en;
  faults.push_back({std::string(name), "",
                    content::quote_briefly(text) + " is not a language we have", "id or en"});
  return std::nullopt;
}

Checked check_answers(const content::Content& content, std::string_view answers,
                      std::string_view on, std::string_view language, JsonForm form,
                      const Names& names) {
  std::vector<content::Fault> faults;
  const auto day = read_day(on, names.on, faults);
  const auto spoken = read_language(language, names.language, faults);
  const auto read = content::read_answers(answers, names.answers, content.rules);
  faults.insert(faults.end(), read.faults.begin(), read.faults.end());
  if (!faults.empty()) return {Status::faulty, as_json(faults, form)};

  const law::Verdict verdict = law::decide(content.rules, *read.answers, *day);
  const bool is_decided = verdict.outcome != law::Outcome::needs_answers;
  return {is_decided ? Status::decided : Status::needs_answers,
          as_json(VerdictReport{verdict, *read.answers, content, *spoken}, form)};
}

}  // namespace pandu::check
