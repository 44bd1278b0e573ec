// Where there is no GPU: native builds, that is tests.
#include "canvas/display.h"

#include "imgui.h"

namespace pandu::canvas {

void accept_textures(ImDrawData& data) {
  if (data.Textures == nullptr) return;
  for (ImTextureData* texture : *data.Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK) {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

#ifndef PANDU_OPENGL

void open_display() {}
void close_display() {}
bool display_is_ready() { return true; }
void show_on_display(ImDrawData& data) { accept_textures(data); }
bool display_works() { return true; }

#endif

}  // namespace pandu::canvas
