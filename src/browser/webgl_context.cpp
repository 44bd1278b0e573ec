#include "browser/webgl_context.h"

#include <emscripten/html5.h>
#include <emscripten/html5_webgl.h>

namespace pandu::browser {
namespace {

EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
bool progress_told = false;

}  // namespace

bool open_webgl() {
  EmscriptenWebGLContextAttributes wanted;
  emscripten_webgl_init_context_attributes(&wanted);
  wanted.majorVersion = 1;
  wanted.alpha = false;  // the canvas paints the paper too
  wanted.depth = false;
  wanted.stencil = false;
  wanted.antialias = false;  // Dear ImGui smooths its own edges
  wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
  wanted.enableExtensionsByDefault = false;
  context = emscripten_webgl_create_context("#canvas", &wanted);
  if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
    return false;
  progress_told = emscripten_webgl_enable_extension(context, "KHR_parallel_shader_compile");
  return true;
}

bool tells_progress() { return progress_told; }

void close_webgl() {
  if (context > 0) emscripten_webgl_destroy_context(context);
  context = 0;
}

}  // namespace pandu::browser
