#include "page/theme.h"

#include <cmath>

namespace pandu::page {
namespace {

// In the order of Token.
constexpr TokenColour tokens[] = {
    {Token::paper, "paper", 0xF6F8F9, 0x10191F},
    {Token::card, "card", 0xFFFFFF, 0x19252D},
    {Token::ink, "ink", 0x14212B, 0xE8EEF1},
    {Token::quiet, "quiet", 0x3C4B55, 0xB9C6CE},
    {Token::line, "line", 0xD3DCE1, 0x31414C},
    {Token::edge, "edge", 0x6A7983, 0x82939E},
    {Token::track, "track", 0xD3DCE1, 0x31414C},
    {Token::accent, "accent", 0x00604A, 0x7FE0B8},
    {Token::on_accent, "on-accent", 0xFFFFFF, 0x06231A},
    {Token::accent_tint, "accent-tint", 0xE2F4EC, 0x143A2F},
    {Token::accent_deep, "accent-deep", 0x004737, 0xA8EDD1},
    {Token::focus, "focus", 0xFFB000, 0xFFB000},
    {Token::caution_tint, "caution-tint", 0xFFF4DB, 0x3A2D0C},
    {Token::caution, "caution", 0x6B4300, 0xFFD98A},
    {Token::bad_tint, "bad-tint", 0xFDECEC, 0x45191C},
    {Token::bad, "bad", 0x8A1C1C, 0xFFBDBA},
    {Token::code_paper, "code-paper", 0xFFFFFF, 0xFFFFFF},
    {Token::code_ink, "code-ink", 0x000000, 0x000000},
};

const TokenColour& row_of(Token token) { return tokens[static_cast<std::size_t>(token)]; }

std::string hex(std::uint32_t colour) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string out = "#";
  for (int shift = 20; shift >= 0; shift -= 4) out += digits[(colour >> shift) & 15];
  return out;
}

std::string variables(Theme theme) {
  std::string out = theme == Theme::dark ? "color-scheme:dark;" : "color-scheme:light;";
  for (const TokenColour& row : tokens) {
    out +=
        "--" + std::string(row.name) + ":" + hex(theme == Theme::dark ? row.dark : row.light) + ";";
  }
  return out;
}

// High contrast is shown by the HTML alone (the canvas steps back for it), so only the style sheet
// needs these: white and yellow on black, and every border as strong as the words. Only a track is darker,
// so that one sees how far a bar is filled.
std::string high_contrast_variables() {
  static constexpr std::string_view strong =
      "color-scheme:dark;--paper:#000000;--card:#000000;--ink:#ffffff;--quiet:#ffffff;"
      "--line:#ffffff;--edge:#ffffff;--accent:#ffe14d;--on-accent:#000000;--accent-tint:#002b20;"
      "--accent-deep:#fff2a8;--focus:#4dd8ff;--caution-tint:#241a00;--caution:#ffc266;"
      "--track:#5e5e5e;--bad-tint:#330000;--bad:#ffc9c9;--code-paper:#ffffff;--code-ink:#000000;";
  return std::string(strong);
}

// The colours of pictures (svg.cpp).
std::string picture_classes() {
  std::string out;
  for (const TokenColour& row : tokens)
    for (const std::string_view kind : {"fill", "stroke"}) {
      out.append(".").append(kind).append("-").append(row.name).append("{").append(kind);
      out.append(":var(--").append(row.name).append(")}\n");
    }
  return out;
}

// Relative luminance, WCAG 2.2.
double luminance(std::uint32_t colour) {
  const auto channel = [&](int shift) {
    const double value = static_cast<double>((colour >> shift) & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

}  // namespace

std::span<const TokenColour> theme_tokens() { return tokens; }

std::uint32_t colour_of(Token token, Theme theme) {
  return theme == Theme::dark ? row_of(token).dark : row_of(token).light;
}

std::string_view name_of(Token token) { return row_of(token).name; }

std::string theme_css() {
  const std::string light = variables(Theme::light);
  const std::string dark = variables(Theme::dark);
  // Paper is always light.
  const std::string strong = high_contrast_variables();
  return ":root{" + light + "}\n" +
         "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark +
         "}}\n" + "@media screen{:root[data-theme=dark]{" + dark + "}}\n" +
         "@media screen and (prefers-contrast:more){:root:not([data-theme]){" + strong + "}}\n" +
         "@media screen{:root[data-theme=contrast]{" + strong + "}}\n" + picture_classes();
}

double contrast(std::uint32_t a, std::uint32_t b) {
  const double first = luminance(a);
  const double second = luminance(b);
  const double lighter = first > second ? first : second;
  const double darker = first > second ? second : first;
  return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace pandu::page
