#include "workbook_writer/styles.h"

#include <xlsxwriter.h>

#include <string>

namespace pandu::workbook_writer {
namespace {

// "@", by the number that Excel has for it.
constexpr std::uint8_t text_format = 49;
constexpr double title_size = 14;
constexpr lxw_color_t header_ground = 0xDDE6EE;
constexpr lxw_color_t added_header_ground = 0xCDE5D6;
constexpr lxw_color_t added_ground = 0xF0F8F2;
constexpr lxw_color_t link_ink = 0x0B57A4;

std::string code_of(Shown shown, std::uint8_t places) {
  switch (shown) {
    case Shown::general:
    case Shown::text:
      return {};
    case Shown::digits:
      return places == 0 ? "0" : "0." + std::string(places, '0');
    case Shown::date:
      return "dd/mm/yyyy";
    case Shown::moment:
      return "dd/mm/yyyy hh:mm:ss";
    case Shown::time:
      return "hh:mm:ss";
    case Shown::duration:
      return "[h]:mm:ss";
  }
  return {};
}

void set_ground(lxw_format* format, lxw_color_t colour) {
  format_set_pattern(format, LXW_PATTERN_SOLID);
  format_set_bg_color(format, colour);
}

void set_row(lxw_format* format, const Style& style) {
  switch (style.row) {
    case RowStyle::title:
      format_set_bold(format);
      format_set_font_size(format, title_size);
      return;
    case RowStyle::header:
      format_set_bold(format);
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
      format_set_bottom(format, LXW_BORDER_THIN);
      set_ground(format, style.added ? added_header_ground : header_ground);
      return;
    case RowStyle::note:
      format_set_text_wrap(format);
      format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
      return;
    case RowStyle::body:
      if (style.added) set_ground(format, added_ground);
      return;
  }
}

}  // namespace

lxw_format* Styles::make(const Style& style) {
  lxw_format* const format = workbook_add_format(book_);
  set_row(format, style);
  if (const std::string code = code_of(style.shown, style.places); !code.empty())
    format_set_num_format(format, code.c_str());
  if (style.shown == Shown::text) format_set_num_format_index(format, text_format);
  if (style.link) {
    format_set_font_color(format, link_ink);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
  }
  return format;
}

lxw_format* Styles::of(const Style& style) {
  const auto key = static_cast<std::uint32_t>(style.row) << 24U | (style.added ? 1U << 23U : 0U) |
                   (style.link ? 1U << 22U : 0U) | static_cast<std::uint32_t>(style.shown) << 8U |
                   style.places;
  const auto [at, is_new] = made_.try_emplace(key);
  if (is_new) at->second = make(style);
  return at->second;
}

}  // namespace pandu::workbook_writer
