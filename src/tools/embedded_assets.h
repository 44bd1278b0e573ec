// The files of assets/ as they were when this program was built.
#pragma once

#include <cstddef>
#include <span>

namespace pandu::tools {

struct EmbeddedAsset {
  const char* path;
  const unsigned char* bytes;
  std::size_t size;
};

std::span<const EmbeddedAsset> embedded_assets();

}  // namespace pandu::tools
