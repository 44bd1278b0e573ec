# What others wrote: each library behind a door of its own, so that only who links it sees it.

set(NLOHMANN_JSON_DIR "" CACHE PATH "Folder that holds nlohmann/json.hpp")
set(CLI11_DIR "" CACHE PATH "Folder that holds CLI/CLI.hpp")
set(GOOGLETEST_DIR /usr/src/googletest CACHE PATH "Sources of GoogleTest")
set(IMGUI_DIR "" CACHE PATH "Sources of Dear ImGui 1.92")
set(QRCODEGEN_DIR "" CACHE PATH "Sources of Project Nayuki's QR-Code-generator 1.8")
set(EXPAT_DIR "" CACHE PATH "Sources of expat 2.8")
set(ZLIB_DIR "" CACHE PATH "Sources of zlib 1.3.2, with contrib/minizip")
set(LIBXLSXWRITER_DIR "" CACHE PATH "Sources of libxlsxwriter 1.1.4")
set(BROTLI_DIR "" CACHE PATH "Sources of Brotli 1.0.9")
set(LIBDEFLATE_DIR "" CACHE PATH "Sources of libdeflate 1.14")
set(LIBMD_DIR "" CACHE PATH "Sources of libmd 1.0.4")
set(HTTPLIB_DIR "" CACHE PATH "Sources of cpp-httplib 0.11.4")
set(STB_DIR "" CACHE PATH "Folder that holds stb/stb_truetype.h")

# A library of headers only. The folder is looked for on this machine even when we build for
# WebAssembly: headers are the same everywhere.
function(add_header_library target name header hint)
  find_path(${target}_folder ${header} HINTS ${hint} REQUIRED NO_CMAKE_FIND_ROOT_PATH
    PATHS /usr/include /usr/local/include /opt/homebrew/include)
  add_library(${target} INTERFACE)
  add_door(${target} ${name} ${${target}_folder}/${name} SYSTEM)
endfunction()

add_header_library(nlohmann_json nlohmann nlohmann/json.hpp "${NLOHMANN_JSON_DIR}")
if(NOT EMSCRIPTEN)
  add_header_library(cli11 CLI CLI/CLI.hpp "${CLI11_DIR}")
  add_header_library(stb stb stb/stb_truetype.h "${STB_DIR}")
endif()

# find_sources(<name> <given> <proof> <repository> <tag>): sets <name>_folder to the folder given, else to
# what script/bootstrap fetched, else to the release from the project itself. <proof> is a file in it.
function(find_sources name given proof repository tag)
  set(folder ${CMAKE_SOURCE_DIR}/.cache/${name})
  if(given)
    set(folder ${given})
  elseif(NOT EXISTS ${folder}/${proof})
    include(FetchContent)
    FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON)
    FetchContent_MakeAvailable(${name})
    set(folder ${${name}_SOURCE_DIR})
  endif()
  set(${name}_folder ${folder} PARENT_SCOPE)
endfunction()

