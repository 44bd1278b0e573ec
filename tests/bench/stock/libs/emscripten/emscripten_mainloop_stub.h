// Dear ImGui's example asks for these two macros by this file's name; Debian's source package leaves the
// file out. They turn the body of the example's endless loop into the browser's frame.
#pragma once

#include <emscripten/emscripten.h>

#include <functional>

inline std::function<void()> example_frame;

#define EMSCRIPTEN_MAINLOOP_BEGIN example_frame = [&]() { do
#define EMSCRIPTEN_MAINLOOP_END \
  while (false)                 \
    ;                           \
  }                             \
  ;                             \
  emscripten_set_main_loop([]() { example_frame(); }, 0, true)
