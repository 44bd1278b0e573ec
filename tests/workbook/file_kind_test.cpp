#include "workbook/file_kind.h"

#include <gtest/gtest.h>

#include <string>

#include "workbook/workbook.h"

namespace pandu::workbook {
namespace {

using namespace std::string_literals;

TEST(FileKinds, AreToldByTheirBytes) {
  EXPECT_EQ(kind_of("Nama;Alasan\nAni;resign\n"), FileKind::text);
  EXPECT_EQ(kind_of(""), FileKind::text);
  EXPECT_EQ(kind_of("PK\x03\x04..."), FileKind::package);
  EXPECT_EQ(kind_of("PKWT;resign\n"), FileKind::text);
  EXPECT_EQ(kind_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s), FileKind::compound);
  EXPECT_EQ(kind_of("%PDF-1.7"), FileKind::other);
  EXPECT_EQ(kind_of("\x89PNG\r\n"), FileKind::other);
  EXPECT_EQ(kind_of("{\\rtf1"), FileKind::other);
}

TEST(FileKinds, KnowWebPagesThatAreCalledExcel) {
  for (const char* page :
       {"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", "<!DOCTYPE html><html>",
        "\xEF\xBB\xBF  \n<TABLE border=1>", "<!-- laporan --><table>", "<meta charset=utf-8>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", "MIME-Version: 1.0\r\nX: y"})
    EXPECT_EQ(kind_of(page), FileKind::web_page) << page;
  EXPECT_EQ(kind_of("\xFF\xFE<\0h\0t\0m\0l\0>\0"s), FileKind::web_page);
}

TEST(FileKinds, KnowXml) {
  EXPECT_EQ(
      kind_of("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?><Workbook>"),
      FileKind::xml);
  EXPECT_EQ(kind_of("<?xml version=\"1.0\"?><office:document>"), FileKind::xml);
  EXPECT_EQ(kind_of("<Ani>;resign"), FileKind::text);
}

// A compound file of one table sector and one sector of names.
std::string compound(std::initializer_list<const char*> names, std::uint32_t behind = 0xFFFFFFFEU) {
  const auto put = [](std::string& out, std::size_t at, std::uint32_t number, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i, number >>= 8U)
      out[at + i] = static_cast<char>(number & 0xFFU);
  };
  std::string file(512 * 3, '\0');
  file.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
  put(file, 30, 9, 2);  // sectors of 512 bytes
  put(file, 48, 1, 4);  // names begin in sector 1
  put(file, 76, 0, 4);  // what follows what is in sector 0
  put(file, 512 + 4, behind, 4);
  std::size_t at = 1024;
  for (const std::string name : names) {
    for (std::size_t i = 0; i < name.size(); ++i) file[at + 2 * i] = name[i];
    put(file, at + 64, static_cast<std::uint32_t>(2 * name.size() + 2), 2);
    at += 128;
  }
  return file;
}

Refusal refused(std::string_view file) {
  HeldBytes bytes(file);
  return refusal_of_compound(bytes);
}

TEST(CompoundFiles, AreOldWorkbooksOrEncrypted) {
  EXPECT_EQ(refused(compound({"Root Entry", "Workbook"})), Refusal::old_excel);
  EXPECT_EQ(refused(compound({"Root Entry", "Book"})), Refusal::old_excel);
  EXPECT_EQ(refused(compound({"Root Entry", "EncryptionInfo", "EncryptedPackage"})),
            Refusal::password);
  EXPECT_EQ(refused(compound({"Root Entry", "WordDocument"})), Refusal::other_document);
}

TEST(CompoundFiles, MayBeDamaged) {
  EXPECT_EQ(refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Refusal::damaged);
  // Its names come round again, or stand where nothing is.
  EXPECT_EQ(refused(compound({"Root Entry"}, 1)), Refusal::other_document);
  EXPECT_EQ(refused(compound({"Root Entry"}, 77777)), Refusal::other_document);
}

}  // namespace
}  // namespace pandu::workbook
