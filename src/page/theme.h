// Colours by role. The one place where they are written: the style sheet's variables and the
// painter's colours both come from here, and a test checks their contrast.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace pandu::page {

enum class Theme { light, dark };

enum class Token {
  paper,        // behind everything
  card,         // cards, fields, options at rest
  ink,          // text
  quiet,        // second text
  line,         // borders that only separate
  edge,         // borders of controls (3:1 against card)
  track,        // what a bar of a picture fills
  accent,       // the one action, links, chosen
  on_accent,    // text on accent
  accent_tint,  // behind chosen options and good news
  accent_deep,  // pressed accent
  focus,        // rings
  caution_tint,
  caution,  // amber callouts: background, text and icon
  bad_tint,
  bad,  // errors: background, text and icon
  code_paper,
  code_ink,  // a QR code: the same in every theme, because cameras want dark on white
};

struct TokenColour {
  Token token;
  std::string_view name;  // CSS: --<name>
  std::uint32_t light;    // 0xRRGGBB
  std::uint32_t dark;
};

std::span<const TokenColour> theme_tokens();
std::uint32_t colour_of(Token token, Theme theme);
std::string_view name_of(Token token);
// The style sheet's variables for each theme, and its classes for the colours of pictures.
std::string theme_css();
// WCAG contrast ratio of two 0xRRGGBB colours, 1 to 21.
double contrast(std::uint32_t a, std::uint32_t b);

}  // namespace pandu::page
