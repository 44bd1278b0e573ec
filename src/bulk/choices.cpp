#include "bulk/choices.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {
namespace {

using Faults = std::vector<content::Fault>;

lists::DateOrder date_order(const std::string& text, const char* name, Faults& faults) {
  if (text.empty()) return lists::DateOrder::not_said;
  if (text == "dmy") return lists::DateOrder::day_first;
  if (text == "mdy") return lists::DateOrder::month_first;
  faults.push_back({name, "", "\"" + text + "\" is no order of a date", "dmy or mdy"});
  return lists::DateOrder::not_said;
}

void choose_column(const std::string& choice, const char* place, Mapping& mapping, Faults& faults) {
  const std::size_t equals = choice.rfind('=');
  const std::string name = choice.substr(0, equals);
  const std::string key_name = equals == choice.npos ? "" : choice.substr(equals + 1);
  const auto key = law::from_name<law::Key>(key_name);
  const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                   [&](const lists::Column& one) { return one.name == name; });
  if (equals == choice.npos || (!key && !key_name.empty()))
    faults.push_back({place, "", "\"" + choice + "\" names no answer", "HEADER=KEY"});
  else if (column == mapping.columns.end())
    faults.push_back({place, "", "there is no column \"" + name + "\"", "a header of the list"});
  else
    column->key = key;
}

// In every column that has such an answer.
void choose_word(const std::string& choice, const char* place, Mapping& mapping, Faults& faults) {
  const std::size_t equals = choice.rfind('=');
  const std::string value = equals == choice.npos ? "" : choice.substr(equals + 1);
  bool any = false;
  for (lists::Column& column : mapping.columns) {
    if (!column.key || value.empty()) continue;
    const auto values = law::values_of(*column.key);
    const bool fits = std::find(values.begin(), values.end(), value) != values.end() ||
                      (value == law::unknown_answer && !values.empty());
    if (fits) column.words.push_back({normalised(choice.substr(0, equals)), value});
    any = any || fits;
  }
  if (!any)
    faults.push_back(
        {place, "", "\"" + choice + "\" names no answer of a column of the list", "WORD=VALUE"});
}

}  // namespace

void apply(const Choices& choices, const ChoiceNames& names, const content::ListWords& words,
           Mapping& mapping, std::vector<content::Fault>& faults) {
  for (const std::string& choice : choices.columns)
    choose_column(choice, names.column, mapping, faults);
  const lists::DateOrder order = date_order(choices.dates, names.dates, faults);
  for (lists::Column& column : mapping.columns)
    if (order != lists::DateOrder::not_said) column.order = order;
  for (const std::string& choice : choices.words) choose_word(choice, names.word, mapping, faults);
  find_units(mapping, words);
  for (lists::Column& column : mapping.columns) column.unit = choices.unit;
}

std::vector<lists::Problem> problems_of(const Mapping& mapping) {
  std::vector<lists::Problem> problems;
  for (const lists::Column& column : mapping.columns)
    if (column.key == law::Key::balance && column.ask_unit())
      problems.push_back({lists::Problem::Kind::unit_not_said, column.name, ""});
  for (const lists::Problem& problem : check_mapping(mapping)) problems.push_back(problem);
  return problems;
}

}  // namespace pandu::bulk