find_sources(imgui "${IMGUI_DIR}" imgui.h https://github.com/ocornut/imgui.git v1.92.2b)
set(imgui ${imgui_folder})
set(IMGUI_LICENCE ${imgui}/LICENSE.txt)
# Tables and widgets are not built: src/canvas/left_out.cpp stands in for them; nor is a renderer:
# src/canvas/display.cpp is ours.
add_library(imgui OBJECT ${imgui}/imgui.cpp ${imgui}/imgui_draw.cpp)
target_include_directories(imgui SYSTEM PUBLIC ${imgui})
target_compile_definitions(imgui PUBLIC
  IMGUI_USER_CONFIG="${CMAKE_SOURCE_DIR}/src/canvas/imgui_config.h")
if(EMSCRIPTEN)
  target_link_libraries(imgui PRIVATE pandu_no_exceptions)
endif()

# Its C edition: one file that neither allocates nor throws.
find_sources(qrcodegen "${QRCODEGEN_DIR}" c/qrcodegen.h
  https://github.com/nayuki/QR-Code-generator.git v1.8.0)
set(QRCODEGEN_LICENCE ${qrcodegen_folder}/c/qrcodegen.h)
add_library(qrcodegen OBJECT ${qrcodegen_folder}/c/qrcodegen.c)
target_include_directories(qrcodegen SYSTEM PUBLIC ${qrcodegen_folder}/c)

# XML: documents without entities and DTDs of their own, which no workbook has. What it would take its
# random numbers from, it finds by these names.
find_sources(expat "${EXPAT_DIR}" expat/lib/expat.h https://github.com/libexpat/libexpat.git R_2_8_3)
set(EXPAT_LICENCE ${expat_folder}/COPYING)
set(expat ${expat_folder}/expat/lib)
add_library(expat STATIC ${expat}/xmlparse.c ${expat}/xmlrole.c ${expat}/xmltok.c
  $<$<PLATFORM_ID:Linux>:${expat}/random_getrandom.c>
  $<$<PLATFORM_ID:Darwin>:${expat}/random_arc4random_buf.c>)
target_include_directories(expat SYSTEM PUBLIC ${expat})
# It asks the environment whether to print what it does; here it does not.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/expat/expat_config.h
  CONTENT "#include <stdlib.h>\n#define getenv(name) NULL\n")
target_include_directories(expat PRIVATE ${CMAKE_BINARY_DIR}/expat)
target_compile_definitions(expat PUBLIC XML_STATIC PRIVATE XML_GE=0 XML_CONTEXT_BYTES=0 HAVE_UNISTD_H
  $<$<PLATFORM_ID:Linux>:HAVE_GETRANDOM> $<$<PLATFORM_ID:Darwin>:HAVE_ARC4RANDOM_BUF>
  $<$<PLATFORM_ID:Emscripten>:XML_POOR_ENTROPY>
  $<$<PLATFORM_ID:Emscripten>:XML_MIN_SIZE>)
target_compile_options(expat PRIVATE -w $<$<PLATFORM_ID:Emscripten>:-fno-inline-functions>)

# ZIP: zlib, and the minizip that comes with it, which never asks for a password here. It knows no files:
# minizip_without_files.cpp stands in for what opens them.
find_sources(zlib "${ZLIB_DIR}" zlib.h https://github.com/madler/zlib.git v1.3.2)
set(ZLIB_LICENCE ${zlib_folder}/LICENSE)
set(zlib_parts adler32 compress crc32 deflate inffast inflate inftrees trees zutil contrib/minizip/unzip
  contrib/minizip/zip)
list(TRANSFORM zlib_parts REPLACE "(.+)" "${zlib_folder}/\\1.c")
add_library(zlib STATIC ${zlib_parts} ${CMAKE_SOURCE_DIR}/cmake/minizip_without_files.cpp)
target_include_directories(zlib SYSTEM PUBLIC ${zlib_folder} ${zlib_folder}/contrib/minizip)
target_compile_definitions(zlib PRIVATE NOCRYPT NOUNCRYPT HAVE_UNISTD_H
  # Small on the web: only what workbooks need, tables that a moment makes need not be fetched, nor a
  # checksum by words.
  $<$<PLATFORM_ID:Emscripten>:NO_GZIP DYNAMIC_CRC_TABLE Z_TESTW=0>)
target_compile_options(zlib PRIVATE -w $<$<PLATFORM_ID:Emscripten>:-fno-inline-functions>)

# Workbooks to write. Its own copies of minizip, tmpfile(), MD5 and dtoa are left out; charts, drawings and what
# else no list has, too: src/workbook_writer/left_out.cpp stands in for them. Where it opens files
# and writes numbers, src/workbook_writer/files.cpp is asked.
find_sources(libxlsxwriter "${LIBXLSXWRITER_DIR}" include/xlsxwriter.h
  https://github.com/jmcnamara/libxlsxwriter.git RELEASE_1.1.4)
set(LIBXLSXWRITER_LICENCE ${libxlsxwriter_folder}/License.txt)
set(libxlsxwriter_parts app content_types core format hash_table packager relationships shared_strings
  styles theme utility workbook worksheet xmlwriter)
list(TRANSFORM libxlsxwriter_parts REPLACE "(.+)" "${libxlsxwriter_folder}/src/\\1.c")
add_library(xlsxwriter STATIC ${libxlsxwriter_parts})
target_include_directories(xlsxwriter SYSTEM PUBLIC ${libxlsxwriter_folder}/include
  PRIVATE ${zlib_folder}/contrib)
target_link_libraries(xlsxwriter PRIVATE zlib)
target_compile_definitions(xlsxwriter PUBLIC USE_NO_MD5 USE_SYSTEM_MINIZIP
  PRIVATE USE_DTOA_LIBRARY USE_STANDARD_TMPFILE
  tmpfile=pandu_temporary_file rewind=pandu_rewind zipOpen=pandu_open_package
  strftime=pandu_write_time)
set_source_files_properties(${libxlsxwriter_folder}/src/relationships.c PROPERTIES
  COMPILE_DEFINITIONS calloc=pandu_allocate_relation)
target_compile_options(xlsxwriter PRIVATE -w -fmacro-prefix-map=${libxlsxwriter_folder}=libxlsxwriter
  $<$<PLATFORM_ID:Emscripten>:-fno-inline-functions>)

# What publishes the site: files packed for servers, and digests.
if(NOT EMSCRIPTEN)
  find_sources(brotli "${BROTLI_DIR}" c/include/brotli/encode.h https://github.com/google/brotli.git v1.0.9)
  file(GLOB brotli_parts ${brotli_folder}/c/common/*.c ${brotli_folder}/c/enc/*.c)
  add_library(brotli STATIC ${brotli_parts})
  target_include_directories(brotli SYSTEM PUBLIC ${brotli_folder}/c/include)
  target_compile_options(brotli PRIVATE -w $<$<CONFIG:Release>:-O2>)

  # Of gzip and zlib it makes fewer bytes than zlib itself, and of pictures it makes them sooner.
  find_sources(libdeflate "${LIBDEFLATE_DIR}" libdeflate.h https://github.com/ebiggers/libdeflate.git v1.14)
  set(libdeflate_parts utils deflate_compress gzip_compress zlib_compress crc32 adler32 arm/cpu_features
    x86/cpu_features)
  list(TRANSFORM libdeflate_parts REPLACE "(.+)" "${libdeflate_folder}/lib/\\1.c")
  add_library(libdeflate STATIC ${libdeflate_parts})
  target_include_directories(libdeflate SYSTEM PUBLIC ${libdeflate_folder})
  target_compile_options(libdeflate PRIVATE -w $<$<CONFIG:Release>:-O2>)

  find_sources(libmd "${LIBMD_DIR}" src/sha2.c https://git.hadrons.org/git/libmd.git 1.0.4)
  add_library(md STATIC ${libmd_folder}/src/sha2.c)
  target_include_directories(md SYSTEM PUBLIC ${libmd_folder}/include)
  # What its configure script would find out is needed on big-endian machines only.
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/libmd/config.h CONTENT "")
  target_include_directories(md PRIVATE ${CMAKE_BINARY_DIR}/libmd)
  target_compile_options(md PRIVATE -w $<$<CONFIG:Release>:-O2>)

  # What serves a preview. Debian's own package is no longer headers alone.
  find_sources(httplib "${HTTPLIB_DIR}" httplib.h https://github.com/yhirose/cpp-httplib.git v0.11.4)
  add_library(httplib INTERFACE)
  target_include_directories(httplib SYSTEM INTERFACE ${httplib_folder})
endif()

if(BUILD_TESTING)
  set(INSTALL_GTEST OFF)
  set(BUILD_GMOCK OFF)
  set(gtest_disable_pthreads ${EMSCRIPTEN})
  add_subdirectory(${GOOGLETEST_DIR} ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)
endif()
