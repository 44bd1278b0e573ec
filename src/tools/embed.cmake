# Writes files as bytes into the C++ file OUT: every JSON file of ASSETS, and the frame and the style
# sheets of WEB; see embedded_files.h.
set(arrays "")
set(number 0)

# embed(<table> <folder> <path>...): adds each file to `arrays`, and a line of the table for it.
function(embed table folder)
  foreach(path IN LISTS ARGN)
    file(READ ${folder}/${path} hex HEX)
    string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
    # A zero at the end, since C++ knows no empty array; it is not counted.
    string(APPEND arrays "// ${path}\nconstexpr unsigned char file_${number}[] = {${bytes}0};\n")
    string(APPEND lines "    {\"${path}\", file_${number}, sizeof file_${number} - 1},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(${table} "${lines}" PARENT_SCOPE)
  set(arrays "${arrays}" PARENT_SCOPE)
  set(number ${number} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE paths RELATIVE ${ASSETS} ${ASSETS}/*.json)
list(FILTER paths EXCLUDE REGEX "^schema/")
list(SORT paths)
embed(assets ${ASSETS} ${paths})
embed(web_files ${WEB} index.html style.css paper.css)

file(WRITE ${OUT} "// Made from assets/ and web/static by embed.cmake.
#include \"tools/embedded_files.h\"

namespace pandu::tools {
namespace {
${arrays}
constexpr EmbeddedFile assets[] = {
${assets}};
constexpr EmbeddedFile web_files[] = {
${web_files}};
}  // namespace

std::span<const EmbeddedFile> embedded_assets() { return assets; }
std::span<const EmbeddedFile> embedded_web_files() { return web_files; }

}  // namespace pandu::tools
")
