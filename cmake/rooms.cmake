# One target per room. A room sees only the rooms it is linked with, so the arrows of the design are
# checked by every build.

add_library(pandu_warnings INTERFACE)
target_compile_options(pandu_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wsign-conversion -Wpedantic -Werror)
target_compile_options(pandu_warnings INTERFACE -fno-exceptions)
if(PANDU_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()

# add_room(law USES content ...): a library of the .cpp files in the calling folder. Headers are
# reached as "law/date.h" through a folder of links that holds this room alone.
function(add_room name)
  cmake_parse_arguments(ROOM "" "" "USES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp)
  set(door ${CMAKE_BINARY_DIR}/doors/${name})
  file(MAKE_DIRECTORY ${door})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${door}/${name} SYMBOLIC)
  add_library(pandu_${name} STATIC ${sources})
  target_include_directories(pandu_${name} PUBLIC ${door})
  target_link_libraries(pandu_${name} PRIVATE pandu_warnings)
  foreach(other ${ROOM_USES})
    target_link_libraries(pandu_${name} PUBLIC pandu_${other})
  endforeach()
endfunction()
