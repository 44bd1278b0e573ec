#include "publish/packing.h"

#include <brotli/encode.h>
#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <memory>

namespace pandu::publish {
namespace {

constexpr int smallest = 12;  // of libdeflate's levels: the slowest

// Neither library fails but for want of memory, where nothing in this program goes on.
void require(bool done) {
  if (!done) std::abort();
}

}  // namespace

std::string gzipped(std::string_view bytes) {
  const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
      libdeflate_alloc_compressor(smallest), &libdeflate_free_compressor);
  require(compressor != nullptr);
  std::string out(libdeflate_gzip_compress_bound(compressor.get(), bytes.size()), '\0');
  out.resize(libdeflate_gzip_compress(compressor.get(), bytes.data(), bytes.size(), out.data(),
                                      out.size()));
  require(!out.empty());
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
