// Where the bytes wait that libxlsxwriter writes: files without a name, or the memory of the page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

namespace pandu::workbook_writer {

// A file without a name that is written and read anywhere; on the web, memory in blocks.
class OutputFile {
 public:
  OutputFile();
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  std::uint64_t size() const { return size_; }
  // False where there is no room on the device.
  bool write(std::uint64_t at, std::string_view bytes);
  // How many bytes were put to `to`.
  std::size_t read(std::uint64_t at, char* to, std::size_t count);

 private:
  std::uint64_t size_ = 0;
#ifdef __EMSCRIPTEN__
  std::vector<std::unique_ptr<char[]>> blocks_;
#else
  std::FILE* file_;
#endif
};

// While it lives, this thread's packages are written to that file.
class PackageTarget {
 public:
  explicit PackageTarget(OutputFile& file);
  ~PackageTarget();
  PackageTarget(const PackageTarget&) = delete;
  PackageTarget& operator=(const PackageTarget&) = delete;

  // A file that libxlsxwriter wrote meanwhile was not written whole, which it would not tell.
  bool failed() const;
};

#ifdef __EMSCRIPTEN__
// Deflated in memory. It is written, rewound once and read; what has been read is forgotten.
std::FILE* packed_file();
#endif

}  // namespace pandu::workbook_writer
