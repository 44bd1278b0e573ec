#include "base/archive.h"

#include <gtest/gtest.h>

#include <limits>

namespace pandu::base {

enum class Colour : std::uint8_t { red, green, blue };
template <>
inline constexpr std::size_t word_count<Colour> = 3;

namespace {

struct Row {
  std::string name;
  std::optional<int> years;
  std::vector<std::string> notes;
  bool operator==(const Row&) const = default;
};

struct Table {
  Colour colour = Colour::red;
  std::array<std::int64_t, 2> ends{};
  std::vector<Row> rows;
  bool flag = false;
  std::uint16_t small = 0;
  bool operator==(const Table&) const = default;
};

const Table table = {Colour::blue,
                     {std::numeric_limits<std::int64_t>::min(), -7},
                     {{"Sri", 41, {"two\nlines", ""}}, {"", std::nullopt, {}}},
                     true,
                     65535};

template <class T>
std::string written(const T& value) {
  OutputArchive out;
  archive(out, value);
  return out.take();
}

template <class T>
std::optional<T> read(std::string_view bytes) {
  InputArchive in(bytes);
  T value{};
  archive(in, value);
  if (!in.at_end()) return std::nullopt;
  return value;
}

TEST(Archive, IsOneLineForEachValue) {
  EXPECT_EQ(written(table),
            "2\n-9223372036854775808\n-7\n2\nSri\n1\n41\n2\ntwo\x1elines\n\n\n0\n0\n1\n65535\n");
}

TEST(Archive, IsReadAsItWasWritten) { EXPECT_EQ(read<Table>(written(table)), table); }

TEST(Archive, KeepsEveryText) {
  std::string every_byte;
  for (int byte = 0; byte < 256; ++byte) every_byte += static_cast<char>(byte);
  for (const std::string& text : {every_byte, every_byte + every_byte, std::string("\x1b\x1b\x1e"),
                                  std::string("\n\n"), std::string()})
    EXPECT_EQ(read<std::string>(written(text)), text);
  EXPECT_EQ(written(std::string("a\n\x1e\x1b")), "a\x1e\x1b\x1e\x1b\x1b\n");
}

TEST(Archive, TakesNoNumberThatItsTypeDoesNotHold) {
  EXPECT_EQ(read<std::uint16_t>("65535\n"), 65535);
  for (const char* bytes : {"65536\n", "-1\n"}) EXPECT_FALSE(read<std::uint16_t>(bytes)) << bytes;
  for (const char* bytes : {"-1\n", "-9223372036854775808\n"})
    EXPECT_FALSE(read<std::uint64_t>(bytes)) << bytes;
  EXPECT_EQ(read<std::uint64_t>("9223372036854775807\n"), INT64_MAX);
  for (const char* bytes : {"2\n", "-1\n"}) EXPECT_FALSE(read<bool>(bytes)) << bytes;
  for (const char* bytes : {"3\n", "-1\n"}) EXPECT_FALSE(read<Colour>(bytes)) << bytes;
  EXPECT_FALSE(read<std::int64_t>("9223372036854775808\n"));
}

TEST(Archive, TakesOneFormOfAValueOnly) {
  for (const char* bytes : {"", "\n", "1", "01\n", "-0\n", "-\n", "+1\n", " 1\n", "1 \n", "1\n2\n"})
    EXPECT_FALSE(read<int>(bytes)) << bytes;
  for (const char* bytes : {"\x1b\n", "\x1bx\n", "a", "a\nb\n"})
    EXPECT_FALSE(read<std::string>(bytes)) << bytes;
}

TEST(Archive, ReservesNothingForAListThatIsLongerThanTheBytes) {
  EXPECT_FALSE(read<std::vector<std::string>>("9223372036854775807\nx\n"));
  EXPECT_FALSE(read<std::vector<std::string>>("3\nx\n"));
  EXPECT_EQ(read<std::vector<std::string>>("2\n\n\n"), std::vector<std::string>(2));
}

TEST(Archive, IsEmptyFromItsFaultOn) {
  InputArchive in("x\nword\n7\n");
  int number = 1;
  std::string word = "before";
  archive(in, number, word);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(word, "");
  EXPECT_FALSE(in.sound());
  EXPECT_FALSE(in.at_end());
}

// Under the sanitizers this is also a test that nothing else happens.
TEST(Archive, DamagedBytesAreRefusedOrAnotherValue) {
  const std::string good = written(table);
  for (std::size_t i = 0; i < good.size(); ++i) {
    EXPECT_FALSE(read<Table>(good.substr(0, i))) << i;
    for (const char byte : {'\0', '\n', '\x1b', '\x1e', '-', '9', '\xFF'}) {
      std::string damaged = good;
      damaged[i] = byte;
      const auto other = read<Table>(damaged);
      EXPECT_EQ(other ? written(*other) : damaged, damaged);
    }
  }
}

struct Sixteen {
  int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
};
struct Nested {
  Row row;
  std::array<int, 3> three;
  std::optional<Row> maybe;
};

template <class T>
std::size_t count_of_fields(T of) {
  std::size_t count = 0;
  visit_fields(of, [&](auto&... fields) { count = sizeof...(fields); });
  return count;
}

TEST(Fields, AreCountedByTheCompiler) {
  EXPECT_EQ(count_of_fields(Sixteen{}), 16U);
  EXPECT_EQ(count_of_fields(Nested{}), 3U);
  EXPECT_EQ(count_of_fields(Row{}), 3U);
}

}  // namespace
}  // namespace pandu::base
