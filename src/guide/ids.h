// Ids of buttons, fields and events that the page's script knows too: `pandu protocol` hands them
// on to web/. What each event means is in guide.h and list/events.h.
#pragma once

namespace pandu::guide::ids {

// What the page does by itself; the application hears nothing of it.
inline constexpr char print[] = "print";
inline constexpr char read[] = "read";
inline constexpr char hush[] = "hush";
inline constexpr char view[] = "view";

// Buttons that do something in the page besides.
inline constexpr char calendar[] = "calendar";
inline constexpr char clear[] = "clear";
inline constexpr char forget[] = "forget";
inline constexpr char hr_letter[] = "hr.letter";
inline constexpr char kiosk[] = "kiosk";
inline constexpr char next[] = "next";
inline constexpr char pause[] = "pause";
inline constexpr char restart[] = "restart";
inline constexpr char share[] = "share";

inline constexpr char share_text[] = "share.text";  // the field to be shared
inline constexpr char match[] = "match=";           // what was found begins so

// Events of the window.
inline constexpr char file[] = "file";
inline constexpr char keep_damaged[] = "keep.damaged";
inline constexpr char keep_failed[] = "keep.failed";
inline constexpr char route[] = "route";
inline constexpr char site[] = "site";
inline constexpr char tick[] = "tick";

// The screen of a list: its heading and its field, its buttons, and what its worker tells.
inline constexpr char list[] = "list";
inline constexpr char list_paste[] = "list.paste";
inline constexpr char list_cancel[] = "list.cancel";
inline constexpr char list_download[] = "list.download";
inline constexpr char list_example[] = "list.example";
inline constexpr char list_mail[] = "list.mail";
inline constexpr char list_read[] = "list.read";
inline constexpr char list_sheets[] = "list.sheets";
inline constexpr char list_came[] = "list.came";
inline constexpr char list_printed[] = "list.printed";
inline constexpr char list_reading[] = "list.reading";
inline constexpr char list_refused[] = "list.refused";

}  // namespace pandu::guide::ids
