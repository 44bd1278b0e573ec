#include <gtest/gtest.h>

#include "page/node.h"
#include "samples.h"

namespace {

using namespace samples;  // NOLINT: short names for nodes
using pandu::page::text;

Node check(const std::string& words, const std::string& hint, bool checked) {
  Node made = node(Kind::check, words, words);
  made.hint = hint;
  made.checked = checked;
  return made;
}

TEST(Text, AResultReadsLikeALetter) {
  Node verdict = node(Kind::heading, "verdict", "Bisa");
  verdict.level = 1;
  Node when =
      node(Kind::group, "when", "Mulai kapan", {node(Kind::paragraph, "", "1 November 2026")});
  when.look = Look::line;
  Node source = node(Kind::link, "", "Situs resmi");
  source.value = "https://www.bpjsketenagakerjaan.go.id";
  Node back = node(Kind::link, "", "Kembali");
  back.value = "#/";
  EXPECT_EQ(text({back,
                  node(Kind::group, "", "",
                       {verdict, node(Kind::paragraph, "", "Sejak 1 November 2026")}),
                  when, node(Kind::heading, "", "Daftar persiapan"),
                  check("Kartu peserta", "Asli atau digital", true), check("e-KTP", "", false),
                  node(Kind::button, "next", "Lanjut"), source}),
            "*Bisa*\n"
            "Sejak 1 November 2026\n"
            "\n"
            "*Mulai kapan*\n"
            "1 November 2026\n"
            "\n"
            "*Daftar persiapan*\n"
            "[x] Kartu peserta\n"
            "    Asli atau digital\n"
            "[ ] e-KTP\n"
            "\n"
            "Situs resmi: https://www.bpjsketenagakerjaan.go.id\n");
}

TEST(Text, ListsAndSteps) {
  Node first = node(Kind::item, "", "Buka JMO");
  first.hint = "Dari Play Store";
  first.children = {node(Kind::paragraph, "", "Masuk dengan akun Anda")};
  Node to = node(Kind::link, "", "Klaim JHT");
  to.value = "#/belajar";
  const Node second = node(Kind::item, "", "", {to});
  EXPECT_EQ(text({node(Kind::steps, "", "", {first, second})}),
            "1. Buka JMO\n"
            "   Dari Play Store\n"
            "\n"
            "   Masuk dengan akun Anda\n"
            "\n"
            "2. Klaim JHT\n");
  EXPECT_EQ(
      text({node(Kind::list, "", "", {node(Kind::item, "", "satu"), node(Kind::item, "", "dua")})}),
      "- satu\n- dua\n");
}

TEST(Text, QuestionsShowWhatWasAnsweredAndWhatIsWrong) {
  Node choice = node(Kind::choice, "working", "Bekerja?",
                     {node(Kind::option, "", "Ya"), node(Kind::option, "", "Tidak")});
  choice.children[1].checked = true;
  Node field = node(Kind::field, "balance", "Saldo");
  field.hint = "Semua kartu";
  field.error = "Bukan angka";
  field.value = "1o";
  Node date = node(Kind::date, "d", "Tanggal lahir",
                   {node(Kind::field, "", "Hari"), node(Kind::field, "", "Bulan")});
  date.children[0].value = "27";
  date.error = "Bulan belum diisi";
  EXPECT_EQ(text({choice, field, date}),
            "*Bekerja?*\n"
            "( ) Ya\n"
            "(x) Tidak\n"
            "\n"
            "Saldo: 1o\n"
            "  Semua kartu\n"
            "! Bukan angka\n"
            "\n"
            "*Tanggal lahir*\n"
            "! Bulan belum diisi\n"
            "\n"
            "Hari: 27   Bulan: ____\n");
}

TEST(Text, TablesAreLines) {
  const auto row = [](std::vector<std::string> cells) {
    Node made = node(Kind::row, "", "");
    for (const std::string& cell : cells) made.children.push_back(node(Kind::cell, "", cell));
    return made;
  };
  EXPECT_EQ(
      text({node(Kind::table, "", "Pajak", {row({"Bagian", "Jumlah"}), row({"Saldo", "Rp10"})})}),
      "*Pajak*\n- Saldo: Rp10\n");
  EXPECT_EQ(text({node(Kind::table, "", "",
                       {row({"Dasar", "2025", "2026"}), row({"Batas", "10", "15"})})}),
            "- Batas: 2025 10; 2026 15\n");
}

TEST(Text, CellsSayWhatStandsInThem) {
  Node who = node(Kind::cell, "", "", {node(Kind::link, "", "Bu Sari")});
  who.hint = "Baris 2";
  const Node head =
      node(Kind::row, "", "", {node(Kind::cell, "", "Nama"), node(Kind::cell, "", "Hasil")});
  const Node person = node(Kind::row, "", "", {who, node(Kind::cell, "", "Bisa")});
  EXPECT_EQ(text({node(Kind::table, "", "", {head, person})}), "- Bu Sari Baris 2: Bisa\n");
}

TEST(Text, APickSaysWhatWasPickedAndProgressHowFarItIs) {
  Node one = node(Kind::option, "", "Satu");
  one.checked = true;
  const Node pick = node(Kind::pick, "", "Nomor", {node(Kind::option, "", "Nol"), one});
  Node bar = node(Kind::progress, "", "Kemajuan");
  bar.value = "45";
  EXPECT_EQ(text({pick, node(Kind::file, "", "Pilih berkas"), bar}),
            "Nomor: Satu\n\nKemajuan: 45 %\n");
}

TEST(Text, WhatIsInsideIsIndented) {
  Node report = node(Kind::field, "", "Laporan");
  report.field = FieldKind::copy;
  report.value = "satu\ndua";
  Node figure = node(Kind::figure, "", "Gambar latihan");
  figure.picture = picture_of("Layar JMO", "");
  EXPECT_EQ(text({node(Kind::callout, "", "Hati-hati", {node(Kind::paragraph, "", "Klaim gratis")}),
                  node(Kind::details, "", "Salah?", {report}), figure}),
            "*Hati-hati*\n"
            "  Klaim gratis\n"
            "\n"
            "*Salah?*\n"
            "\n"
            "  *Laporan*\n"
            "    satu\n"
            "    dua\n"
            "\n"
            "[Layar JMO]\n"
            "Gambar latihan\n");
}

TEST(Text, AnswersFollowAndTheWaysAroundAreLeftOut) {
  Page page = page_of({node(Kind::paragraph, "", "isi")});
  page.header = {node(Kind::paragraph, "", "kepala")};
  page.aside = {node(Kind::paragraph, "", "samping")};
  page.footer = {node(Kind::paragraph, "", "kaki")};
  EXPECT_EQ(text(page), "isi\n\nsamping\n");
}

TEST(Text, NothingIsNothing) {
  EXPECT_EQ(text(std::vector<Node>{}), "");
  std::vector<Node> nodes;
  for (const Kind kind : kinds) nodes.push_back(node(kind, "", ""));
  EXPECT_EQ(text(nodes).find("**"), std::string::npos);
}

}  // namespace
