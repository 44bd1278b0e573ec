#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <unordered_map>

#include "media/raster.h"

namespace pandu::media {
namespace {

constexpr std::size_t most_colours = 256;
constexpr int level = 6;  // of libdeflate's: the next three take twice as long for 2 %

std::uint32_t colour_at(const Image& image, std::size_t pixel) {
  const unsigned char* rgb = image.rgb.data() + 3 * pixel;
  return static_cast<std::uint32_t>(rgb[0]) << 16U | static_cast<std::uint32_t>(rgb[1]) << 8U |
         rgb[2];
}

int distance_of(std::uint32_t a, std::uint32_t b) {
  int sum = 0;
  for (const unsigned shift : {0U, 8U, 16U}) {
    const int apart = static_cast<int>(a >> shift & 0xFFU) - static_cast<int>(b >> shift & 0xFFU);
    sum += apart * apart;
  }
  return sum;
}

struct Palette {
  std::vector<std::uint32_t> colours;
  std::unordered_map<std::uint32_t, unsigned char> place_of;  // of every colour of the picture
};

// The most frequent ones, in an order that depends on the picture alone.
Palette palette_of(const Image& image) {
  std::unordered_map<std::uint32_t, std::size_t> count;
  const std::size_t pixels = image.rgb.size() / 3;
  for (std::size_t from = 0, to = 0; from < pixels; from = to) {
    const std::uint32_t colour = colour_at(image, from);
    while (to < pixels && colour_at(image, to) == colour) ++to;
    count[colour] += to - from;
  }
  std::vector<std::pair<std::uint32_t, std::size_t>> all(count.begin(), count.end());
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return a.second != b.second ? a.second > b.second : a.first < b.first;
  });
  Palette palette;
  for (const auto& [colour, times] : all) {
    std::size_t place = palette.colours.size();
    if (place < most_colours)
      palette.colours.push_back(colour);
    else
      place = static_cast<std::size_t>(
          std::min_element(palette.colours.begin(), palette.colours.end(),
                           [wanted = colour](std::uint32_t a, std::uint32_t b) {
                             return distance_of(a, wanted) < distance_of(b, wanted);
                           }) -
          palette.colours.begin());
    palette.place_of[colour] = static_cast<unsigned char>(place);
  }
  return palette;
}

void add_number(std::string& out, std::uint32_t number) {
  for (const unsigned shift : {24U, 16U, 8U, 0U}) out += static_cast<char>(number >> shift & 0xFFU);
}

void add_chunk(std::string& out, const std::string& name, const std::string& data) {
  add_number(out, static_cast<std::uint32_t>(data.size()));
  const std::string checked = name + data;
  out += checked;
  add_number(out, libdeflate_crc32(0, checked.data(), checked.size()));
}

std::string compressed(const std::string& bytes) {
  const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
      libdeflate_alloc_compressor(level), &libdeflate_free_compressor);
  if (compressor == nullptr) std::abort();  // only for want of memory
  std::string out(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
  out.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), out.data(),
                                      out.size()));
  return out;
}

// A byte for each pixel, and one before each row: no filter, since areas of one colour are smallest
// as they are.
std::string rows_of(const Image& image, const Palette& palette) {
  std::string rows;
  const auto width = static_cast<std::size_t>(image.width);
  const auto height = static_cast<std::size_t>(image.height);
  rows.reserve((width + 1) * height);
  for (std::size_t y = 0; y < height; ++y) {
    rows += '\0';
    for (std::size_t from = y * width, to = from; from < (y + 1) * width; from = to) {
      const std::uint32_t colour = colour_at(image, from);
      while (to < (y + 1) * width && colour_at(image, to) == colour) ++to;
      rows.append(to - from, static_cast<char>(palette.place_of.at(colour)));
    }
  }
  return rows;
}

}  // namespace

// PNG, third edition: eight bits a pixel, of a palette.
std::string png(const Image& image) {
  const Palette palette = palette_of(image);
  std::string head;
  add_number(head, static_cast<std::uint32_t>(image.width));
  add_number(head, static_cast<std::uint32_t>(image.height));
  head += {8, 3, 0, 0, 0};
  std::string colours;
  for (const std::uint32_t colour : palette.colours)
    for (const unsigned shift : {16U, 8U, 0U})
      colours += static_cast<char>(colour >> shift & 0xFFU);
  std::string out = "\x89PNG\r\n\x1A\n";
  add_chunk(out, "IHDR", head);
  add_chunk(out, "PLTE", colours);
  add_chunk(out, "IDAT", compressed(rows_of(image, palette)));
  add_chunk(out, "IEND", {});
  return out;
}

}  // namespace pandu::media
