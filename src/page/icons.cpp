#include "page/icons.h"

#include "base/utf8.h"

namespace pandu::page {
namespace {

// The characters are those of the font in lucide-static 1.62.0 (ISC licence).
constexpr Icon known_icons[] = {
    {"age_56", "cake", U'\uE344'},
    {"pension_agreement", "handshake", U'\uE5C0'},
    {"resigned", "door-open", U'\uE3D6'},
    {"laid_off", "user-minus", U'\uE1A1'},
    {"contract_ended", "calendar-x-2", U'\uE2BF'},
    {"bpu_stopped", "store", U'\uE3E4'},
    {"left_indonesia", "plane-takeoff", U'\uE3CE'},
    {"total_disability", "accessibility", U'\uE297'},
    {"death", "flower-2", U'\uE2D4'},
    {"partial_10", "coins", U'\uE097'},
    {"partial_30_housing", "house", U'\uE0F5'},
    {"pmi", "globe", U'\uE0E8'},
    {"jmo", "smartphone", U'\uE163'},
    {"lapak_asik", "laptop", U'\uE1CD'},
    {"branch", "building-2", U'\uE290'},
    {"card", "id-card", U'\uE617'},
    {"document", "file-text", U'\uE0CC'},
    {"documents", "files", U'\uE0CF'},
    {"letter", "mail", U'\uE10F'},
    {"bank", "landmark", U'\uE23A'},
    {"calendar", "calendar-days", U'\uE2B9'},
    {"clock", "clock", U'\uE087'},
    {"check", "check", U'\uE06C'},
    {"cross", "x", U'\uE1B2'},
    {"yes", "circle-check", U'\uE226'},
    {"no", "circle-x", U'\uE084'},
    {"wait", "hourglass", U'\uE296'},
    {"question", "circle-question-mark", U'\uE082'},
    {"warning", "triangle-alert", U'\uE193'},
    {"info", "info", U'\uE0F9'},
    {"phone", "phone", U'\uE133'},
    {"copy", "copy", U'\uE09E'},
    {"file", "file-up", U'\uE32A'},
    {"download", "download", U'\uE0B2'},
    {"print", "printer", U'\uE141'},
    {"share", "share-2", U'\uE156'},
    {"language", "languages", U'\uE0FE'},
    {"view", "eye", U'\uE0BA'},
    {"text", "case-sensitive", U'\uE3D9'},
    {"back", "arrow-left", U'\uE048'},
    {"next", "arrow-right", U'\uE049'},
    {"down", "chevron-down", U'\uE06D'},
    {"up", "chevron-up", U'\uE070'},
    {"right", "chevron-right", U'\uE06F'},
    {"camera", "camera", U'\uE064'},
    {"wallet", "wallet", U'\uE204'},
    {"shield", "shield-check", U'\uE1FF'},
    {"lock", "lock", U'\uE10B'},
    {"edit", "pencil", U'\uE1F9'},
    {"external", "external-link", U'\uE0B9'},
    {"dot", "dot", U'\uE44F'},
    {"restart", "rotate-ccw", U'\uE148'},
    {"list", "list-checks", U'\uE1D0'},
    {"lesson", "graduation-cap", U'\uE234'},
    {"tap", "pointer", U'\uE1E8'},
    {"person", "user-round", U'\uE468'},
    {"people", "users-round", U'\uE46E'},
    {"work", "briefcase", U'\uE062'},
    {"sun", "sun", U'\uE178'},
    {"menu", "menu", U'\uE115'},
    {"home", "house", U'\uE0F5'},
    {"search", "search", U'\uE151'},
    {"box", "square", U'\uE167'},
    {"ticked", "square-check-big", U'\uE16A'},
    {"listen", "volume-2", U'\uE1AB'},
    {"hush", "circle-stop", U'\uE083'},
    {"option_off", "circle", U'\uE076'},
    {"option_on", "circle-check", U'\uE226'},
};

}  // namespace

std::span<const Icon> icons() { return known_icons; }

std::string icon_text(std::string_view name) {
  std::string text;
  for (const Icon& icon : known_icons)
    if (icon.name == name) base::append_character(icon.character, text);
  return text;
}

}  // namespace pandu::page
