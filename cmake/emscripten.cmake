# A toolchain file that finds Emscripten wherever it was installed and includes its own toolchain
# (a workflow preset cannot be wrapped in emcmake).

find_program(EMCC emcc HINTS $ENV{EMSDK}/upstream/emscripten NO_CMAKE_FIND_ROOT_PATH)
if(NOT EMCC)
  message(FATAL_ERROR "emcc was not found. script/bootstrap installs it.")
endif()
file(REAL_PATH ${EMCC} emcc)
cmake_path(GET emcc PARENT_PATH emscripten)
include(${emscripten}/cmake/Modules/Platform/Emscripten.cmake)

# Small before all else. The whole program is optimised when it is linked, because its rooms mostly
# call each other; and the compiler may put a small function in the place of its call, which
# Emscripten would leave to the linker alone when it is asked for little code.
set(small "-Oz -flto -finline-functions -fno-rtti -DNDEBUG")
# Newer compilers take functions for small that are not, both when they compile and when they link:
# 24 kB of the page's program, packed.
if(EMSCRIPTEN_VERSION VERSION_GREATER_EQUAL 3.1.40)
  string(APPEND small " -mllvm -inline-threshold=-20")
  set(inline_less -Wl,-mllvm,-inline-threshold=-20)
endif()
# Newer ones leave errno out by themselves, and warn.
if(EMSCRIPTEN_VERSION VERSION_LESS 3.1.69)
  set(without_errno -sSUPPORT_ERRNO=0)
endif()
set(CMAKE_CXX_FLAGS_MINSIZEREL ${small} CACHE STRING "" FORCE)
set(CMAKE_C_FLAGS_MINSIZEREL ${small} CACHE STRING "" FORCE)

# Debian's Emscripten uses Debian's acorn, which a Node.js from elsewhere does not look for.
set(debian_node_modules /usr/share/nodejs)
if(EXISTS ${debian_node_modules}/acorn)
  set(CMAKE_CXX_LINKER_LAUNCHER ${CMAKE_COMMAND} -E env NODE_PATH=${debian_node_modules})
  set(CMAKE_C_LINKER_LAUNCHER ${CMAKE_CXX_LINKER_LAUNCHER})
endif()
