// Where a frame's triangles go: to OpenGL in the browser, nowhere in native tests.
#pragma once

struct ImDrawData;

namespace pandu::canvas {

void open_screen();
void close_screen();
void show_on_screen(ImDrawData& data);
// Whether the GPU took our shaders. Waits for it: not to be asked before a frame was shown.
bool screen_works();

// Without a screen: textures count as uploaded.
void accept_textures(ImDrawData& data);

}  // namespace pandu::canvas
