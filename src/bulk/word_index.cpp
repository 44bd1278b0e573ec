#include "bulk/word_index.h"

#include <algorithm>

#include "bulk/cell_text.h"
#include "bulk/remarks.h"
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

bool begins_with_one(std::string_view text, const std::vector<std::string>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [text](const std::string& beginning) {
    return text.starts_with(beginning) &&
           (text.size() == beginning.size() || text[beginning.size()] == ' ');
  });
}

// What all of the alternatives mean; none where one means nothing, or something else.
template <class Meaning>
auto agreed(std::string_view text, const Meaning& meaning) -> decltype(meaning(text)) {
  decltype(meaning(text)) all;
  for (const std::string_view part : alternatives_of(text)) {
    if (part.find_first_not_of(" \t\r") == part.npos) continue;
    const auto one = meaning(part);
    if (!one || (all && *all != *one)) return std::nullopt;
    all = one;
  }
  return all;
}

std::vector<std::string> all_normalised(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  out.reserve(words.size());
  for (const std::string& word : words) out.push_back(normalised(word));
  return out;
}

bool has_any(std::string_view normalised_text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return contains_words(normalised_text, word);
  });
}

}  // namespace

WordIndex::WordIndex(const content::ListWords& words) {
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
    const auto key = static_cast<law::Key>(i);
    headers_.emplace(normalised(law::name_of(key)), key);
    const auto values = law::values_of(key);
    for (std::size_t k = 0; k < values.size(); ++k) values_[i].emplace(normalised(values[k]), k);
  }
  other_subjects_ = all_normalised(words.other_subjects);
  for (const content::ListColumn& column : words.columns) {
    doubtful_[static_cast<std::size_t>(column.key)] = all_normalised(column.doubtful);
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
  for (const std::string& word : words.names) names_.emplace(normalised(word), true);
  totals_ = all_normalised(words.totals);
  notes_ = all_normalised(words.notes);
}

std::optional<law::Key> WordIndex::key_of_name(std::string_view header) const {
  if (const auto key = found(headers_, normalised(header))) return key;
  if (alternatives_of(header).size() == 1) return std::nullopt;
  return agreed(header, [this](std::string_view one) { return found(headers_, normalised(one)); });
}

bool WordIndex::is_about_other(const std::vector<std::string>& remarks, law::Key key) const {
  return std::any_of(remarks.begin(), remarks.end(), [&](const std::string& remark) {
    const std::string words = normalised(remark);
    return found(headers_, words).value_or(key) != key || has_any(words, other_subjects_);
  });
}

std::optional<law::Key> WordIndex::key_of_header(std::string_view header) const {
  if (const auto key = key_of_name(header)) return key;
  const Remarked split = split_remarks(header);
  if (split.remarks.empty()) return std::nullopt;
  const auto key = key_of_name(split.text);
  return key && !is_about_other(split.remarks, *key) ? key : std::nullopt;
}

bool WordIndex::is_name_of(std::string_view header, law::Key key) {
  return normalised(header) == normalised(law::name_of(key));
}

std::optional<std::size_t> WordIndex::value_of(law::Key key,
                                               std::string_view normalised_word) const {
  return found(values_[static_cast<std::size_t>(key)], normalised_word);
}

bool WordIndex::contradicts(std::string_view remark, law::Key key, std::size_t place) const {
  const std::string words = normalised(remark);
  const auto index = static_cast<std::size_t>(key);
  const auto says_other = [&](const auto& known) {
    return known.second != place && contains_words(words, known.first);
  };
  return means_unknown(words) || has_any(words, doubtful_[index]) ||
         std::any_of(values_[index].begin(), values_[index].end(), says_other);
}

std::optional<std::size_t> WordIndex::value_beside_remark(law::Key key,
                                                          std::string_view cell) const {
  const Remarked split = split_remarks(cell);
  const auto meaning = [&](std::string_view one) { return value_of(key, normalised(one)); };
  auto place = meaning(split.text);
  if (!place) place = agreed(split.text, meaning);
  if (!place) return std::nullopt;
  const bool doubted =
      std::any_of(split.remarks.begin(), split.remarks.end(),
                  [&](const std::string& remark) { return contradicts(remark, key, *place); });
  return doubted ? std::nullopt : place;
}

bool WordIndex::means_unknown(std::string_view normalised_word) const {
  return unknown_.find(normalised_word) != unknown_.end();
}

bool WordIndex::names_people(std::string_view header) const {
  return names_.contains(normalised(split_remarks(header).text));
}

bool WordIndex::begins_as_total(std::string_view normalised_text) const {
  return begins_with_one(normalised_text, totals_);
}

bool WordIndex::begins_as_note(std::string_view normalised_text) const {
  return begins_with_one(normalised_text, notes_);
}

}  // namespace pandu::bulk
