#include "workbook_writer/files.h"

#include <zip.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace pandu::workbook_writer {
namespace {

struct Target {
  OutputFile* file = nullptr;
  std::uint64_t at = 0;
  bool failed = false;
};
thread_local Target target;

voidpf open_target(voidpf opaque, const void*, int) { return opaque; }

uLong read_target(voidpf, voidpf stream, void* to, uLong count) {
  auto& [file, at, failed] = *static_cast<Target*>(stream);
  const std::size_t got = file->read(at, static_cast<char*>(to), count);
  at += got;
  return static_cast<uLong>(got);
}

uLong write_target(voidpf, voidpf stream, const void* from, uLong count) {
  auto& [file, at, failed] = *static_cast<Target*>(stream);
  if (!file->write(at, {static_cast<const char*>(from), count})) {
    failed = true;
    return 0;
  }
  at += count;
  return count;
}

ZPOS64_T tell_target(voidpf, voidpf stream) { return static_cast<Target*>(stream)->at; }

long seek_target(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  auto& [file, at, failed] = *static_cast<Target*>(stream);
  const std::uint64_t from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? at
                             : origin == ZLIB_FILEFUNC_SEEK_END ? file->size()
                                                                : 0;
  if (from + offset > file->size()) return -1;
  at = from + offset;
  return 0;
}

int close_target(voidpf, voidpf) { return 0; }
int no_error(voidpf, voidpf) { return 0; }

}  // namespace

PackageTarget::PackageTarget(OutputFile& file) { target = {&file, 0, false}; }
PackageTarget::~PackageTarget() { target = {}; }
bool PackageTarget::failed() const { return target.failed; }

#ifdef __EMSCRIPTEN__

namespace {
constexpr std::size_t output_block_size = 256U << 10U;
}

OutputFile::OutputFile() = default;
OutputFile::~OutputFile() = default;

bool OutputFile::write(std::uint64_t at, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto block = static_cast<std::size_t>(at / output_block_size);
    const auto from = static_cast<std::size_t>(at % output_block_size);
    while (block >= blocks_.size()) blocks_.push_back(std::make_unique<char[]>(output_block_size));
    const std::size_t count = std::min(bytes.size(), output_block_size - from);
    std::copy_n(bytes.data(), count, blocks_[block].get() + from);
    bytes.remove_prefix(count);
    at += count;
    size_ = std::max(size_, at);
  }
  return true;
}

std::size_t OutputFile::read(std::uint64_t at, char* to, std::size_t count) {
  const auto rest = static_cast<std::size_t>(size_ - std::min(at, size_));
  std::size_t done = 0;
  while (done < std::min(count, rest)) {
    const auto from = static_cast<std::size_t>((at + done) % output_block_size);
    const std::size_t step = std::min(std::min(count, rest) - done, output_block_size - from);
    std::copy_n(blocks_[static_cast<std::size_t>((at + done) / output_block_size)].get() + from,
                step, to + done);
    done += step;
  }
  return done;
}

#else

OutputFile::OutputFile() : file_(std::tmpfile()) {}
OutputFile::~OutputFile() {
  if (file_) std::fclose(file_);
}

bool OutputFile::write(std::uint64_t at, std::string_view bytes) {
  if (!file_ || fseeko(file_, static_cast<off_t>(at), SEEK_SET) != 0) return false;
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) return false;
  size_ = std::max(size_, at + bytes.size());
  return true;
}

std::size_t OutputFile::read(std::uint64_t at, char* to, std::size_t count) {
  if (!file_ || fseeko(file_, static_cast<off_t>(at), SEEK_SET) != 0) return 0;
  return std::fread(to, 1, count, file_);
}

#endif

}  // namespace pandu::workbook_writer

// What libxlsxwriter is given in the place of functions of the C library and of minizip
// (cmake/libraries.cmake).
extern "C" {

using pandu::workbook_writer::target;

FILE* pandu_temporary_file() {
#ifdef __EMSCRIPTEN__
  return pandu::workbook_writer::packed_file();
#else
  return std::tmpfile();
#endif
}

// It rewinds each file between writing and reading, and asks none whether all was written.
void pandu_rewind(FILE* file) {
  if (std::fflush(file) != 0 || std::ferror(file) != 0) target.failed = true;
  std::rewind(file);
}

// A number as fifteen digits, which all numbers are that reach it, times among them.
void emyg_dtoa(double value, char* buffer) {
  constexpr size_t size = 32;
  std::snprintf(buffer, size, "%.15G", value);
}

// The only form in which it writes a time. The C library would bring the names of all days and
// months.
size_t pandu_write_time(char* buffer, size_t size, const char*, const tm* time) {
  const int written =
      std::snprintf(buffer, size, "%04d-%02d-%02dT%02d:%02d:%02dZ", time->tm_year + 1900,
                    time->tm_mon + 1, time->tm_mday, time->tm_hour, time->tm_min, time->tm_sec);
  return written > 0 && static_cast<size_t>(written) < size ? static_cast<size_t>(written) : 0;
}

// It asks for 2,080 bytes for the kind of each link, which has a hundred.
void* pandu_allocate_relation(size_t count, size_t size) {
  constexpr size_t enough = 256;
  return std::calloc(count, std::min(size, enough));
}

zipFile pandu_open_package(const char* name, int append) {
  zlib_filefunc64_def functions{};
  functions.zopen64_file = pandu::workbook_writer::open_target;
  functions.zread_file = pandu::workbook_writer::read_target;
  functions.zwrite_file = pandu::workbook_writer::write_target;
  functions.ztell64_file = pandu::workbook_writer::tell_target;
  functions.zseek64_file = pandu::workbook_writer::seek_target;
  functions.zclose_file = pandu::workbook_writer::close_target;
  functions.zerror_file = pandu::workbook_writer::no_error;
  functions.opaque = &target;
  return zipOpen2_64(name, append, nullptr, &functions);
}

}  // extern "C"
