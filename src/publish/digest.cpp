#include "publish/digest.h"

#include <sha2.h>

#include <array>
#include <cstdint>

namespace pandu::publish {
namespace {

const std::uint8_t* data_of(std::string_view bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

std::string sha256(std::string_view bytes) {
  std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, data_of(bytes), bytes.size());
  SHA256Final(digest.data(), &context);
  return {digest.begin(), digest.end()};
}

std::string sha384(std::string_view bytes) {
  std::array<std::uint8_t, SHA384_DIGEST_LENGTH> digest{};
  SHA2_CTX context;
  SHA384Init(&context);
  SHA384Update(&context, data_of(bytes), bytes.size());
  SHA384Final(digest.data(), &context);
  return {digest.begin(), digest.end()};
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char c : sha256(bytes)) {
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
  }
  return out;
}

std::string sha256_source(std::string_view bytes) { return "sha256-" + base64(sha256(bytes)); }
std::string sha384_source(std::string_view bytes) { return "sha384-" + base64(sha384(bytes)); }

std::string base64(std::string_view bytes) {
  constexpr std::string_view digits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::string_view part = bytes.substr(at, 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 3; ++i)
      bits = bits << 8U | (i < part.size() ? static_cast<unsigned char>(part[i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      out += i <= part.size() ? digits[bits >> (18U - 6U * i) & 63U] : '=';
  }
  return out;
}

}  // namespace pandu::publish
