// What Dear ImGui calls and a page never uses: tables, text fields, menus, scroll bars. It
// stands here instead of imgui_tables.cpp and imgui_widgets.cpp, which would be a fifth of the
// painter; our widgets are in looks/.
#include <cstring>

#include "imgui.h"
#include "imgui_internal.h"

// The fields are the browser's.
ImGuiInputTextState::ImGuiInputTextState() {
  std::memset(static_cast<void*>(this), 0, sizeof(*this));
}
ImGuiInputTextState::~ImGuiInputTextState() = default;
void ImGuiMenuColumns::Update(float, bool) {}

namespace ImGui {

void TableSettingsAddSettingsHandler() {}
void TableGcCompactSettings() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TablePushColumnChannel(int) {}
void TablePopColumnChannel() {}
void TablePushBackgroundChannel() {}
void TablePopBackgroundChannel() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}
void EndColumns() {}
void TableEndRow(ImGuiTable*) {}
void EndTable() {}

void InputTextDeactivateHook(ImGuiID) {}
void EndMenuBar() {}
void EndTabBar() {}
ImGuiMultiSelectIO* EndMultiSelect() { return nullptr; }
void TreePop() {}
void Scrollbar(ImGuiAxis) {}
void Separator() {}
void SeparatorText(const char*) {}
void TextV(const char*, va_list) {}
bool Button(const char*, const ImVec2&) { return false; }
bool SliderInt(const char*, int*, int, int, const char*, ImGuiSliderFlags) { return false; }
bool InputText(const char*, char*, size_t, ImGuiInputTextFlags, ImGuiInputTextCallback, void*) {
  return false;
}
bool CloseButton(ImGuiID, const ImVec2&) { return false; }
bool CollapseButton(ImGuiID, const ImVec2&) { return false; }
bool MenuItem(const char*, const char*, bool, bool) { return false; }
bool Selectable(const char*, bool, ImGuiSelectableFlags, const ImVec2&) { return false; }
bool ButtonBehavior(const ImRect&, ImGuiID, bool*, bool*, ImGuiButtonFlags) { return false; }

}  // namespace ImGui
