// Workbooks by hand, as Excel, Google Sheets, WPS and LibreOffice write them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/zip_file.h"

namespace pandu::support {

inline constexpr std::string_view transitional =
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr std::string_view transitional_relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr std::string_view strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
inline constexpr std::string_view strict_relations =
    "http://purl.oclc.org/ooxml/officeDocument/relationships";
inline constexpr std::string_view head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

struct BookParts {
  std::vector<std::string> sheets;  // what stands in <worksheet>
  std::vector<std::string> names = {"Sheet1"};
  std::string shared;                           // in <sst>; empty: no such part
  std::string formats;                          // <numFmts>...</numFmts>
  std::string styles = "<xf numFmtId=\"0\"/>";  // in <cellXfs>
  std::string settings;                         // before <sheets>: <workbookPr date1904="1"/>
  std::string behind;                           // behind <sheets>
  std::string states;                           // attributes of every sheet but the first
  std::string_view main = transitional;
  std::string_view relations = transitional_relations;
  PartOptions options;  // of the sheets
  bool zip64 = false;
};

// A package as Excel writes it.
inline std::string book_file(const BookParts& parts) {
  const auto text = [](auto... pieces) {
    std::string out;
    ((out += pieces), ...);
    return out;
  };
  ZipFile zip;
  zip.add("[Content_Types].xml", text(head, "<Types/>"));
  zip.add("_rels/.rels",
          text(head, "<Relationships><Relationship Id=\"rId1\" Type=\"", parts.relations,
               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
  std::string sheets;
  std::string relations;
  for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
    const std::string number = std::to_string(i + 1);
    const std::string name = i < parts.names.size() ? parts.names[i] : "Sheet" + number;
    sheets += text("<sheet name=\"", name, "\" sheetId=\"", number, "\" ",
                   i > 0 ? parts.states : "", " r:id=\"rId", number, "\"/>");
    relations += text("<Relationship Id=\"rId", number, "\" Type=\"", parts.relations,
                      "/worksheet\" Target=\"worksheets/sheet", number, ".xml\"/>");
  }
  zip.add("xl/workbook.xml",
          text(head, "<workbook xmlns=\"", parts.main, "\" xmlns:r=\"", parts.relations, "\">",
               parts.settings, "<sheets>", sheets, "</sheets>", parts.behind, "</workbook>"));
  if (!parts.shared.empty())
    relations += text("<Relationship Id=\"rId98\" Type=\"", parts.relations,
                      "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
  relations += text("<Relationship Id=\"rId99\" Type=\"", parts.relations,
                    "/styles\" Target=\"/xl/styles.xml\"/>");
  zip.add("xl/_rels/workbook.xml.rels",
          text(head, "<Relationships>", relations, "</Relationships>"));
  for (std::size_t i = 0; i < parts.sheets.size(); ++i)
    zip.add(text("xl/worksheets/sheet", std::to_string(i + 1), ".xml"),
            text(head, "<worksheet xmlns=\"", parts.main, "\">", parts.sheets[i], "</worksheet>"),
            parts.options);
  zip.add("xl/styles.xml", text(head, "<styleSheet xmlns=\"", parts.main, "\">", parts.formats,
                                "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>",
                                parts.styles, "</cellXfs></styleSheet>"));
  if (!parts.shared.empty())
    zip.add("xl/sharedStrings.xml",
            text(head, "<sst xmlns=\"", parts.main, "\">", parts.shared, "</sst>"));
  return zip.bytes(parts.zip64);
}

// One of its rows: `cells` in <row r="1">.
inline std::string one_row(std::string_view cells) {
  return "<sheetData><row r=\"1\">" + std::string(cells) + "</row></sheetData>";
}

// An .ods with these tables.
inline std::string open_document_file(std::string_view tables, std::string_view styles = "") {
  ZipFile zip;
  zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet", {.deflated = false});
  std::string content(head);
  content +=
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
      "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
      "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
      "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
      "<office:automatic-styles>";
  content += styles;
  content += "</office:automatic-styles><office:body><office:spreadsheet>";
  content += tables;
  content += "</office:spreadsheet></office:body></office:document-content>";
  zip.add("content.xml", content);
  zip.add("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"x\"/>");
  return zip.bytes();
}

}  // namespace pandu::support
