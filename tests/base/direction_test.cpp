#include "base/direction.h"

#include <gtest/gtest.h>

namespace pandu::base {
namespace {

TEST(Direction, MarksThatTurnATextAreTakenOut) {
  EXPECT_EQ(without_direction_marks("\u202Ea\u2066b\u2069\u202C"), "ab");
  EXPECT_EQ(without_direction_marks("a\u200Db\u2013c"), "a\u200Db\u2013c");
  EXPECT_EQ(without_direction_marks("a\xE2\x80"), "a\xE2\x80");
  for (const char* mark : {"\u202A", "\u202E", "\u2066", "\u2069"})
    EXPECT_TRUE(begins_with_direction_mark(mark));
  for (const char* other : {"", "a\u202A", "\u2029", "\u202F", "\u2065", "\u206A"})
    EXPECT_FALSE(begins_with_direction_mark(other));
}

TEST(Direction, WhatRunsFromTheRightIsShutOff) {
  for (const char* name : {"علي", "PT علي (A)", "שלום", "\uFEF5", "𞤀"})
    EXPECT_EQ(isolated(name), "\u2068" + std::string(name) + "\u2069");
  for (const char* name :
       {"", "PT Maju", "Nguyễn", "雅加达", "ꦗꦮ", "😀", "\uFB00", "Ա", "\u0900", "\xFF"})
    EXPECT_EQ(isolated(name), name);
}

}  // namespace
}  // namespace pandu::base
