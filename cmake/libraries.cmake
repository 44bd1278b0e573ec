# What others wrote: each library behind a door of its own, so that only who links it sees it.

set(NLOHMANN_JSON_DIR "" CACHE PATH "Folder that holds nlohmann/json.hpp")
set(CLI11_DIR "" CACHE PATH "Folder that holds CLI/CLI.hpp")
set(GOOGLETEST_DIR /usr/src/googletest CACHE PATH "Sources of GoogleTest")
set(IMGUI_DIR "" CACHE PATH "Sources of Dear ImGui 1.92")
set(QRCODEGEN_DIR "" CACHE PATH "Sources of Project Nayuki's QR-Code-generator 1.8")

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

if(BUILD_TESTING)
  set(INSTALL_GTEST OFF)
  set(BUILD_GMOCK OFF)
  set(gtest_disable_pthreads ${EMSCRIPTEN})
  add_subdirectory(${GOOGLETEST_DIR} ${CMAKE_BINARY_DIR}/googletest EXCLUDE_FROM_ALL)
endif()
