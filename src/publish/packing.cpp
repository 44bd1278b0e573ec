#include "publish/packing.h"

#include <brotli/encode.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace pandu::publish {
namespace {

constexpr int gzip_window = 15 + 16;  // zlib's way to ask for the head and tail of gzip
constexpr int most_memory = 9;

// Neither library fails but for want of memory, where nothing in this program goes on.
void require(bool done) {
  if (!done) std::abort();
}

}  // namespace

std::string gzipped(std::string_view bytes) {
  z_stream stream{};
  require(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, most_memory,
                       Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  // zlib reads what it is given, though its type does not say so.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  require(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string brotlied(std::string_view bytes) {
  std::size_t size = BrotliEncoderMaxCompressedSize(bytes.size());
  std::string out(size, '\0');
  require(BrotliEncoderCompress(BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_GENERIC,
                                bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                &size, reinterpret_cast<std::uint8_t*>(out.data())) == BROTLI_TRUE);
  out.resize(size);
  return out;
}

bool is_worth_packing(std::string_view name, std::size_t size) {
  constexpr std::size_t least = 1000;
  constexpr std::array<std::string_view, 9> endings = {".html", ".js",  ".css", ".json", ".wasm",
                                                       ".ttf",  ".svg", ".txt", ".xml"};
  return size >= least && std::any_of(endings.begin(), endings.end(),
                                      [&](auto ending) { return name.ends_with(ending); });
}

}  // namespace pandu::publish
