#include "content/readers.h"
#include "law/answers_by_key.h"

namespace pandu::content {
namespace {

std::vector<std::string> read_words(const Cursor& at) {
  std::vector<std::string> words;
  for (const Cursor& word_at : at.filled_list()) {
    std::string word = word_at.text();
    check_new(words, word, word_at);
    words.push_back(std::move(word));
  }
  return words;
}

WordsOfValue read_value(const Cursor& at, const std::vector<std::string_view>& known) {
  Fields fields(at);
  WordsOfValue value;
  if (const auto place = fields.need("value").place_among(known)) value.value = known[*place];
  value.words = read_words(fields.need("words"));
  return value;
}

ListColumn read_column(const Cursor& at) {
  Fields fields(at);
  ListColumn column;
  column.key = fields.need("key").word<law::Key>();
  column.headers = read_words(fields.need("headers"));
  const auto known = law::values_of(column.key);
  if (const auto values = fields.maybe("values"))
    for (const Cursor& value_at : values->filled_list())
      column.values.push_back(read_value(value_at, {known.begin(), known.end()}));
  return column;
}

}  // namespace

void read_list_words(const Cursor& file, Content& content) {
  Fields fields(file);
  ListWords& words = content.list_words;
  words.unknown = read_words(fields.need("unknown"));
  const Cursor months_at = fields.need("months");
  const std::vector<Cursor> months = months_at.filled_list();
  if (months_at.exists() && months.size() != words.months.size())
    months_at.fault(std::to_string(months.size()) + " months stand here", "12, each a list");
  for (std::size_t i = 0; i < months.size() && i < words.months.size(); ++i)
    words.months[i] = read_words(months[i]);
  for (const Cursor& at : fields.need("columns").filled_list()) {
    ListColumn column = read_column(at);
    for (const ListColumn& other : words.columns)
      if (other.key == column.key) at.fault("this key stands here more than once", "each once");
    words.columns.push_back(std::move(column));
  }
}

}  // namespace pandu::content
