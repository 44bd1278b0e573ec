#include "bulk/word_index.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "law/answers_by_key.h"

namespace pandu::bulk {
namespace {

template <class Words>
auto found(const Words& words, std::string_view word)
    -> std::optional<typename Words::mapped_type> {
  const auto at = words.find(word);
  if (at == words.end()) return std::nullopt;
  return at->second;
}

}  // namespace

WordIndex::WordIndex(const content::ListWords& words) {
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
    const auto key = static_cast<law::Key>(i);
    headers_.emplace(normalised(law::name_of(key)), key);
    const auto values = law::values_of(key);
    for (std::size_t k = 0; k < values.size(); ++k) values_[i].emplace(normalised(values[k]), k);
  }
  for (const content::ListColumn& column : words.columns) {
    for (const std::string& header : column.headers)
      headers_.emplace(normalised(header), column.key);
    const auto known = law::values_of(column.key);
    for (const content::WordsOfValue& value : column.values) {
      const auto place = static_cast<std::size_t>(
          std::find(known.begin(), known.end(), value.value) - known.begin());
      if (place == known.size()) continue;
      for (const std::string& word : value.words)
        values_[static_cast<std::size_t>(column.key)].emplace(normalised(word), place);
    }
  }
  for (const std::string& word : words.unknown) unknown_.emplace(normalised(word), true);
  for (std::size_t i = 0; i < months_.size(); ++i)
    for (const std::string& name : words.months[i]) months_[i].push_back(normalised(name));
}

std::optional<law::Key> WordIndex::key_of_header(std::string_view normalised_header) const {
  return found(headers_, normalised_header);
}

bool WordIndex::is_name_of(std::string_view normalised_header, law::Key key) {
  return normalised_header == normalised(law::name_of(key));
}

std::optional<std::size_t> WordIndex::value_of(law::Key key,
                                               std::string_view normalised_word) const {
  return found(values_[static_cast<std::size_t>(key)], normalised_word);
}

bool WordIndex::means_unknown(std::string_view normalised_word) const {
  return unknown_.find(normalised_word) != unknown_.end();
}

}  // namespace pandu::bulk
