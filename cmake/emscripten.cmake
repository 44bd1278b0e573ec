# A toolchain file that finds Emscripten wherever it was installed and includes its own toolchain
# (a workflow preset cannot be wrapped in emcmake).

find_program(EMCC emcc HINTS $ENV{EMSDK}/upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT EMCC)
  message(FATAL_ERROR "emcc was not found. script/bootstrap installs it.")
endif()
file(REAL_PATH ${EMCC} emcc)
cmake_path(GET emcc PARENT_PATH emscripten)
include(${emscripten}/cmake/Modules/Platform/Emscripten.cmake)

set(CMAKE_CXX_FLAGS_MINSIZEREL "-Oz -DNDEBUG" CACHE STRING "" FORCE)
set(CMAKE_C_FLAGS_MINSIZEREL "-Oz -DNDEBUG" CACHE STRING "" FORCE)

# Debian's Emscripten uses Debian's acorn, which a Node.js from elsewhere does not look for.
set(debian_node_modules /usr/share/nodejs)
if(EXISTS ${debian_node_modules}/acorn)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=${debian_node_modules})
  set(CMAKE_C_LINKER_LAUNCHER ${CMAKE_CXX_LINKER_LAUNCHER})
endif()
