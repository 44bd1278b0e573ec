// Where a frame's triangles go: to OpenGL in the browser, nowhere in native tests.
#pragma once

struct ImDrawData;

namespace pandu::canvas {

// Gives the GPU our shaders, and does not wait until it has made something of them.
void open_display();
// Whether it has. Only where the context tells so without waiting (KHR_parallel_shader_compile).
bool display_is_ready();
void close_display();
void show_on_display(ImDrawData& data);
// Whether the GPU took our shaders. Waits for it: not to be asked before a frame was shown.
bool display_works();

// Without a screen: textures count as uploaded.
void accept_textures(ImDrawData& data);

}  // namespace pandu::canvas
