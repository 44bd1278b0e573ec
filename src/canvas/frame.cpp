#include "canvas/frame.h"

#include "imgui_internal.h"

namespace pandu::canvas {
namespace {

constexpr ImGuiWindowFlags sheet = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoInputs |
                                   ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                                   ImGuiWindowFlags_NoSavedSettings |
                                   ImGuiWindowFlags_NoBringToFrontOnFocus;

// Fonts come after the context, so the context comes out of the initialiser list.
ImGuiContext* new_context() {
  ImGuiContext* context = ImGui::CreateContext();
  ImGui::SetCurrentContext(context);  // an older one would stay current
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;  // coverage alone
  io.Fonts->TexMaxWidth = 2048;
  io.Fonts->TexMaxHeight = 2048;
  ImGuiStyle& style = ImGui::GetStyle();
  style.WindowPadding = {0, 0};
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
  return context;
}

}  // namespace

Frame::Frame(const Fonts& fonts, bool headless)
    : context_(new_context()),
      headless_(headless),
      regular_(fonts.regular),
      bold_(fonts.bold),
      icon_(fonts.icon) {
  items_.watch(*context_);
  if (!headless_) open_display();
}

Frame::~Frame() {
  ImGui::SetCurrentContext(context_);
  if (!headless_) close_display();
  ImGui::DestroyContext(context_);
}

bool Frame::is_ready() const { return headless_ || display_is_ready(); }

bool Frame::works() const { return headless_ || display_works(); }

ImDrawList* Frame::begin(float width, float height) {
  ImGui::SetCurrentContext(context_);
  drawn_ = nullptr;
  items_.begin_frame();
  if (!(width >= 1 && height >= 1)) return nullptr;
  ImGuiIO& io = ImGui::GetIO();
  io.DisplaySize = {width, height};
  io.DisplayFramebufferScale = {1, 1};
  io.DeltaTime = 1.0F / 60;
  ImGui::NewFrame();
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width, height});
  ImGui::Begin("page", nullptr, sheet);
  return ImGui::GetWindowDrawList();
}

void Frame::drop_letters() {
  ImGui::SetCurrentContext(context_);
  ImFontAtlas& letters = *ImGui::GetIO().Fonts;
  ImFontAtlasBuildDiscardBakes(&letters, 0);
  letters.CompactCache();
}

int Frame::letter_pixels() const {
  const ImTextureData& picture = *context_->IO.Fonts->TexData;
  return picture.Width * picture.Height;
}

void Frame::end() {
  ImGui::End();
  ImGui::Render();
  ImDrawData* data = ImGui::GetDrawData();
  drawn_ = data;
  if (headless_)
    accept_textures(*data);
  else
    show_on_display(*data);
}

void Items::watch(ImGuiContext& context) {
  context.TestEngine = this;
  context.TestEngineHookItems = true;
}

bool Items::add(const std::string& id, const ImRect& rect, const char* label, bool checked) {
  const ImGuiID item = ImGui::GetID(id.c_str());
  names_.emplace(item, id);
  ImGuiContext& g = *ImGui::GetCurrentContext();
  if (!g.CurrentWindow->ClipRect.Overlaps(rect)) return false;
  if (!ImGui::ItemAdd(rect, item)) return false;
  const ImGuiItemStatusFlags state =
      checked ? ImGuiItemStatusFlags_Checkable | ImGuiItemStatusFlags_Checked
              : ImGuiItemStatusFlags_None;
  IMGUI_TEST_ENGINE_ITEM_INFO(item, label, g.LastItemData.StatusFlags | state);
  return true;
}

void Items::on_item(unsigned int item, const ImRect& rect) {
  const auto name = names_.find(item);
  if (name == names_.end()) return;  // the window's own
  if (!places_.emplace(item, painted_.size()).second) return;
  painted_.push_back({name->second, rect.Min.x, rect.Min.y, rect.GetWidth(), rect.GetHeight()});
}

void Items::on_checked(unsigned int item) {
  const auto place = places_.find(item);
  if (place != places_.end()) painted_[place->second].checked = true;
}

}  // namespace pandu::canvas

// The four functions that Dear ImGui calls when built with IMGUI_ENABLE_TEST_ENGINE.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& rect,
                                 const ImGuiLastItemData*) {
  static_cast<pandu::canvas::Items*>(context->TestEngine)->on_item(id, rect);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char*,
                                  ImGuiItemStatusFlags flags) {
  if ((flags & ImGuiItemStatusFlags_Checked) != 0)
    static_cast<pandu::canvas::Items*>(context->TestEngine)->on_checked(id);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
