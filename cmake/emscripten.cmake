# A toolchain file that finds Emscripten wherever it was installed and includes its own toolchain
# (a workflow preset cannot be wrapped in emcmake).

find_program(EMCC emcc HINTS $ENV{EMSDK}/upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT EMCC)
  message(FATAL_ERROR "emcc was not found. script/bootstrap installs it.")
endif()
file(REAL_PATH ${EMCC} emcc)
cmake_path(GET emcc PARENT_PATH emscripten)
include(${emscripten}/cmake/Modules/Platform/Emscripten.cmake)

# Small before all else. The whole program is optimised when it is linked, because its rooms mostly call
# each other; and the compiler may put a small function in the place of its call, which Emscripten would
# leave to the linker alone when it is asked for little code.
set(small "-Oz -flto -finline-functions -fno-rtti -DNDEBUG")
set(CMAKE_CXX_FLAGS_MINSIZEREL ${small} CACHE STRING "" FORCE)
set(CMAKE_C_FLAGS_MINSIZEREL ${small} CACHE STRING "" FORCE)

# Debian's Emscripten uses Debian's acorn, which a Node.js from elsewhere does not look for.
set(debian_node_modules /usr/share/nodejs)
if(EXISTS ${debian_node_modules}/acorn)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=${debian_node_modules})
  set(CMAKE_C_LINKER_LAUNCHER ${CMAKE_CXX_LINKER_LAUNCHER})
endif()
