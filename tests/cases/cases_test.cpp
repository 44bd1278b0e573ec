// Every example of tests/cases is a test of its own, named by its file and number.

#include <gtest/gtest.h>

#include "case.h"
#include "support/assets.h"

namespace pandu::cases {
namespace {

class ACase : public testing::TestWithParam<Case> {};

TEST_P(ACase, IsDecidedAsTheLawyerExpects) {
  SCOPED_TRACE(GetParam().name + "\n  on " + GetParam().on + " " + GetParam().answers +
               "\n  source: " + GetParam().source);
  for (const std::string& line : differences(GetParam(), support::real_content()))
    ADD_FAILURE() << line;
}

std::string name_of_test(const testing::TestParamInfo<Case>& info) {
  return info.param.file + "_" + std::to_string(info.param.number);
}

INSTANTIATE_TEST_SUITE_P(Of, ACase, testing::ValuesIn(all_cases()), name_of_test);

}  // namespace
}  // namespace pandu::cases
