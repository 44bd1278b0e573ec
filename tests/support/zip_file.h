// A ZIP written part by part, rightly or wrongly: what no library writes has to be written by hand.
#pragma once

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pandu::support {

struct PartOptions {
  bool deflated = true;
  int effort = 1;           // of packing, up to 9
  bool descriptor = false;  // sizes and checksum stand behind the bytes, as streaming writers do
  bool zip64 = false;
  std::uint16_t flags = 0;   // 1: encrypted
  std::uint16_t method = 0;  // 0: as `deflated` says
  // What the directory says too much of the unpacked size, or too little; likewise of the checksum.
  std::int64_t size_error = 0;
  std::uint32_t checksum_error = 0;
  // The same of the header before the bytes.
  std::uint32_t header_checksum_error = 0;
};

class ZipFile {
 public:
  ZipFile& add(std::string_view name, std::string_view content, const PartOptions& options = {}) {
    const std::string packed =
        options.deflated ? deflated(content, options.effort) : std::string(content);
    const auto checksum = static_cast<std::uint32_t>(crc32(
        0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
    const std::uint64_t start = bytes_.size();
    write_header(name, content.size(), packed.size(), checksum, options);
    bytes_ += packed;
    if (options.descriptor) {
      put(0x08074b50, 4);
      put(checksum, 4);
      put(packed.size(), options.zip64 ? 8 : 4);
      put(content.size(), options.zip64 ? 8 : 4);
    }
    add_to_directory(name, content.size(), packed.size(), checksum, start, options);
    ++count_;
    return *this;
  }

  // With `zip64`, the end of the directory is written twice: the old one only says where to look.
  std::string bytes(bool zip64 = false) {
    std::string out = bytes_;
    const std::uint64_t start = out.size();
    out += directory_;
    std::swap(out, bytes_);
    if (zip64) {
      const std::uint64_t end = bytes_.size();
      put(0x06064b50, 4);
      put(44, 8);
      put(45, 2);
      put(45, 2);
      put(0, 8);
      put(count_, 8);
      put(count_, 8);
      put(directory_.size(), 8);
      put(start, 8);
      put(0x07064b50, 4);
      put(0, 4);
      put(end, 8);
      put(1, 4);
    }
    put(0x06054b50, 4);
    put(0, 4);
    put(zip64 ? 0xFFFF : count_, 2);
    put(zip64 ? 0xFFFF : count_, 2);
    put(zip64 ? 0xFFFFFFFF : directory_.size(), 4);
    put(zip64 ? 0xFFFFFFFF : start, 4);
    put(0, 2);
    std::swap(out, bytes_);
    return out;
  }

 private:
  static std::string deflated(std::string_view content, int effort) {
    z_stream stream{};
    deflateInit2(&stream, effort, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
  }

  static void put_to(std::string& out, std::uint64_t number, int size) {
    for (int i = 0; i < size; ++i, number >>= 8U) out += static_cast<char>(number & 0xFFU);
  }
  void put(std::uint64_t number, int size) { put_to(bytes_, number, size); }

  static std::uint64_t method_of(const PartOptions& options) {
    if (options.method != 0) return options.method;
    return options.deflated ? 8 : 0;
  }
  static std::uint64_t flags_of(const PartOptions& options) {
    return options.flags | (options.descriptor ? 8U : 0U);
  }

  void write_header(std::string_view name, std::uint64_t size, std::uint64_t packed,
                    std::uint32_t checksum, const PartOptions& options) {
    const bool later = options.descriptor;
    put(0x04034b50, 4);
    put(options.zip64 ? 45 : 20, 2);
    put(flags_of(options), 2);
    put(method_of(options), 2);
    put(0, 4);
    put(later ? 0 : checksum + options.header_checksum_error, 4);
    put(options.zip64 ? 0xFFFFFFFF : later ? 0 : packed, 4);
    put(options.zip64 ? 0xFFFFFFFF : later ? 0 : size, 4);
    put(name.size(), 2);
    put(options.zip64 ? 20 : 0, 2);
    bytes_ += name;
    if (!options.zip64) return;
    put(1, 2);
    put(16, 2);
    put(later ? 0 : size, 8);
    put(later ? 0 : packed, 8);
  }

  void add_to_directory(std::string_view name, std::uint64_t size, std::uint64_t packed,
                        std::uint32_t checksum, std::uint64_t start, const PartOptions& options) {
    size += static_cast<std::uint64_t>(options.size_error);
    std::string& out = directory_;
    put_to(out, 0x02014b50, 4);
    put_to(out, options.zip64 ? 45 : 20, 2);
    put_to(out, options.zip64 ? 45 : 20, 2);
    put_to(out, flags_of(options), 2);
    put_to(out, method_of(options), 2);
    put_to(out, 0, 4);
    put_to(out, checksum + options.checksum_error, 4);
    put_to(out, options.zip64 ? 0xFFFFFFFF : packed, 4);
    put_to(out, options.zip64 ? 0xFFFFFFFF : size, 4);
    put_to(out, name.size(), 2);
    put_to(out, options.zip64 ? 28 : 0, 2);
    put_to(out, 0, 10);
    put_to(out, options.zip64 ? 0xFFFFFFFF : start, 4);
    out += name;
    if (!options.zip64) return;
    put_to(out, 1, 2);
    put_to(out, 24, 2);
    put_to(out, size, 8);
    put_to(out, packed, 8);
    put_to(out, start, 8);
  }

  std::string bytes_;
  std::string directory_;
  std::uint64_t count_ = 0;
};

}  // namespace pandu::support
