// The template of a list: whatever is chosen in it is read as that answer.
#include "site/list_template.h"

#include <gtest/gtest.h>

#include <map>

#include "bulk/cell_text.h"
#include "bulk/row_evaluator.h"
#include "law/answers_by_key.h"
#include "support/assets.h"
#include "support/read_book.h"
#include "text/wording.h"

namespace pandu::site {
namespace {

using content::Language;
using law::Key;

const bulk::WordIndex& word_index() {
  static const bulk::WordIndex words(support::real_content().list_words);
  return words;
}

const std::vector<SiteFile>& templates() {
  static const std::vector<SiteFile> files = list_templates(support::real_content());
  return files;
}

std::vector<std::string> cells_of(const support::ReadBook& book, std::size_t row) {
  std::string text = book.rows.at(row);
  text.erase(0, text.find(": ") + 2);
  std::vector<std::string> cells;
  for (std::size_t from = 0; from <= text.size();) {
    const std::size_t end = std::min(text.find('|', from), text.size());
    cells.push_back(text.substr(from, end - from));
    from = end + 1;
  }
  return cells;
}

// A record of CSV.
std::string record_of(const std::vector<std::string>& cells) {
  std::string out;
  for (const std::string& cell : cells) out += (out.empty() ? "" : ",") + ("\"" + cell + "\"");
  return out;
}

bulk::ListContext context_of(const std::vector<std::string>& header) {
  const std::string record = record_of(header);
  bulk::Mapping mapping = bulk::read_header({record}, ',', word_index()).value_or(bulk::Mapping{});
  EXPECT_TRUE(bulk::check_mapping(mapping).empty());
  return {support::real_content(),      word_index(), std::move(mapping),
          law::make_date(2026, 11, 29), Language::id, {}};
}

TEST(ListTemplate, IsThereInBothLanguages) {
  ASSERT_EQ(templates().size(), 2U);
  EXPECT_EQ(templates()[0].name, "templat-daftar-pandu-jht.xlsx");
  EXPECT_EQ(templates()[1].name, "list-template-pandu-jht.xlsx");
  for (const SiteFile& file : templates()) {
    const support::ReadBook book = support::read_book(file.bytes);
    ASSERT_EQ(book.refusal, workbook::Refusal::none);
    ASSERT_EQ(book.sheets.size(), 3U);
    EXPECT_FALSE(book.sheets[1].hidden);
    EXPECT_TRUE(book.sheets[2].hidden);
  }
}

TEST(ListTemplate, IsTheSameEachTime) {
  const std::vector<SiteFile> again = list_templates(support::real_content());
  for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(again[i].bytes, templates()[i].bytes);
}

TEST(ListTemplate, HasAColumnForEachQuestionThatAListHolds) {
  for (const SiteFile& file : templates()) {
    const bulk::ListContext context = context_of(cells_of(support::read_book(file.bytes), 0));
    for (const Key key : text::every<Key>)
      EXPECT_TRUE(context.mapping.column_of(key)) << file.name << " " << law::name_of(key);
    EXPECT_EQ(context.mapping.columns.size(), 3 + law::count_of<Key>) << file.name;
  }
}

// The choices as they stand in the file, each put below its header, by the reader of lists.
TEST(ListTemplate, EveryChoiceIsReadAsItsAnswer) {
  for (const SiteFile& file : templates()) {
    const std::vector<std::string> header = cells_of(support::read_book(file.bytes), 0);
    const bulk::ListContext context = context_of(header);
    bulk::RowEvaluator evaluator(context);
    const support::ReadBook choices = support::read_book(file.bytes, 2);
    std::map<Key, std::vector<std::string>> read_answers;
    for (std::size_t row = 0; row < choices.rows.size(); ++row) {
      const std::vector<std::string> cells = cells_of(choices, row);
      for (std::size_t column = 0; column < cells.size(); ++column) {
        if (cells[column].empty()) continue;
        std::vector<std::string> person(header.size());
        person[0] = "Ani";
        person[column] = cells[column];
        const std::string record = record_of(person);
        const bulk::ReadRow read = evaluator.read({record});
        EXPECT_TRUE(read.sound()) << file.name << ": " << cells[column] << ": "
                                  << evaluator.describe(read.faults);
        const Key key = *context.mapping.columns[column].key;
        read_answers[key].emplace_back(law::chosen(read.answers, key));
      }
    }
    for (const Key key : text::every<Key>) {
      const auto values = law::values_of(key);
      EXPECT_EQ(read_answers[key], std::vector<std::string>(values.begin(), values.end()))
          << file.name << " " << law::name_of(key);
    }
  }
}

// Whoever fills in the template of one language may have the page in the other.
TEST(ListTemplate, ItsWordsAreKnownWhateverTheLanguage) {
  for (const Language language : {Language::id, Language::en})
    for (const Key key : text::every<Key>) {
      const std::vector<std::string> choices =
          template_choices(support::real_content(), language, key);
      ASSERT_EQ(choices.size(), law::values_of(key).size());
      for (std::size_t i = 0; i < choices.size(); ++i)
        EXPECT_EQ(word_index().value_of(key, bulk::normalised(choices[i])), i)
            << law::name_of(key) << ": " << choices[i];
    }
}

TEST(ListTemplate, ExplainsEachColumnAndSaysWhoseItIs) {
  for (std::size_t i = 0; i < 2; ++i) {
    const auto language = static_cast<Language>(i);
    const support::ReadBook book = support::read_book(templates()[i].bytes, 1);
    std::string all;
    for (const std::string& row : book.rows) all += row + "\n";
    for (const std::string& header : cells_of(support::read_book(templates()[i].bytes), 0))
      EXPECT_NE(all.find(": " + header + "|"), all.npos) << header;
    const auto& content = support::real_content();
    EXPECT_NE(all.find(text::say(content, language, "list.template.not_agency")), all.npos);
    EXPECT_NE(all.find(content.rules.version), all.npos);
    EXPECT_NE(all.find(text::in_words(day_of_rules(content), content, language)), all.npos);
    EXPECT_EQ(all.find('<'), all.npos) << "a text is missing: " << all;
    EXPECT_EQ(all.find('{'), all.npos) << "a value is missing: " << all;
  }
}

}  // namespace
}  // namespace pandu::site
