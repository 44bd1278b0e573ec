// Files packed as servers hand them out, as small as the formats allow. The same bytes always give
// the same bytes.
#pragma once

#include <string>
#include <string_view>

namespace pandu::publish {

std::string gzipped(std::string_view bytes);
std::string brotlied(std::string_view bytes);

// Whether a server should find a packed copy beside this file: small files are not worth the second
// name, and pictures are packed already.
bool is_worth_packing(std::string_view name, std::size_t size);

}  // namespace pandu::publish
