// What no person has confirmed yet (docs/live-check.md) is told as that, wherever it is shown.
#include "content/read_answers.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

constexpr std::string_view marks[] = {"elum kami pastikan langsung", "not confirmed directly"};

// The paragraph, item or hint that tells the fact, or an empty text.
std::string text_of_node_with(const page::Page& page, std::string_view words,
                              std::string_view mark) {
  std::string found;
  visit(page, [&](const page::Node& node) {
    for (const std::string& text : {node.text, node.hint})
      if (text.find(words) != text.npos && text.find(mark) != text.npos) found = text;
  });
  return found;
}

struct Unconfirmed {
  std::string_view fact;
  std::string answers;  // of the person who sees it; "" where it is no result
  std::string address;
  std::string_view words[2];  // by which the sentence is known
};

const std::vector<Unconfirmed>& unconfirmed() {
  static const std::string laid_off = R"({"ground": "laid_off"})";
  static const std::string contract = R"({"ground": "contract_ended"})";
  static const std::string partial = R"({"ground": "partial_10", "membership_years": 11,
      "earlier_partial": "none", "working": "yes", "balance": 30000000})";
  static const std::string own_work = R"({"ground": "bpu_stopped", "event_date": "2026-10-01",
      "working": "no", "card_status": "inactive", "balance": 9000000, "earlier_partial": "none",
      "identity_matches": "yes", "device": "phone"})";
  static const std::string large = R"({"ground": "resigned", "event_date": "2026-09-01",
      "working": "no", "card_status": "inactive", "balance": 60000000, "earlier_partial": "none",
      "identity_matches": "yes", "device": "phone"})";
  static const std::string working = R"({"ground": "resigned", "event_date": "2026-09-01",
      "working": "yes"})";
  static const std::vector<Unconfirmed> all = {
      {"a new Manpower Act", laid_off, "#/hasil", {"PHK serta kontrak", "Manpower Act"}},
      {"a new Manpower Act", contract, "#/hasil", {"PHK serta kontrak", "Manpower Act"}},
      {"JMO's ticks", "", "#/kendala/tick_missing", {"tiga hal", "three things"}},
      {"JMO's ticks", "", "#/belajar/klaim-jmo/3", {"masih tiga", "still three"}},
      {"partial claims in JMO", partial, "#/hasil", {"Klaim sebagian", "partial claim"}},
      {"own work in JMO", own_work, "#/hasil", {"peserta mandiri", "own work"}},
      {"the NIK as NPWP", large, "#/hasil", {"NIK diterima", "takes the NIK"}},
      {"the NIK as NPWP", "", "#/keadaan/over_50m_without_npwp", {"NIK cukup", "NIK is enough"}},
      {"the NIK as NPWP", "", "#/belajar/klaim-jmo/7", {"NIK diterima", "NIK is taken"}},
      {"Lapak Asik's hours", large, "#/hasil", {"Senin sampai Jumat", "Monday to Friday"}},
      {"Lapak Asik's hours", "", "#/saluran", {"Senin sampai Jumat", "Monday to Friday"}},
      {"Lapak Asik's hours", "", "#/kendala/lapak_asik_closed", {"Senin sampai", "Monday to"}},
      {"PPPK and CPNS", working, "#/hasil", {"PPPK atau CPNS", "PPPK or CPNS"}},
      {"PPPK and CPNS", "", "#/keadaan/became_pppk", {"PPPK", "PPPK"}},
      {"PPPK and CPNS", "", "#/keadaan/became_cpns", {"CPNS", "CPNS"}},
  };
  return all;
}

TEST(WhatIsNotConfirmed, IsToldAsThatOnScreen) {
  for (const Language language : {Language::id, Language::en})
    for (const Unconfirmed& one : unconfirmed()) {
      Person person(some_day, language);
      if (!one.answers.empty()) {
        const auto read =
            content::read_answers(one.answers, "answers", support::real_content().rules);
        ASSERT_TRUE(read.answers) << one.answers;
        person.model.answers = *read.answers;
      }
      person.goes_to(one.address);
      ASSERT_EQ(person.fragment(), one.address);
      const auto at = static_cast<std::size_t>(language);
      EXPECT_NE(text_of_node_with(person.page(), one.words[at], marks[at]), "")
          << one.fact << " " << one.address << person.text();
    }
}

TEST(WhatIsNotConfirmed, TheFirstDayOfALimitIsItsMonth) {
  Person person;
  person.goes_to("#/sumber");
  EXPECT_TRUE(person.reads("Mei 2025, hari pastinya tidak kami temukan"));
  EXPECT_TRUE(person.reads("Hari pastinya tidak kami temukan."));
  EXPECT_FALSE(person.reads("Sejak 1 Mei 2025: Rp15.000.000"));
}

}  // namespace
}  // namespace pandu::guide
