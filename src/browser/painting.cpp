// What paints, for web/canvas/paint_program.js: of the page that main.cpp shows. Left out of the
// program, the rest works without a canvas.
#include <emscripten/emscripten.h>
#include <emscripten/html5.h>
#include <emscripten/html5_webgl.h>

#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "browser/application.h"
#include "canvas/layout.h"
#include "canvas/painter.h"

namespace {

using namespace pandu;  // NOLINT: as main.cpp
using browser::inbox;

std::string font_bytes;
canvas::Fonts fonts;
std::optional<canvas::Painter> painter;

std::span<const std::uint8_t> bytes_of(const std::string& text, std::size_t at, std::size_t size) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()) + at, size};
}

EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
// Whether it tells how far the shaders are without waiting for them.
bool tells_progress = false;

// The context that web/canvas/context.js has made on the element with the id "canvas"; false if the
// browser gave none.
bool open_webgl() {
  EmscriptenWebGLContextAttributes wanted;
  emscripten_webgl_init_context_attributes(&wanted);
  wanted.majorVersion = 1;
  wanted.enableExtensionsByDefault = false;
  context = emscripten_webgl_create_context("#canvas", &wanted);
  if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS)
    return false;
  tells_progress = emscripten_webgl_enable_extension(context, "KHR_parallel_shader_compile");
  return true;
}

void close_webgl() {
  if (context > 0) emscripten_webgl_destroy_context(context);
  context = 0;
}

}  // namespace

extern "C" {

// In: the three fonts, one after the other.
EMSCRIPTEN_KEEPALIVE void pandu_fonts(std::size_t regular, std::size_t bold, std::size_t icon) {
  if (regular + bold + icon != inbox.size()) return;
  font_bytes = std::move(inbox);
  fonts = {bytes_of(font_bytes, 0, regular), bytes_of(font_bytes, regular, bold),
           bytes_of(font_bytes, regular + bold, icon)};
}

// False: there is no WebGL here.
EMSCRIPTEN_KEEPALIVE bool pandu_open_canvas() {
  if (font_bytes.empty() || !open_webgl()) return false;
  painter.emplace(fonts, false);
  return true;
}
// Whether a frame can be painted without waiting for the GPU, as far as the browser tells.
EMSCRIPTEN_KEEPALIVE bool pandu_canvas_ready() {
  return painter && (!tells_progress || painter->is_ready());
}
// To be asked some time after the first paint: it waits for the GPU.
EMSCRIPTEN_KEEPALIVE bool pandu_canvas_works() { return painter && painter->works(); }
EMSCRIPTEN_KEEPALIVE void pandu_close_canvas() {
  painter.reset();
  close_webgl();
}

// In: a packed layout, its numbers first. Returns how many triangles were painted.
EMSCRIPTEN_KEEPALIVE int pandu_paint(std::size_t number_count) {
  const std::size_t size = number_count * sizeof(float);
  if (!painter || size > inbox.size()) return 0;
  std::vector<float> numbers(number_count);
  std::memcpy(numbers.data(), inbox.data(), size);
  painter->paint(browser::shown_page(),
                 canvas::unpack(numbers, std::string_view(inbox).substr(size)));
  return painter->triangles();
}

// Out: per painted node its fields.
EMSCRIPTEN_KEEPALIVE void pandu_painted() {
  browser::FieldWriter out;
  if (!painter) return;
  for (const canvas::Painted& item : painter->painted()) {
    out.put(item.id);
    for (const float number : {item.x, item.y, item.width, item.height})
      out.put(std::to_string(static_cast<int>(number)));
    out.put(item.checked ? "1" : "0");
  }
}

}  // extern "C"
