#include <gtest/gtest.h>

#include "bulk/cell_text.h"
#include "law/decide.h"
#include "whole_list.h"

namespace pandu::bulk {
namespace {

using bulk_tests::context_of;
using bulk_tests::record;
using bulk_tests::word_index;
using bulk_tests::Written;
using bulk_tests::written;

Mapping mapping_of(std::string_view header, char delimiter = ',') {
  return *read_header(record(header), delimiter, word_index());
}

// The kinds of what is wrong with one row.
std::vector<RowFaultKind> faults_of(std::string_view header, std::string_view row,
                                    char delimiter = ',') {
  const ListContext context = context_of(mapping_of(header, delimiter));
  RowEvaluator evaluator(context);
  std::vector<RowFaultKind> kinds;
  for (const RowFault& fault : evaluator.evaluate(record(row)).faults) kinds.push_back(fault.kind);
  return kinds;
}

using Kinds = std::vector<RowFaultKind>;

TEST(RowEvaluator, AddsTheVerdictBehindTheRow) {
  const Written all = written(
      "Nama;Alasan;Tanggal keluar;Saldo;Status kartu;Masih bekerja;Data sesuai;Perangkat;"
      "Klaim sebagian\n"
      "Budi;Mengundurkan diri;5 Nov 2026;Rp7.500.000;Non aktif;Tidak;Ya;HP;Belum pernah\n");
  EXPECT_TRUE(all.problems.empty());
  EXPECT_EQ(all.header,
            "Nama;Alasan;Tanggal keluar;Saldo;Status kartu;Masih bekerja;Data sesuai;Perangkat;"
            "Klaim "
            "sebagian;outcome;earliest;accepted_from;share_percent;channel;documents;missing;link;"
            "error\n");
  ASSERT_EQ(all.rows.size(), 1U);
  EXPECT_EQ(all.rows[0].rfind("Budi;Mengundurkan diri;5 Nov 2026;Rp7.500.000;Non aktif;Tidak;Ya;HP;"
                              "Belum pernah;wait;2026-12-05;;100;jmo;card id_card bank_account "
                              "resignation_proof",
                              0),
            0U)
      << all.rows[0];
}

TEST(RowEvaluator, MarksWhatNobodyCanMean) {
  using enum RowFaultKind;
  for (const char* date : {"1900-01-01", "01/01/1970", "2099-12-31"})
    EXPECT_EQ(faults_of("ground,event_date", std::string("resigned,") + date), Kinds{unlikely_date})
        << date;
  for (const char* date : {"31/12/2026", "01/01/2099"})
    EXPECT_EQ(faults_of("ground,birth_date", std::string("age_56,") + date), Kinds{unlikely_date})
        << date;
  EXPECT_EQ(faults_of("ground,event_date", "resigned,2026-10-04T17:00:00Z"), Kinds{time_elsewhere});
  EXPECT_EQ(faults_of("ground;balance", "resigned;12,5", ';'), Kinds{shortened});
  EXPECT_EQ(faults_of("ground;balance", "resigned;12.500,000", ';'), Kinds{two_amounts});
}

// Dates that programs put where they know none, births to come.
TEST(RowEvaluator, MarksEveryPlaceholder) {
  using enum RowFaultKind;
  for (const char* date : {"1900-01-01", "01/01/1900", "1970-01-01", "1899-12-30", "31/12/9999",
                           "9999-12-31", "01/01/0001", "2099-12-31", "25569", "73050"})
    EXPECT_EQ(faults_of("Alasan;Tanggal keluar", std::string("resign;") + date, ';'),
              Kinds{unlikely_date})
        << date;
  for (const char* date : {"0000-00-00", "00/00/0000", "00/01/1900", "1900-02-29", "1"})
    EXPECT_EQ(faults_of("Alasan;Tanggal keluar", std::string("resign;") + date, ';'),
              Kinds{not_a_date})
        << date;
  for (const char* birth : {"31/12/2026", "01/01/2099", "01/01/1900", "46387"})
    EXPECT_EQ(faults_of("Alasan;Tgl lahir", std::string("usia 56;") + birth, ';'),
              Kinds{unlikely_date})
        << birth;
  EXPECT_EQ(faults_of("Alasan;Tgl lahir", "usia 56;17/08/1965", ';'), Kinds{});
}

TEST(RowEvaluator, ReadsSerialsInAColumnOfDatesOnly) {
  const ListContext context = context_of(mapping_of("Alasan,Tanggal keluar,Saldo"));
  RowEvaluator evaluator(context);
  const EvaluatedRow row = evaluator.evaluate(record("resign,45935,45935"));
  EXPECT_TRUE(row.sound());
  EXPECT_EQ(law::to_iso(row.answers.event_date.value), "2025-10-05");
  EXPECT_EQ(row.answers.balance.value, 45935);
}

TEST(RowEvaluator, ReadsHardSpacesAndTrailingZeros) {
  for (const char* row : {"5 Okt 2026;Rp\u00A012.500.000", "5 Okt 2026;Rp\u00A012.500.000,00",
                          "5 Okt 2026;12\u202F500\u202F000", "5\u00A0Oktober\u00A02026;12500000.0",
                          "31-Aug-26;12.500.000.-"})
    EXPECT_EQ(faults_of("Tanggal keluar;Saldo JHT", row, ';'), Kinds{}) << row;
  EXPECT_EQ(faults_of("Tanggal keluar;Saldo JHT", "5 Okt 2026;Rp-", ';'), Kinds{});
  EXPECT_EQ(faults_of("Tanggal keluar;Saldo JHT", "5 Okt 2026;1,25E+07", ';'),
            Kinds{RowFaultKind::not_an_amount});
}

TEST(RowEvaluator, ReadsWordsBesideTheirRemarks) {
  EXPECT_EQ(faults_of("Alasan Resign;Perangkat", "PHK (Efisiensi);HP Android", ';'), Kinds{});
  EXPECT_EQ(faults_of("Alasan Resign;Perangkat", "PHK (pensiun);HP", ';'),
            Kinds{RowFaultKind::not_a_word});
}

TEST(RowEvaluator, ReadsWhatIsShortOrDecorated) {
  for (const char* row : {"resigned;31-Agu-26;12,5 juta", "resigned;31/08/26;12500000.0",
                          "resigned;Senin, 31 Agustus 2026;12\u00A0500\u00A0000"})
    EXPECT_EQ(faults_of("ground;event_date;balance", row, ';'), Kinds{}) << row;
}

TEST(RowEvaluator, GivesTheVerdictOfTheLaw) {
  const ListContext context = context_of(mapping_of("ground,event_date,balance,working,device"));
  RowEvaluator evaluator(context);
  const EvaluatedRow row = evaluator.evaluate(record("laid_off,2026-10,12500000,no,?"));
  EXPECT_TRUE(row.sound());
  law::Answers answers;
  answers.ground = law::Answer<law::Ground>::of(law::Ground::laid_off);
  answers.event_date = law::Answer<law::DateSpan>::of(*law::parse_date_span("2026-10"));
  answers.balance = law::Answer<law::Rupiah>::of(12'500'000);
  answers.working = law::Answer<law::YesNo>::of(law::YesNo::no);
  answers.device = law::Answer<law::Device>::unknown();
  EXPECT_EQ(row.answers, answers);
  EXPECT_EQ(row.verdict, law::decide(context.content.rules, answers, context.on));
}

TEST(RowEvaluator, AnEmptyCellIsNoAnswer) {
  const ListContext context = context_of(mapping_of("ground,balance,Nama"));
  RowEvaluator evaluator(context);
  EXPECT_EQ(evaluator.evaluate(record(", \xC2\xA0 ,Budi")).answers, law::Answers());
}

TEST(RowEvaluator, AFaultyRowStaysAndSaysWhatIsWrong) {
  const Written all =
      written("Nama,Alasan,Tanggal keluar\nBudi,bosan,30/02/2026\nSiti,resign,5/11/2026\n");
  ASSERT_EQ(all.rows.size(), 2U);
  EXPECT_EQ(all.sound, (std::vector<bool>{false, false}));
  EXPECT_EQ(all.rows[0],
            "Budi,bosan,30/02/2026,,,,,,,,,\"Alasan: \"\"bosan\"\" is not known. Tanggal keluar: "
            "\"\"30/02/2026\"\" is not a date. Write it like 31/12/2026 or 31 December 2026.\"");
  EXPECT_NE(all.rows[1].find("can be read in two ways"), std::string::npos) << all.rows[1];
  EXPECT_TRUE(
      written("Nama,Alasan,Tanggal keluar\nSiti,resign,5/11/2026\n", lists::DateOrder::day_first)
          .sound.at(0));
}

TEST(RowEvaluator, EveryKindOfFaultIsSeenAndHasWords) {
  const std::string header = "ground,balance,balance_band,earlier_partial,earlier_partial_year";
  EXPECT_EQ(faults_of(header, "resigned,1,,,"), Kinds{});
  EXPECT_EQ(faults_of(header, "resigned,1"), Kinds{RowFaultKind::too_few_cells});
  EXPECT_EQ(faults_of(header, "resigned,1,,,,x"), Kinds{RowFaultKind::too_many_cells});
  EXPECT_EQ(faults_of("ground,balance", "resigned,12,500,000"),
            Kinds{RowFaultKind::too_many_cells});
  EXPECT_EQ(faults_of(header, "bored,,,,"), Kinds{RowFaultKind::not_a_word});
  EXPECT_EQ(faults_of(header, "resigned,1,,,,,,"), Kinds{});
  EXPECT_EQ(faults_of(header, "resigned,x,,,"), Kinds{RowFaultKind::not_an_amount});
  EXPECT_EQ(faults_of(header, "resigned,99999999999999,,,"), Kinds{RowFaultKind::amount_too_large});
  EXPECT_EQ(faults_of(header, "resigned,1,over_50m,,"), Kinds{RowFaultKind::other_band});
  EXPECT_EQ(faults_of(header, "resigned,,,none,2020"), Kinds{RowFaultKind::year_without_partial});
  EXPECT_EQ(faults_of(header, "resigned,,,10,12"), Kinds{RowFaultKind::not_a_number});
  EXPECT_EQ(faults_of(header, "resigned,\"1\"2,,,"), Kinds{RowFaultKind::quote_open});
  EXPECT_EQ(faults_of(header, "resigned,,,,\"2020"),
            (Kinds{RowFaultKind::quote_open, RowFaultKind::year_without_partial}));
  EXPECT_EQ(faults_of(header, std::string_view("resig\0ned,,,,", 13)),
            (Kinds{RowFaultKind::null_byte, RowFaultKind::not_a_word}));
  EXPECT_EQ(faults_of(header, "\xE2\x80\xAEresigned,,,,"), Kinds{RowFaultKind::hidden_direction});
  EXPECT_EQ(faults_of(header, "\xE2\x80\x8Fresigned\xE2\x80\x8E,,,,"), Kinds{});
  for (const auto language : {content::Language::id, content::Language::en}) {
    const FaultTexts texts(support::real_content(), language);
    for (std::size_t i = 0; i < row_fault_names.size(); ++i) {
      const std::string text = texts.describe({static_cast<RowFaultKind>(i), 0, "x"}, "Saldo");
      EXPECT_GT(text.size(), 10U) << row_fault_names[i];
      EXPECT_EQ(text.find('{'), text.npos) << text;
    }
  }
}

TEST(RowEvaluator, ReadsWindows1252RowByRow) {
  const Written all = written(
      "Nama,Alasan\nRen\xE9 "
      "\x80,resign\nRen\xC3\xA9,resign\nR\xC3\xA9n\xE9,resign\nx\x81,resign\n");
  EXPECT_EQ(all.sound, (std::vector<bool>{true, true, false, false}));
  EXPECT_EQ(all.rows[0].rfind("Ren\xC3\xA9 \xE2\x82\xAC,", 0), 0U) << all.rows[0];
  EXPECT_EQ(all.rows[1].rfind("Ren\xC3\xA9,", 0), 0U) << all.rows[1];
}

TEST(RowEvaluator, ARowThatIsCutShortIsMarked) {
  const ListContext context = context_of(mapping_of("Alasan,Catatan"));
  RowEvaluator evaluator(context);
  RawRecord cut = record("resign,abc");
  cut.left_out = 12'345;
  std::string row;
  EXPECT_FALSE(evaluator.write(cut, row));
  EXPECT_NE(row.find("12345"), std::string::npos) << row;
}

TEST(RowEvaluator, HandsTheAnswersToWhoeverMakesLinks) {
  ListContext context = context_of(mapping_of("Alasan"));
  context.link = [](const law::Answers& answers, std::string& out) {
    out += "#/hasil/" + std::string(law::name_of(answers.ground.value));
  };
  RowEvaluator evaluator(context);
  std::string rows;
  evaluator.write(record("resign"), rows);
  EXPECT_NE(rows.find(",#/hasil/resigned,\n"), std::string::npos) << rows;
  rows.clear();
  evaluator.write(record("entah"), rows);
  EXPECT_EQ(rows.find("#/hasil"), std::string::npos) << rows;
}

std::string cell(std::string_view text) {
  std::string out;
  write_cell(text, out);
  return out;
}

TEST(Writer, IsSafeAgainstFormulas) {
  for (const char* formula : {"=1+1", "@SUM(A1)", "+cmd", "-2+3", "=",
                              "\xEF\xBC\x9D"
                              "1",
                              " =1"})
    EXPECT_EQ(cell(formula), "'" + std::string(formula));
  EXPECT_EQ(cell("\t=1"), "\"'\t=1\"");
  EXPECT_EQ(cell("\xEF\xBB\xBF=1"), "'\xEF\xBB\xBF=1");
  EXPECT_EQ(cell("\xE2\x80\x8F =1"), "'\xE2\x80\x8F =1");
  EXPECT_EQ(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
  for (const char* plain : {"-5", "+62812", "-", "Budi", "a=b", "5-3", ""})
    EXPECT_EQ(cell(plain), plain);
}

TEST(Writer, QuotesWhatWouldFallApart) {
  EXPECT_EQ(cell("a,b"), "\"a,b\"");
  EXPECT_EQ(cell("a;b"), "\"a;b\"");
  EXPECT_EQ(cell("a\nb"), "\"a\nb\"");
  EXPECT_EQ(cell("a\"b"), "\"a\"\"b\"");
}

// A text that points nowhere is an empty one: the sanitizers see what reads behind it.
TEST(Cells, OfNothingAreOneEmptyCell) {
  Cells cells;
  std::vector<RowFault> faults;
  cells.read(RawRecord{}, ',', faults);
  ASSERT_EQ(cells.size(), 1U);
  EXPECT_TRUE(cells[0].empty());
  EXPECT_FALSE(has_quoted_cells(cells.text(), ','));
  std::string out;
  write_cell({}, out);
  EXPECT_EQ(out, "");
}

}  // namespace
}  // namespace pandu::bulk
