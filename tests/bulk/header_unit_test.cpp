#include "bulk/header_unit.h"

#include <gtest/gtest.h>

#include "support/assets.h"

namespace pandu::bulk {
namespace {

std::int64_t unit(std::string_view header) {
  return header_unit(header, support::real_content().list_words).value_or(1);
}

TEST(HeaderUnit, IsWhatTheHeaderSays) {
  for (const char* header :
       {"Saldo JHT (Rp ribu)", "Saldo (dalam ribuan)", "Balance (IDR '000)", "Balance in thousands",
        "JHT balance (thousand)", "Saldo x1000", "Saldo (x 1.000)", "Saldo (\u00D71.000)",
        "Saldo Rp.000", "Saldo (Rp 000)", "Saldo (Rp000,-)", "SALDO\n(RIBUAN RUPIAH)",
        "Saldo JHT (dlm rb)", "Saldo (IDR k)", "Balance (000s)", "Saldo (Rp 1.000)",
        "Saldo\u00A0(dalam\u00A0ribuan)"})
    EXPECT_EQ(unit(header), 1000) << header;
  for (const char* header : {"Saldo (juta)", "Saldo JHT (Rp juta)", "Saldo dalam jutaan rupiah",
                             "Balance (IDR million)", "Balance in millions", "Saldo (Rp jt)",
                             "Saldo (Rp 000.000)", "Balance (IDR '000,000)", "Saldo (x1.000.000)"})
    EXPECT_EQ(unit(header), 1'000'000) << header;
  EXPECT_EQ(unit("Saldo (Rp miliar)"), 1'000'000'000);
}

TEST(HeaderUnit, IsNoneWhereTheHeaderSaysNothing) {
  for (const char* header : {"Saldo", "Saldo JHT (Rp)", "Saldo JHT (IDR)", "Saldo di atas 10 juta",
                             "Sampai Rp10 juta", "Saldo per 31-12-2000", "Kategori", "Jutawan",
                             "Saldo 10.000", "", "()", "Saldo minimal Rp 50.000.000"})
    EXPECT_EQ(unit(header), 1) << header;
}

}  // namespace
}  // namespace pandu::bulk
