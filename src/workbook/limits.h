// How much a workbook may ask of its reader. Whatever its bytes are, memory and time are bounded: by
// these numbers, and by work in proportion to the size of the file.
#pragma once

#include <cstddef>
#include <cstdint>

namespace pandu::workbook {

// Excel's own bounds, and LibreOffice's.
inline constexpr std::uint32_t most_rows = 1'048'576;
// Columns that are read; cells to the right of them are counted as left out.
inline constexpr std::size_t most_columns = 1024;
// In bytes. Excel allows 32,767 characters, which are at most 96 KiB.
inline constexpr std::size_t longest_cell = 96U << 10U;
inline constexpr std::size_t longest_row = 256U << 10U;

// Bytes that may come out of the package: so many for each byte of the file, and some more for small
// files. Sheets pack to a fifth or a fifteenth of their size, a million formatted empty rows to a
// fortieth; Deflate can reach a thousandth, and bombs do.
inline constexpr std::uint64_t unpacked_per_byte = 150;
inline constexpr std::uint64_t unpacked_at_least = 16U << 20U;
inline constexpr std::uint64_t unpacked_at_most = std::uint64_t{4} << 30U;

// Parts of the package. A workbook has a dozen, and one for each sheet, drawing and comment.
inline constexpr std::uint32_t most_parts = 8192;
inline constexpr std::size_t longest_part_name = 512;
inline constexpr std::size_t most_sheets = 1024;
inline constexpr std::size_t most_formats = 65536;

// Texts that cells share are the only thing whose memory grows with the list: in bytes, and how many.
inline constexpr std::size_t most_shared_bytes = 256U << 20U;
inline constexpr std::size_t most_shared_texts = 16U << 20U;

// What the XML parser may hold: a start tag with its attributes, names, and open elements.
inline constexpr std::size_t most_xml_memory = 4U << 20U;
inline constexpr int deepest_element = 64;

}  // namespace pandu::workbook
