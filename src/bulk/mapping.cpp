#include "bulk/mapping.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "content/quote.h"

namespace pandu::bulk {
namespace {

using Kind = lists::Problem::Kind;

std::vector<std::string> normalised_headers(const Cells& header) {
  std::vector<std::string> names;
  std::string scratch;
  for (std::size_t i = 0; i < header.size(); ++i)
    names.push_back(normalised(stripped(header[i], scratch)));
  return names;
}

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

Mapping guess_mapping(const Cells& header, char delimiter, const WordIndex& words) {
  Mapping mapping;
  mapping.delimiter = delimiter;
  const std::vector<std::string> names = normalised_headers(header);
  law::SetOf<law::Key> named;
  for (const std::string& name : names)
    if (const auto key = words.key_of_header(name); key && WordIndex::is_name_of(name, *key))
      named.add(*key);
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto key = words.key_of_header(names[i]);
    if (key && named.has(*key) && !WordIndex::is_name_of(names[i], *key)) key.reset();
    mapping.columns.push_back({std::string(header[i]), key});
  }
  return mapping;
}

std::vector<lists::Problem> check_mapping(const Mapping& mapping) {
  std::vector<lists::Problem> problems;
  if (mapping.columns.size() > lists::most_columns) {
    problems.push_back({Kind::too_many_columns, "", std::to_string(mapping.columns.size())});
    return problems;
  }
  check_keys(mapping, problems);
  for (const lists::Column& column : mapping.columns)
    if (std::find(added_columns.begin(), added_columns.end(), column.name) != added_columns.end())
      problems.push_back({Kind::name_taken, column.name, ""});
  return problems;
}

ReadMapping read_header(const RawRecord& header, char delimiter, const WordIndex& words) {
  Cells cells;
  std::vector<RowFault> faults;
  cells.read(header, delimiter, faults);
  if (!faults.empty()) return {{}, {{Kind::unreadable, "", ""}}};
  Mapping mapping = guess_mapping(cells, delimiter, words);
  return {std::move(mapping), {}};
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
