// What would change the verdict, as the result says it.
#include "content/read_answers.h"
#include "person.h"

namespace pandu::guide {
namespace {

std::string result_of(const std::string& json) {
  Person person;
  const auto answers = content::read_answers(json, "answers", person.content().rules).answers;
  EXPECT_TRUE(answers) << json;
  person.model.answers = answers.value_or(law::Answers{});
  person.goes_to("#/hasil");
  return person.text();
}

TEST(Changes, NameWhatHasToBePutRightAndNothingBehindIt) {
  const std::string text = result_of(
      R"({"ground": "resigned", "event_date": "2026-11-05", "working": "no", "balance": 12000000,
          "card_status": "active", "identity_matches": "no", "device": "phone"})");
  EXPECT_NE(text.find("Agar Anda dapat mengajukan"), text.npos) << text;
  EXPECT_NE(text.find("Masih ada kartu Anda yang Aktif"), text.npos) << text;
  EXPECT_NE(text.find("Menurut aturan, tunggu sampai 5 Desember 2026."), text.npos);
  EXPECT_NE(text.find("Semua ini perlu"), text.npos);
  EXPECT_EQ(text.find("Agar jalur ini terbuka"), text.npos) << "before the card is closed" << text;
}

TEST(Changes, NameTheChannelsThatOneThingOpensInOneBreath) {
  const std::string text = result_of(
      R"({"ground": "resigned", "event_date": "2026-11-05", "working": "no", "balance": 12000000,
          "card_status": "inactive", "identity_matches": "no", "device": "phone"})");
  EXPECT_NE(text.find("Menurut aturan, tunggu sampai 5 Desember 2026."), text.npos);
  EXPECT_NE(text.find("Agar jalur ini terbuka: Aplikasi JMO dan Lapak Asik"), text.npos) << text;
}

TEST(Changes, ThatNobodyCanBringAboutAreAnExplanation) {
  const std::string text = result_of(
      R"({"ground": "resigned", "event_date": "2026-01-05", "working": "no", "balance": 22000000,
          "card_status": "inactive", "identity_matches": "yes", "device": "phone"})");
  EXPECT_NE(text.find("Mengapa jalur ini tertutup: Aplikasi JMO"), text.npos) << text;
  EXPECT_EQ(text.find("Agar jalur ini"), text.npos) << text;
}

}  // namespace
}  // namespace pandu::guide
