#include "canvas/items.h"

#include "imgui.h"
#include "imgui_internal.h"

namespace pandu::canvas {

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
