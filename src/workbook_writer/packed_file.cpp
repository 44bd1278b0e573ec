#ifdef __EMSCRIPTEN__

#include <zlib.h>

#include <algorithm>
#include <deque>

#include "workbook_writer/files.h"

namespace pandu::workbook_writer {
namespace {

constexpr std::size_t packed_block_size = 64U << 10U;
// The sheets of a list pack to a tenth even so.
constexpr int least_effort = 1;

class PackedFile {
 public:
  PackedFile() { deflateInit(&stream_, least_effort); }
  ~PackedFile() {
    if (is_read_)
      inflateEnd(&stream_);
    else
      deflateEnd(&stream_);
  }
  PackedFile(const PackedFile&) = delete;
  PackedFile& operator=(const PackedFile&) = delete;

  void write(const char* bytes, std::size_t size) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes));
    stream_.avail_in = static_cast<uInt>(size);
    pack(Z_NO_FLUSH);
  }

  void turn_to_reading() {
    if (is_read_) return;
    stream_.avail_in = 0;
    pack(Z_FINISH);
    in_last_block_ = packed_block_size - stream_.avail_out;
    deflateEnd(&stream_);
    stream_ = {};
    inflateInit(&stream_);
    is_read_ = true;
  }

  std::size_t read(char* to, std::size_t count) {
    stream_.next_out = reinterpret_cast<Bytef*>(to);
    stream_.avail_out = static_cast<uInt>(count);
    while (stream_.avail_out > 0 && feed()) {
      if (inflate(&stream_, Z_NO_FLUSH) != Z_OK) break;
    }
    return count - stream_.avail_out;
  }

 private:
  void pack(int flush) {
    for (;;) {
      if (stream_.avail_out == 0) {
        blocks_.push_back(std::make_unique<unsigned char[]>(packed_block_size));
        stream_.next_out = blocks_.back().get();
        stream_.avail_out = packed_block_size;
      }
      const int status = deflate(&stream_, flush);
      if (status == Z_STREAM_END || (flush == Z_NO_FLUSH && stream_.avail_in == 0)) return;
    }
  }

  // False where all blocks were read.
  bool feed() {
    if (stream_.avail_in > 0) return true;
    if (is_begun_ && !blocks_.empty()) blocks_.pop_front();
    is_begun_ = true;
    if (blocks_.empty()) return false;
    stream_.next_in = blocks_.front().get();
    stream_.avail_in = static_cast<uInt>(blocks_.size() > 1 ? packed_block_size : in_last_block_);
    return true;
  }

  z_stream stream_{};
  std::deque<std::unique_ptr<unsigned char[]>> blocks_;
  std::size_t in_last_block_ = 0;
  bool is_read_ = false;
  bool is_begun_ = false;
};

PackedFile& file_of(void* cookie) { return *static_cast<PackedFile*>(cookie); }

ssize_t write_packed(void* cookie, const char* bytes, size_t size) {
  file_of(cookie).write(bytes, size);
  return static_cast<ssize_t>(size);
}

ssize_t read_packed(void* cookie, char* to, size_t size) {
  return static_cast<ssize_t>(file_of(cookie).read(to, size));
}

int seek_packed(void* cookie, off_t* offset, int origin) {
  if (origin != SEEK_SET || *offset != 0) return -1;
  file_of(cookie).turn_to_reading();
  return 0;
}

int close_packed(void* cookie) {
  delete static_cast<PackedFile*>(cookie);
  return 0;
}

}  // namespace

std::FILE* packed_file() {
  return fopencookie(new PackedFile, "w+", {read_packed, write_packed, seek_packed, close_packed});
}

}  // namespace pandu::workbook_writer

#endif
