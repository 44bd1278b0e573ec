// Digests by which files are named, kept for ever and checked, and bytes as text.
#pragma once

#include <string>
#include <string_view>

namespace pandu::publish {

// SHA-256 as 64 hexadecimal digits.
std::string sha256_hex(std::string_view bytes);
// As browsers want them in policies and lists: "sha256-<base64>".
std::string sha256_source(std::string_view bytes);
std::string sha384_source(std::string_view bytes);
// RFC 4648, with padding.
std::string base64(std::string_view bytes);

}  // namespace pandu::publish
