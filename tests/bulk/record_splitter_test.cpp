#include "bulk/record_splitter.h"

#include <gtest/gtest.h>

namespace pandu::bulk {
namespace {

struct Cut {
  std::vector<std::string> records;
  std::vector<std::uint64_t> lines;
  std::vector<std::uint64_t> left_out;
  std::vector<bool> quote_open;
  char delimiter = '\0';
  bool had_mark = false;
  bool operator==(const Cut&) const = default;
};

Cut cut(std::string_view bytes, std::size_t block = 1U << 20U) {
  RecordSplitter splitter;
  Cut all;
  const auto drain = [&] {
    while (const auto record = splitter.next()) {
      all.records.emplace_back(record->bytes);
      all.lines.push_back(record->line);
      all.left_out.push_back(record->left_out);
      all.quote_open.push_back(record->quote_open);
    }
  };
  for (std::size_t at = 0; at < bytes.size(); at += block) {
    splitter.feed(bytes.substr(at, block));
    drain();
  }
  splitter.finish();
  drain();
  all.delimiter = splitter.delimiter();
  all.had_mark = splitter.had_mark();
  return all;
}

using Records = std::vector<std::string>;

TEST(RecordSplitter, GivesOneRecordALine) {
  EXPECT_EQ(cut("a,b\n1,2\n3,4\n").records, (Records{"a,b", "1,2", "3,4"}));
  EXPECT_EQ(cut("a,b\r\n1,2\r\n3,4").records, (Records{"a,b", "1,2", "3,4"}));
  EXPECT_EQ(cut("a\n\n\nb\n").records, (Records{"a", "b"}));
  EXPECT_EQ(cut("a\n\n\nb\n").lines, (std::vector<std::uint64_t>{1, 4}));
  EXPECT_EQ(cut("").records, Records{});
}

TEST(RecordSplitter, KnowsEveryLineEnd) {
  const Records records = {"a,b", "1,2", "3,4", "5,6"};
  for (const std::size_t block : {1U, 2U, 5U, 1000U}) {
    EXPECT_EQ(cut("a,b\r1,2\r3,4\r5,6\r", block).records, records);
    EXPECT_EQ(cut("a,b\r\n1,2\r3,4\n5,6", block).records, records);
    EXPECT_EQ(cut("a,b\r\r\n1,2\n\r3,4\r5,6", block).records, records);
    EXPECT_EQ(cut("a,b\r1,\"x\ry\"\r", block).records, (Records{"a,b", "1,\"x\ry\""}));
  }
  EXPECT_EQ(cut("a\rb\r\nc").lines, (std::vector<std::uint64_t>{1, 2, 3}));
}

TEST(RecordSplitter, KeepsLineEndsWithinQuotes) {
  EXPECT_EQ(cut("a,b\n1,\"x\ny\"\n2,z\n").records, (Records{"a,b", "1,\"x\ny\"", "2,z"}));
  EXPECT_EQ(cut("a,b\n1,\"x\"\"\ny\"\n2,z\n").records, (Records{"a,b", "1,\"x\"\"\ny\"", "2,z"}));
  // A quote within a cell opens nothing.
  EXPECT_EQ(cut("a,b\n5\" pipe,x\ny,z\n").records, (Records{"a,b", "5\" pipe,x", "y,z"}));
}

TEST(RecordSplitter, GuessesTheDelimiterFromTheFirstLines) {
  EXPECT_EQ(cut("a;b;c\n1,5;2;3\n").delimiter, ';');
  EXPECT_EQ(cut("a\tb\n").delimiter, '\t');
  EXPECT_EQ(cut("a,b\n1,2;3;4\n").delimiter, ',');
  EXPECT_EQ(cut("a|b|c\n1|2,5|3\n").delimiter, '|');
  // A title above, commas in a header, decimal commas.
  EXPECT_EQ(cut("PT A, Jakarta\n\nNama;Saldo\nBudi;12,5\nSiti;1\n").delimiter, ';');
  EXPECT_EQ(cut("Nama (KTP, KK, tanpa gelar);Saldo\nBudi;1\nSiti;2\n").delimiter, ';');
  EXPECT_EQ(cut("\"a,b,c\";\"d,e,f\"\n").delimiter, ';');
  EXPECT_EQ(cut("\"a;b;c\",d\n").delimiter, ',');
  EXPECT_EQ(cut("one\n").delimiter, ',');
  EXPECT_EQ(cut("sep=;\na,b;c\n").delimiter, ';');
  EXPECT_EQ(cut("sep=;\na,b;c\n").records, Records{"a,b;c"});
  for (const char* line : {"SEP=|", "\"sep=|\"", "Sep=|"})
    EXPECT_EQ(cut(line + std::string("\r\na,b;c\n")).delimiter, '|') << line;
}

TEST(RecordSplitter, TakesTheByteOrderMarkAway) {
  const Cut all =
      cut("\xEF\xBB\xBF"
          "a,b\n1,2\n");
  EXPECT_TRUE(all.had_mark);
  EXPECT_EQ(all.records, (Records{"a,b", "1,2"}));
}

TEST(RecordSplitter, AQuoteThatIsNeverClosedEndsWithItsLine) {
  const Cut all = cut("a,b\n1,\"x\n2,y\n3,z\n");
  EXPECT_EQ(all.records, (Records{"a,b", "1,\"x", "2,y", "3,z"}));
  EXPECT_EQ(all.quote_open, (std::vector<bool>{false, true, false, false}));
  EXPECT_EQ(all.lines, (std::vector<std::uint64_t>{1, 2, 3, 4}));
}

TEST(RecordSplitter, AQuoteIsGivenUpAfterSomeLines) {
  std::string bytes = "a,b\n1,\"x\n";
  for (int i = 0; i < 3 * most_lines_of_record; ++i) bytes += "2,y\n";
  bytes += "3,\"z\"\n";
  const Cut all = cut(bytes);
  EXPECT_EQ(all.records.size(), 3U + 3U * most_lines_of_record);
  EXPECT_TRUE(all.quote_open.at(1));
  EXPECT_EQ(all.records.back(), "3,\"z\"");
}

TEST(RecordSplitter, ALineThatIsTooLongIsCutShort) {
  const std::string bytes = "a,b\n" + std::string(5 * longest_record, 'x') + "\n1,2\n";
  const Cut all = cut(bytes, 1000);
  EXPECT_EQ(all.records.size(), 3U);
  EXPECT_EQ(all.records.at(1).size(), longest_record);
  EXPECT_EQ(all.left_out.at(1), 4 * longest_record);
  EXPECT_EQ(all.records.at(2), "1,2");
}

TEST(RecordSplitter, CutsNoCharacterThrough) {
  const std::string bytes = "a\n" + std::string(longest_record - 1, 'x') + "\xE2\x82\xAC\n";
  EXPECT_EQ(cut(bytes).records.at(1), std::string(longest_record - 1, 'x'));
  EXPECT_EQ(cut(bytes).left_out.at(1), 3U);
}

TEST(RecordSplitter, BlocksMakeNoDifference) {
  std::string bytes =
      "\xEF\xBB\xBF"
      "a;b;c\r\n1;\"x\r\ny\";z\r\n\r\n2;\"never\r\n3;4;5\r\n";
  for (int i = 0; i < 2 * most_lines_of_record; ++i) bytes += "x\";\"\n";
  bytes += std::string(longest_record + 7, 'y') + "\n\"" + std::string(longest_record - 9, 'z') +
           "\n" + std::string(2000, 'w') + "\"\n9;8;7";
  const Cut whole = cut(bytes);
  EXPECT_GT(whole.records.size(), 5U);
  for (const std::size_t block : {1U, 2U, 3U, 7U, 64U, 999U, 65'536U, 65'537U})
    EXPECT_EQ(cut(bytes, block), whole) << block;
}

}  // namespace
}  // namespace pandu::bulk
