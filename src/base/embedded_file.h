// A file as it was when this program was built (cmake/embed.cmake).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace pandu::base {

struct EmbeddedFile {
  const char* path;
  const unsigned char* data;
  std::size_t size;

  std::string_view bytes() const { return {reinterpret_cast<const char*>(data), size}; }
};

using EmbeddedFiles = std::span<const EmbeddedFile>;

}  // namespace pandu::base
