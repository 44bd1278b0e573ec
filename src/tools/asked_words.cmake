# Writes the words in quotation marks of SOURCES (a list of files) into the C++ file OUT; see asked_words.h.
set(words "")
foreach(source IN LISTS SOURCES)
  file(READ ${source} text)
  string(REGEX MATCHALL "[\"'`]{?[A-Za-z0-9_.-]+}?[\"'`]" found "${text}")
  list(APPEND words ${found})
endforeach()
list(REMOVE_DUPLICATES words)
list(SORT words)
set(table "")
foreach(word IN LISTS words)
  string(REGEX REPLACE "^.(.*).$" "    \"\\1\",\n" line "${word}")
  string(APPEND table "${line}")
endforeach()
file(WRITE ${OUT} "// Made from the sources by asked_words.cmake.
#include \"tools/asked_words.h\"

#include <iterator>

namespace pandu::tools {
namespace {

constexpr const char* in_quotation_marks[] = {
${table}};

}  // namespace

const content::AskedWords& asked_words() {
  static const content::AskedWords words(std::begin(in_quotation_marks), std::end(in_quotation_marks));
  return words;
}

}  // namespace pandu::tools
")
