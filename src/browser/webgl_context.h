// The WebGL context of the page's canvas.
#pragma once

namespace pandu::browser {

// On the element with the id "canvas"; false if the browser gives none.
bool open_webgl();
void close_webgl();
// Whether the context tells how far the shaders are without waiting for them.
bool tells_progress();

}  // namespace pandu::browser
