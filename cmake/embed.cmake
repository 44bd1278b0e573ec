# Writes FILES of FOLDER (separated by commas; else every JSON file, except those below EXCEPT) as bytes into
# the C++ file OUT, which defines base::EmbeddedFiles NAMESPACE::NAME().
if(FILES)
  string(REPLACE "," ";" paths "${FILES}")
else()
  file(GLOB_RECURSE paths RELATIVE ${FOLDER} ${FOLDER}/*.json)
endif()
if(EXCEPT)
  list(FILTER paths EXCLUDE REGEX "^${EXCEPT}")
endif()
list(SORT paths)
set(arrays "")
set(table "")
set(number 0)
foreach(path IN LISTS paths)
  file(READ ${FOLDER}/${path} hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  # A zero at the end, since C++ knows no empty array; it is not counted.
  string(APPEND arrays "// ${path}\nconstexpr unsigned char file_${number}[] = {${bytes}0};\n")
  string(APPEND table "    {\"${path}\", file_${number}, sizeof file_${number} - 1},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT} "// Made by cmake/embed.cmake.
#include \"base/embedded_file.h\"

namespace ${NAMESPACE} {
namespace {
${arrays}
constexpr pandu::base::EmbeddedFile files[] = {
${table}};
}  // namespace

pandu::base::EmbeddedFiles ${NAME}() { return files; }

}  // namespace ${NAMESPACE}
")
