// Files as they were when this program was built: those of assets/, and of web/static the frame and
// the style sheets.
#pragma once

#include <cstddef>
#include <span>

namespace pandu::tools {

struct EmbeddedFile {
  const char* path;
  const unsigned char* bytes;
  std::size_t size;
};

std::span<const EmbeddedFile> embedded_assets();
std::span<const EmbeddedFile> embedded_web_files();

}  // namespace pandu::tools
