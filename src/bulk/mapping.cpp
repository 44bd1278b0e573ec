#include "bulk/mapping.h"

#include <algorithm>

#include "bulk/plain.h"
#include "content/quote.h"

namespace pandu::bulk {
namespace {

using Kind = MappingFault::Kind;

std::vector<std::string> plain_headers(const Cells& header) {
  std::vector<std::string> names;
  std::string scratch;
  for (std::size_t i = 0; i < header.size(); ++i)
    names.push_back(plain(cleaned(header[i], scratch)));
  return names;
}

void check_keys(const Mapping& mapping, std::vector<MappingFault>& faults) {
  bool any = false;
  for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
    const Column& column = mapping.columns[i];
    if (!column.key) continue;
    any = true;
    const auto first = mapping.column_of(*column.key);
    if (*first != i) faults.push_back({Kind::same_key, mapping.columns[*first].name, column.name});
  }
  if (!any) faults.push_back({Kind::no_known_column, "", ""});
}

}  // namespace

std::optional<std::size_t> Mapping::column_of(law::Key key) const {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (columns[i].key == key) return i;
  return std::nullopt;
}

Mapping guess_mapping(const Cells& header, char delimiter, const Vocabulary& vocabulary) {
  Mapping mapping;
  mapping.delimiter = delimiter;
  const std::vector<std::string> names = plain_headers(header);
  law::SetOf<law::Key> named;
  for (const std::string& name : names)
    if (const auto key = vocabulary.key_of_header(name); key && Vocabulary::is_name_of(name, *key))
      named.add(*key);
  for (std::size_t i = 0; i < names.size(); ++i) {
    auto key = vocabulary.key_of_header(names[i]);
    if (key && named.has(*key) && !Vocabulary::is_name_of(names[i], *key)) key.reset();
    mapping.columns.push_back({std::string(header[i]), key});
  }
  return mapping;
}

std::vector<MappingFault> check_mapping(const Mapping& mapping) {
  std::vector<MappingFault> faults;
  if (mapping.columns.size() > most_columns) {
    faults.push_back({Kind::too_many_columns, "", std::to_string(mapping.columns.size())});
    return faults;
  }
  check_keys(mapping, faults);
  for (const Column& column : mapping.columns)
    if (std::find(added_columns.begin(), added_columns.end(), column.name) != added_columns.end())
      faults.push_back({Kind::name_taken, column.name, ""});
  return faults;
}

ReadMapping read_header(const RawRecord& header, char delimiter, const Vocabulary& vocabulary) {
  Cells cells;
  std::vector<RowFault> faults;
  cells.read(header, delimiter, faults);
  if (!faults.empty()) return {{}, {{Kind::unreadable, "", ""}}};
  Mapping mapping = guess_mapping(cells, delimiter, vocabulary);
  return {std::move(mapping), {}};
}

std::string tell(const MappingFault& fault, const content::Content& content,
                 content::Language language) {
  const content::Texts& texts = content.in(language);
  const auto sentence = texts.find(
      "list.problem." + std::string(mapping_fault_names[static_cast<std::size_t>(fault.kind)]));
  if (sentence == texts.end()) return {};
  const bool is_number = fault.kind == Kind::too_many_columns;
  return filled_sentence(sentence->second, content::quote_briefly(fault.column),
                         is_number ? fault.value : content::quote_briefly(fault.value));
}

}  // namespace pandu::bulk
