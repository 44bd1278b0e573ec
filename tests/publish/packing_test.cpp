// Packed copies: read back, and the same each time.
#include "publish/packing.h"

#include <gtest/gtest.h>
#include <zlib.h>

namespace pandu::publish {
namespace {

std::string unpacked(std::string packed) {
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  std::string out(1U << 20U, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

std::string sample() {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "row " + std::to_string(i * i) + "\n";
  return text;
}

TEST(Packing, GzipIsReadBackAndTellsNoTime) {
  for (const std::string& text : {std::string(), std::string("x"), sample()}) {
    const std::string packed = gzipped(text);
    EXPECT_EQ(unpacked(packed), text);
    EXPECT_EQ(packed.substr(4, 4), std::string(4, '\0'));
    EXPECT_EQ(gzipped(text), packed);
  }
}

TEST(Packing, GzipIsSmallerThanZlibMakesIt) {
  const std::string text = sample();
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string by_zlib(size, '\0');
  ASSERT_EQ(compress2(reinterpret_cast<Bytef*>(by_zlib.data()), &size,
                      reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()),
                      Z_BEST_COMPRESSION),
            Z_OK);
  EXPECT_LT(gzipped(text).size(), size);
}

TEST(Packing, BrotliIsSmallerAndTheSameEachTime) {
  const std::string text = sample();
  EXPECT_LT(brotlied(text).size(), gzipped(text).size());
  EXPECT_EQ(brotlied(text), brotlied(text));
  EXPECT_FALSE(brotlied("").empty());
}

TEST(Packing, IsWorthItForTextOfSomeSize) {
  EXPECT_TRUE(is_worth_packing("files/1a2b3c4d/pandu.wasm", 1000));
  EXPECT_FALSE(is_worth_packing("files/1a2b3c4d/pandu.wasm", 999));
  EXPECT_FALSE(is_worth_packing("icon.png", 100'000));
  EXPECT_FALSE(is_worth_packing("kertas/brosur.pdf", 100'000));
}

}  // namespace
}  // namespace pandu::publish
