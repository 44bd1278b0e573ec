// A thing on a drawn screen.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace pandu::content {

inline constexpr std::array<std::string_view, 11> phone_item_names = {
    "bar",    "row",    "button",  "tick", "missing_tick", "field",
    "choice", "camera", "message", "note", "progress"};

// One thing that is drawn, from top to bottom.
struct PhoneItem {
  enum class Kind {
    bar,
    row,
    button,
    tick,
    missing_tick,
    field,
    choice,
    camera,
    message,
    note,
    progress
  };
  Kind kind = Kind::row;
  std::string label;  // an official name, the same in every language; or
  std::string key;    // a text by key
  std::string icon;
  bool tap = false;  // what the person taps in this step
};

}  // namespace pandu::content
