// Ids of buttons, fields and events. Those in `ids` the page's script knows too: `pandu protocol`
// hands them on to web/. What each event means is in guide.h and list/list.h.
#pragma once

#include <cstddef>
#include <string_view>

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
inline constexpr char keep[] = "keep";
inline constexpr char kiosk[] = "kiosk";
inline constexpr char next[] = "next";
inline constexpr char pause[] = "pause";
inline constexpr char restart[] = "restart";
inline constexpr char share[] = "share";
inline constexpr char unknown[] = "unknown";

inline constexpr char share_text[] = "share.text";  // the field to be shared
inline constexpr char match[] = "match=";           // what was found begins so

// What became of a button's work, where nobody could see it.
inline constexpr char copied[] = "copied";
inline constexpr char copy_refused[] = "copy.refused";
inline constexpr char file_offered[] = "file.offered";
inline constexpr char print_refused[] = "print.refused";

// Events of the window.
inline constexpr char day[] = "day";
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
inline constexpr char list_take_shown[] = "list.take_shown";
inline constexpr char list_came[] = "list.came";
inline constexpr char list_printed[] = "list.printed";
inline constexpr char list_reading[] = "list.reading";
inline constexpr char list_refused[] = "list.refused";

// Cards and films (guide/handover/media.h): what the page's script tells of them, and the beginnings
// of the ids by which it knows what to do.
inline constexpr char media_came[] = "media.came";
inline constexpr char media_recalled[] = "media.recalled";
inline constexpr char media_refused[] = "media.refused";
inline constexpr char media_ready[] = "media.ready";  // fetched, and to be sent by a further press
inline constexpr char media_failed[] = "media.failed";
inline constexpr char media_awaited[] = "media.awaited";
inline constexpr char media_clock[] = "media.clock";
inline constexpr char media_film[] = "media.film=";
inline constexpr char media_frame[] = "media.frame=";
inline constexpr char media_save[] = "media.save=";
inline constexpr char media_share[] = "media.share=";
inline constexpr char media_text[] = "media.text=";
inline constexpr char media_keeper[] = "media.keeper";
inline constexpr char media_fetch[] = "media.fetch=";
inline constexpr char media_delete[] = "media.delete";
inline constexpr char media_kept[] = "media.kept";
inline constexpr char media_fetched[] = "media.fetched";
inline constexpr char media_not_kept[] = "media.not_kept";

// Buttons for colours and type size; the first of each is the device's own.
inline constexpr const char* themes[] = {"theme.system", "theme.light", "theme.dark",
                                         "theme.contrast"};
inline constexpr const char* sizes[] = {"size.normal", "size.large", "size.largest"};

}  // namespace pandu::guide::ids

namespace pandu::guide {

// On the practice's phone: a thing by its place, and the choice of what goes wrong.
inline constexpr std::string_view practice_tap = "practice.tap=";
inline constexpr std::string_view practice_failure = "failure=";
inline constexpr std::string_view no_failure = "none";

inline constexpr std::string_view today_key =
    "today";  // the date field that corrects a wrong clock
inline constexpr std::string_view preview_key = "preview";  // the date field of the day to look at
inline constexpr std::string_view search_field = "search";  // what went wrong, in a person's words
inline constexpr std::string_view scale_field = "scale";    // a balance to place on the scale
inline constexpr std::size_t longest_draft = 200;  // bytes; more is no answer to any question

// Another reason that the result offers: "instead=resigned".
inline constexpr std::string_view instead_prefix = "instead=";

// Where an employer prepares a link.
inline constexpr std::string_view hr_date = "hr.date";
inline constexpr std::string_view hr_closed = "hr.closed";  // the day the card became inactive
inline constexpr std::string_view hr_controls[] = {"hr.ground", "hr.band", "hr.language", "hr.name",
                                                   "hr.made",   hr_date,   hr_closed};

}  // namespace pandu::guide
