# One target per room. A room sees only the rooms it is linked with, so the arrows of the design are
# checked by every build.

add_library(pandu_warnings INTERFACE)
target_compile_options(pandu_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wsign-conversion -Wpedantic -Werror
  # A field left out of an initialiser has its default; that is what defaults are for.
  -Wno-missing-field-initializers
  # g++ 12 sees overlapping copies in "text" + std::string where there are none (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# The rooms never throw: errors are values, and the site is smaller for it.
add_library(pandu_no_exceptions INTERFACE)
target_compile_options(pandu_no_exceptions INTERFACE -fno-exceptions)

if(PANDU_SANITIZE)
  set(sanitizers -fsanitize=address,undefined)
  # The programs for libFuzzer share the rooms with the tests, so the paths are counted in both; only
  # counted, because watching every comparison too would make the tests several times slower.
  add_compile_options(${sanitizers} -fsanitize-coverage=inline-8bit-counters,pc-table
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(${sanitizers})
endif()

# add_door(<target> <name> <folder> [SYSTEM]): headers of <folder> are reached as "<name>/...", and nothing
# that lies beside it comes with them. SYSTEM: others wrote them, and they are not warned about.
function(add_door target name folder)
  set(door ${CMAKE_BINARY_DIR}/doors/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${folder} ${door}/${name} SYMBOLIC)
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "INTERFACE_LIBRARY")
    target_include_directories(${target} ${ARGN} INTERFACE ${door})
  else()
    target_include_directories(${target} PUBLIC ${door})
  endif()
endfunction()

# compile_by_folder(<target> <source>...): the files of a folder are compiled as one, since most of the
# time goes into the headers that they share. What a file keeps to itself therefore has a name of its
# own in its folder. -DPANDU_UNITY=OFF compiles file by file.
function(compile_by_folder target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${PANDU_UNITY} UNITY_BUILD_MODE GROUP)
  foreach(source IN LISTS ARGN)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(GET folder FILENAME group)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
  endforeach()
endfunction()

# Rooms are made small for the web. Natively they run for an instant, and the time it takes to optimise
# them much would be lost; make_fast(<room>) is for those that work by the hundred thousand.
if(NOT EMSCRIPTEN)
  set(CMAKE_CXX_FLAGS_RELEASE "-O1 -DNDEBUG")
endif()
function(make_fast room)
  target_compile_options(pandu_${room} PRIVATE $<$<CONFIG:Release>:-O3>)
endfunction()

# add_room(<name> USES <rooms> PRIVATE <libraries>): a library of the .cpp files in the calling folder
# and the folders in it. Its users see the rooms that it uses, but not its private libraries.
function(add_room name)
  cmake_parse_arguments(ROOM "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp)
  add_library(pandu_${name} STATIC ${sources})
  compile_by_folder(pandu_${name} ${sources})
  add_door(pandu_${name} ${name} ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(pandu_${name}
    PRIVATE pandu_warnings pandu_no_exceptions ${ROOM_PRIVATE})
  foreach(other ${ROOM_USES})
    target_link_libraries(pandu_${name} PUBLIC pandu_${other})
  endforeach()
endfunction()

# add_room_tests(<name> USES <rooms> PRIVATE <libraries>): one test program of the *_test.cpp files in
# the calling folder. It runs in the root of the repository ("assets/rules/..." is found), under Node
# when it was built for WebAssembly. A program without tests, and a skipped test, count as failures.
function(add_room_tests name)
  cmake_parse_arguments(TESTS "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp)
  add_executable(${name}_test ${sources})
  set_target_properties(${name}_test PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_compile_definitions(${name}_test PRIVATE PANDU_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  # A test's own code runs once: time spent on optimising it is lost. The rooms it tests are as built.
  target_compile_options(${name}_test PRIVATE -O0)
  if(NOT EMSCRIPTEN)
    target_precompile_headers(${name}_test PRIVATE <gtest/gtest.h>)
  endif()
  target_link_libraries(${name}_test PRIVATE pandu_warnings ${TESTS_PRIVATE} gtest gtest_main)
  foreach(room ${TESTS_USES})
    target_link_libraries(${name}_test PRIVATE pandu_${room})
  endforeach()
  add_dependencies(tests ${name}_test)
  add_test(NAME ${name} COMMAND ${name}_test WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${name} PROPERTIES
    FAIL_REGULAR_EXPRESSION "\\[  PASSED  \\] 0 tests;\\[  SKIPPED \\]")
endfunction()
