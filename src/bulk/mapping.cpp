#include "bulk/mapping.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/header_unit.h"
#include "content/quote.h"

namespace pandu::bulk {
namespace {

using Kind = lists::Problem::Kind;

void check_keys(const Mapping& mapping, std::vector<lists::Problem>& problems) {
  bool any = false;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    const lists::Column& column = mapping.columns[i];
    if (!column.key) continue;
    any = true;
    const auto first = mapping.column_of(*column.key);
    if (*first != i)
      problems.push_back({Kind::same_key, mapping.columns[*first].name, column.name});
  }
  if (!any) problems.push_back({Kind::no_known_column, "", ""});
}

}  // namespace

std::optional<std::size_t> Mapping::column_of(law::Key key) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].key == key) return i;
  return std::nullopt;
}

std::string Mapping::name_of_added(std::string_view name) const {
  const auto is_taken = [this](std::string_view wanted) {
    std::string scratch;
    return std::any_of(columns.begin(), columns.end(), [&](const lists::Column& column) {
      return normalised(stripped(column.name, scratch)) == normalised(wanted);
    });
  };
  std::string free(name);
  for (int number = 2; is_taken(free); ++number)
    free = std::string(name) + '_' + std::to_string(number);
  return free;
}

Mapping guess_mapping(const std::vector<HeaderName>& header, char delimiter,
                      const WordIndex& words) {
  Mapping mapping;
  mapping.delimiter = delimiter;
  std::string scratch;
  const auto is_key_itself = [&](const HeaderName& name, law::Key key) {
    return WordIndex::is_name_of(stripped(name.whole, scratch), key);
  };
  law::SetOf<law::Key> named;
  for (const HeaderName& name : header)
    if (const auto key = key_of(name, words); key && is_key_itself(name, *key)) named.add(*key);
  for (const HeaderName& name : header) {
    auto key = key_of(name, words);
    if (key && named.has(*key) && !is_key_itself(name, *key)) key.reset();
    mapping.columns.push_back({name.whole, key});
  }
  return mapping;
}

void find_units(Mapping& mapping, const content::ListWords& words) {
  for (lists::Column& column : mapping.columns)
    column.header_unit = header_unit(column.name, words).value_or(1);
}

std::optional<Mapping> read_header(const RawRecord& header, char delimiter,
                                   const WordIndex& words) {
  Cells cells;
  std::vector<RowFault> faults;
  cells.read(header, delimiter, faults);
  if (!faults.empty()) return std::nullopt;
  RowTexts texts;
  for (std::size_t i = 0; i < cells.size(); ++i) texts.emplace_back(cells[i]);
  return guess_mapping(header_names({&texts, 1}), delimiter, words);
}

std::vector<lists::Problem> check_mapping(const Mapping& mapping) {
  std::vector<lists::Problem> problems;
  if (mapping.columns.size() > lists::most_columns)
    problems.push_back({Kind::too_many_columns, "", std::to_string(mapping.columns.size())});
  else
    check_keys(mapping, problems);
  return problems;
}

std::string describe(const lists::Problem& problem, const content::Content& content,
                     content::Language language) {
  const content::Texts& texts = content.in(language);
  const auto sentence = texts.find("list.problem." + std::string(law::name_of(problem.kind)));
  if (sentence == texts.end()) return {};
  const bool is_number = problem.kind == Kind::too_many_columns;
  return filled_sentence(sentence->second, content::quote_briefly(problem.column),
                         is_number ? problem.value : content::quote_briefly(problem.value));
}

}  // namespace pandu::bulk
