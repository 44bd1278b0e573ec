// What a file is, told by its first bytes and never by its name: systems of personnel departments hand
// out HTML and CSV called .xls, and people rename what they cannot open.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace pandu::workbook {

// So many bytes from the beginning are enough to tell.
inline constexpr std::size_t enough_to_tell = 4096;

enum class FileKind : std::uint8_t {
  text,      // CSV, or anything else that is no other kind
  package,   // ZIP: .xlsx, .xlsm, .ods, and much else; Workbook tells which
  compound,  // OLE2: .xls, or an encrypted .xlsx; refusal_of_compound() tells which
  web_page,
  xml,
  other,  // PDF, picture, archive, program
};

FileKind kind_of(std::string_view beginning);

}  // namespace pandu::workbook
