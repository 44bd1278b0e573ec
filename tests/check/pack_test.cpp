#include "check/pack.h"

#include <gtest/gtest.h>

#include "check/check_answers.h"
#include "support/assets.h"

namespace pandu::check {
namespace {

TEST(Pack, SaysWhatTheWholeContentSays) {
  content::Content packed;
  ASSERT_TRUE(read_pack(write_pack(support::real_content()), packed));
  for (const char* language : {"id", "en"})
    for (const char* answers :
         {R"({"ground": "resigned", "event_date": "2026-10-05", "working": "no"})", R"({})"})
      EXPECT_EQ(check_answers(packed, answers, "2026-11-30", language, JsonForm::one_line).json,
                check_answers(support::real_content(), answers, "2026-11-30", language,
                              JsonForm::one_line)
                    .json);
}

TEST(Pack, IsReadWholeOrNotAtAll) {
  const std::string pack = write_pack(support::real_content());
  for (const std::string& broken : {std::string(), pack.substr(0, pack.size() / 2), pack + "0\n"}) {
    content::Content packed;
    EXPECT_FALSE(read_pack(broken, packed)) << broken.size();
  }
}

}  // namespace
}  // namespace pandu::check
