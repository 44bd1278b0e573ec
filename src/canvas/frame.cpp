#include "canvas/frame.h"

#include "imgui_internal.h"

namespace pandu::canvas {
namespace {

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
  // The context deletes it.
  context->CurrentWindow = IM_NEW(ImGuiWindow)(context, "page");
  context->Windows.push_back(context->CurrentWindow);
  context->CurrentItemFlags = ImGuiItemFlags_NoNav;
  return context;
}

// Edges as Dear ImGui smooths them by default, with the picture of letters as its only texture.
void prepare_lists(ImGuiContext& context) {
  ImDrawListSharedData& shared = context.DrawListSharedData;
  const ImGuiStyle& style = context.Style;
  shared.FontAtlas = context.IO.Fonts;
  shared.CurveTessellationTol = style.CurveTessellationTol;
  shared.SetCircleTessellationMaxError(style.CircleTessellationMaxError);
  shared.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill |
                        ImDrawListFlags_AntiAliasedLinesUseTex;
  shared.InitialFringeScale = 1;
  ImFontAtlasUpdateNewFrame(context.IO.Fonts, ++context.FrameCount, true);
  ImFontAtlasUpdateDrawListsSharedData(context.IO.Fonts);
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
  prepare_lists(*context_);
  data_.Clear();
  data_.DisplaySize = {width, height};
  data_.FramebufferScale = {1, 1};
  ImGuiWindow& page = *context_->CurrentWindow;
  page.Size = data_.DisplaySize;
  page.ClipRect = {0, 0, width, height};
  page.DrawList->_ResetForNewFrame();
  page.DrawList->PushTexture(context_->IO.Fonts->TexRef);
  page.DrawList->PushClipRect({0, 0}, page.Size);
  return page.DrawList;
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
  data_.AddDrawList(context_->CurrentWindow->DrawList);
  data_.Textures = &context_->IO.Fonts->TexList;
  data_.Valid = true;
  drawn_ = &data_;
  if (headless_)
    accept_textures(data_);
  else
    show_on_display(data_);
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
