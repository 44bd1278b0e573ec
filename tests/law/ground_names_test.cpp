// The names of the grounds: what rules add stays, or goes again.
#include "law/ground_names.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "law/vocabulary.h"

namespace pandu::law {
namespace {

constexpr auto known = GroundNames::known_to_the_program;

class Names : public testing::Test {
 protected:
  GroundNames names{{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"}};
};

TEST_F(Names, GrowAtTheirEnd) {
  names.add("more");
  EXPECT_EQ(names.size(), known + 1);
  EXPECT_EQ(names[known], "more");
  EXPECT_EQ(std::vector<std::string_view>(names.begin(), names.end()).back(), "more");
  names.drop();
}

TEST_F(Names, GoWhereNobodyKeepsThem) {
  names.add("faulty");
  names.drop();
  EXPECT_EQ(names.size(), known);
  EXPECT_EQ(names[known], "");
  names.add("sound");
  EXPECT_EQ(names[known], "sound");
  names.drop();
}

TEST(KeptNames, Stay) {
  static GroundNames names{{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"}};
  names.add("kept");
  names.keep();
  names.add("dropped");
  names.drop();
  EXPECT_EQ(names.size(), known + 1);
  EXPECT_EQ(names[known], "kept");
}

TEST_F(Names, AreNoMoreThanThereIsRoomFor) {
  for (std::size_t i = 0; i < 2 * GroundNames::most; ++i) names.add(std::to_string(i));
  EXPECT_EQ(names.size(), GroundNames::most);
  names.drop();
}

TEST(GroundsOfTheProgram, HaveTheCodesThatLinksHave) {
  EXPECT_EQ(from_name<Ground>("age_56"), static_cast<Ground>(0));
  EXPECT_EQ(from_name<Ground>("pmi"), static_cast<Ground>(11));
}

}  // namespace
}  // namespace pandu::law
