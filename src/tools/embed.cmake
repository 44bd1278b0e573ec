# Writes every JSON file of ASSETS as bytes into the C++ file OUT; see embedded_assets.h.
file(GLOB_RECURSE paths RELATIVE ${ASSETS} ${ASSETS}/*.json)
list(FILTER paths EXCLUDE REGEX "^schema/")
list(SORT paths)
set(arrays "")
set(table "")
set(number 0)
foreach(path IN LISTS paths)
  file(READ ${ASSETS}/${path} hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  # A zero at the end, since C++ knows no empty array; it is not counted.
  string(APPEND arrays "// ${path}\nconstexpr unsigned char file_${number}[] = {${bytes}0};\n")
  string(APPEND table "    {\"${path}\", file_${number}, sizeof file_${number} - 1},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT} "// Made from assets/ by embed.cmake.
#include \"tools/embedded_assets.h\"

namespace pandu::tools {
namespace {
${arrays}
constexpr EmbeddedAsset assets[] = {
${table}};
}  // namespace

std::span<const EmbeddedAsset> embedded_assets() { return assets; }

}  // namespace pandu::tools
")
