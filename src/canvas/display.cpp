// A frame's triangles to OpenGL ES 2, which is WebGL; in native builds, that is tests, to nowhere.
//
// Dear ImGui's own renderer saves and restores the state of the application around it. We are alone
// with our context, and in a browser every such question waits until the GPU has done all that it was
// told before: most of the first paint's time. So nothing is asked here, and what waits for the shaders
// (using them) comes with the first frame. Attributes are bound before linking, and the one number that
// shaders need comes as a constant attribute instead of a uniform.
#include <cstddef>

#include "canvas/frame.h"
#include "imgui.h"

#ifdef PANDU_OPENGL
#include <GLES2/gl2.h>
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

#ifndef PANDU_OPENGL

void open_display() {}
void close_display() {}
bool display_is_ready() { return true; }
void show_on_display(ImDrawData& data) { accept_textures(data); }
bool display_works() { return true; }

#else

namespace {

enum Attribute : GLuint { position, place_in_texture, colour, scale };

constexpr const char* vertex_shader =
    "attribute vec2 position, place;"
    "attribute vec4 colour;"
    "attribute vec2 scale;"
    "varying vec2 at;"
    "varying vec4 ink;"
    "void main() {"
    "  at = place;"
    "  ink = colour;"
    "  gl_Position = vec4(position * scale + vec2(-1.0, 1.0), 0.0, 1.0);"
    "}";
// The texture holds coverage alone. It stands in unit 0, where a sampler looks by itself.
constexpr const char* fragment_shader =
    "precision mediump float;"
    "varying vec2 at;"
    "varying vec4 ink;"
    "uniform sampler2D coverage;"
    "void main() { gl_FragColor = vec4(ink.rgb, ink.a * texture2D(coverage, at).a); }";

constexpr GLenum completion_status = 0x91B1;  // of KHR_parallel_shader_compile

struct Screen {
  GLuint program = 0, vertices = 0, indices = 0;
  bool prepared = false;
} screen;

void attach(GLenum kind, const char* source) {
  const GLuint shader = glCreateShader(kind);
  glShaderSource(shader, 1, &source, nullptr);
  glCompileShader(shader);
  glAttachShader(screen.program, shader);
  glDeleteShader(shader);  // when the program goes
}

void point_at(Attribute attribute, GLint count, GLenum type, std::size_t offset) {
  glEnableVertexAttribArray(attribute);
  glVertexAttribPointer(attribute, count, type, type == GL_UNSIGNED_BYTE, sizeof(ImDrawVert),
                        reinterpret_cast<const void*>(offset));
}

void create(ImTextureData& texture) {
  GLuint id = 0;
  glGenTextures(1, &id);
  glBindTexture(GL_TEXTURE_2D, id);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glTexImage2D(GL_TEXTURE_2D, 0, GL_ALPHA, texture.Width, texture.Height, 0, GL_ALPHA,
               GL_UNSIGNED_BYTE, texture.GetPixels());
  texture.SetTexID(id);
}

// Whole rows of the texture, from the first changed to the last: one call, nothing to copy.
void update(ImTextureData& texture) {
  const ImTextureRect& changed = texture.UpdateRect;
  glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.GetTexID()));
  glTexSubImage2D(GL_TEXTURE_2D, 0, 0, changed.y, texture.Width, changed.h, GL_ALPHA,
                  GL_UNSIGNED_BYTE, texture.GetPixelsAt(0, changed.y));
}

void destroy(ImTextureData& texture) {
  const GLuint id = static_cast<GLuint>(texture.GetTexID());
  glDeleteTextures(1, &id);
  texture.SetTexID(ImTextureID_Invalid);
  texture.SetStatus(ImTextureStatus_Destroyed);
}

void settle(ImTextureData& texture) {
  switch (texture.Status) {
    case ImTextureStatus_WantCreate:
      create(texture);
      return texture.SetStatus(ImTextureStatus_OK);
    case ImTextureStatus_WantUpdates:
      update(texture);
      return texture.SetStatus(ImTextureStatus_OK);
    case ImTextureStatus_WantDestroy:
      if (texture.UnusedFrames > 0) destroy(texture);
      return;
    case ImTextureStatus_OK:
    case ImTextureStatus_Destroyed:
      return;
  }
}

// Waits for the shaders.
void prepare() {
  screen.prepared = true;
  glUseProgram(screen.program);
  glGenBuffers(1, &screen.vertices);
  glGenBuffers(1, &screen.indices);
  glBindBuffer(GL_ARRAY_BUFFER, screen.vertices);
  glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, screen.indices);
  point_at(position, 2, GL_FLOAT, offsetof(ImDrawVert, pos));
  point_at(place_in_texture, 2, GL_FLOAT, offsetof(ImDrawVert, uv));
  point_at(colour, 4, GL_UNSIGNED_BYTE, offsetof(ImDrawVert, col));

  glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
  glEnable(GL_BLEND);
  glBlendFuncSeparate(GL_SRC_ALPHA, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
}

void draw(const ImDrawList& list) {
  glBufferData(GL_ARRAY_BUFFER, list.VtxBuffer.size_in_bytes(), list.VtxBuffer.Data,
               GL_STREAM_DRAW);
  glBufferData(GL_ELEMENT_ARRAY_BUFFER, list.IdxBuffer.size_in_bytes(), list.IdxBuffer.Data,
               GL_STREAM_DRAW);
  for (const ImDrawCmd& command : list.CmdBuffer) {
    if (command.ElemCount == 0) continue;
    glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
    const std::size_t start = command.IdxOffset * sizeof(ImDrawIdx);
    glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount), GL_UNSIGNED_SHORT,
                   reinterpret_cast<const void*>(start));
  }
}

}  // namespace

void open_display() {
  screen.program = glCreateProgram();
  attach(GL_VERTEX_SHADER, vertex_shader);
  attach(GL_FRAGMENT_SHADER, fragment_shader);
  glBindAttribLocation(screen.program, position, "position");
  glBindAttribLocation(screen.program, place_in_texture, "place");
  glBindAttribLocation(screen.program, colour, "colour");
  glBindAttribLocation(screen.program, scale, "scale");
  glLinkProgram(screen.program);
}

bool display_is_ready() {
  GLint complete = GL_FALSE;
  glGetProgramiv(screen.program, completion_status, &complete);
  return complete == GL_TRUE;
}

void close_display() {
  for (ImTextureData* texture : ImGui::GetIO().Fonts->TexList)
    if (texture->GetTexID() != ImTextureID_Invalid) destroy(*texture);
  glDeleteProgram(screen.program);
  glDeleteBuffers(1, &screen.vertices);
  glDeleteBuffers(1, &screen.indices);
  screen = {};
}

void show_on_display(ImDrawData& data) {
  if (!screen.prepared) prepare();
  for (ImTextureData* texture : *data.Textures) settle(*texture);
  const float width = data.DisplaySize.x, height = data.DisplaySize.y;
  glViewport(0, 0, static_cast<GLsizei>(width), static_cast<GLsizei>(height));
  glVertexAttrib4f(scale, 2 / width, -2 / height, 0, 0);
  for (const ImDrawList* list : data.CmdLists) draw(*list);
}

bool display_works() {
  GLint linked = GL_FALSE;
  glGetProgramiv(screen.program, GL_LINK_STATUS, &linked);
  return linked == GL_TRUE;
}

#endif

}  // namespace pandu::canvas
