#include "canvas/screen.h"

#include "imgui.h"
#ifdef IMGUI_IMPL_OPENGL_ES2
#include <GLES2/gl2.h>

#include "imgui_impl_opengl3.h"
#endif

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

#ifdef IMGUI_IMPL_OPENGL_ES2

void open_screen() { ImGui_ImplOpenGL3_Init("#version 100"); }

void close_screen() { ImGui_ImplOpenGL3_Shutdown(); }

void show_on_screen(ImDrawData& data) {
  ImGui_ImplOpenGL3_NewFrame();
  glViewport(0, 0, static_cast<int>(data.DisplaySize.x), static_cast<int>(data.DisplaySize.y));
  ImGui_ImplOpenGL3_RenderDrawData(&data);
}

#else

void open_screen() {}
void close_screen() {}
void show_on_screen(ImDrawData& data) { accept_textures(data); }

#endif

}  // namespace pandu::canvas
