// pandu protocol: what the site's scripts and the programs must agree on, as a module for web/. Its
// enumerations are put into the place of their use when the scripts are bundled, and cost nothing.
#include <cstdio>

#include "base/archive.h"
#include "canvas/layout.h"
#include "canvas/painter.h"
#include "guide/guide.h"
#include "guide/handover/media.h"
#include "guide/ids.h"
#include "guide/route.h"
#include "publish/digest.h"
#include "site/site_files.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

using Texts = std::vector<std::string>;

// "list.read" -> "list_read"
std::string member(std::string id) {
  for (char& c : id)
    if (c == '.' || c == '=') c = '_';
  return id;
}

std::string string_literal(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string character(char c) {
  char escaped[8];
  std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned>(c));
  return string_literal(escaped);
}

template <class Range>
std::string list(const Range& texts) {
  std::string out;
  for (const auto& text : texts) out += (out.empty() ? "[" : ", ") + string_literal(text);
  return out + "]";
}

// "theme.dark" -> "dark"
template <std::size_t count>
std::string choices(const char* const (&ids)[count]) {
  Texts names;
  for (const std::string_view id : ids) names.emplace_back(id.substr(id.find('.') + 1));
  return list(names);
}

std::string files(content::Pack pack) {
  return "{ id: " + string_literal(content::bundle_file(pack, content::Language::id)) +
         ", en: " + string_literal(content::bundle_file(pack, content::Language::en)) + " }";
}

std::string constant(const std::string& name, const std::string& value) {
  return "export const " + name + " = " + value + ";\n";
}

// Of members and their values.
std::string enumeration(const std::string& name,
                        const std::vector<std::pair<std::string, std::string>>& members) {
  std::string out = "export const enum " + name + " {\n";
  for (const auto& [member, value] : members) out += "  " + member + " = " + value + ",\n";
  return out + "}\n";
}

template <class E>
std::pair<std::string, std::string> numbered(const char* name, E value) {
  return {name, std::to_string(static_cast<int>(value))};
}

std::string ids_of_page() {
  namespace ids = guide::ids;
  std::vector<std::pair<std::string, std::string>> members = {
      {"preview", string_literal(guide::preview_key)}};
  for (const char* id : {ids::print,
                         ids::read,
                         ids::hush,
                         ids::view,
                         ids::calendar,
                         ids::clear,
                         ids::forget,
                         ids::hr_letter,
                         ids::keep,
                         ids::kiosk,
                         ids::next,
                         ids::pause,
                         ids::restart,
                         ids::share,
                         ids::unknown,
                         ids::share_text,
                         ids::match,
                         ids::copied,
                         ids::copy_refused,
                         ids::file_offered,
                         ids::print_refused,
                         ids::day,
                         ids::file,
                         ids::keep_damaged,
                         ids::keep_failed,
                         ids::route,
                         ids::site,
                         ids::tick,
                         ids::list,
                         ids::list_paste,
                         ids::list_cancel,
                         ids::list_download,
                         ids::list_example,
                         ids::list_mail,
                         ids::list_read,
                         ids::list_sheets,
                         ids::list_take_shown,
                         ids::list_came,
                         ids::list_printed,
                         ids::list_reading,
                         ids::list_refused,
                         ids::media_came,
                         ids::media_recalled,
                         ids::media_refused,
                         ids::media_ready,
                         ids::media_failed,
                         ids::media_awaited,
                         ids::media_clock,
                         ids::media_film,
                         ids::media_frame,
                         ids::media_save,
                         ids::media_share,
                         ids::media_text,
                         ids::media_keeper,
                         ids::media_fetch,
                         ids::media_delete,
                         ids::media_kept,
                         ids::media_fetched,
                         ids::media_not_kept})
    members.emplace_back(member(id), string_literal(id));
  return enumeration("Id", members);
}

}  // namespace

std::string protocol() {
  using canvas::Face, canvas::Part, guide::Route, guide::Screen;
  // The frame of pages is one more thing that scripts and programs agree on.
  std::string out = "// Made by `pandu protocol`, for pages in the frame " +
                    publish::sha256_hex(embedded_web_file("index.html")) + ".\n";
  out += constant("FIELD_SEPARATOR", character(page::field_separator));
  out += constant("PAGE_FIELDS", list(guide::output_fields));
  out += constant("PAINTED_FIELDS", list(canvas::painted_fields));
  out += enumeration("Wants", {{"result", string_literal(guide::result_wanted)},
                               {"learning", string_literal(guide::learning_wanted)},
                               {"words", string_literal(guide::words_wanted)}});
  out += constant("ARCHIVED_LINE_FEED", character(base::archived_line_feed));
  out += constant("ARCHIVE_ESCAPE", character(base::archive_escape));
  out += enumeration(
      "Part", {numbered("whole", Part::whole), numbered("mark", Part::mark),
               numbered("summary", Part::summary), numbered("number", Part::number),
               numbered("top_edge", Part::top_edge), numbered("bottom_edge", Part::bottom_edge)});
  out += enumeration("Face", {numbered("regular", Face::regular), numbered("bold", Face::bold),
                              numbered("icon", Face::icon)});
  out += constant("CORE_FILES", files(content::Pack::core));
  out += constant("RESULT_FILES", files(content::Pack::result));
  out += constant("LEARNING_FILES", files(content::Pack::learning));
  out += enumeration("Address",
                     {{"start", string_literal(guide::address_of(Route::to(Screen::start)))},
                      {"result", string_literal(guide::address_of(Route::to(Screen::result)))},
                      {"loop", string_literal(guide::address_of(Route::to(Screen::loop)))}});
  out += constant("MEDIA_FIELDS", list(guide::medium_fields));
  out += constant("MOST_MEDIA", std::to_string(guide::most_media));
  out += constant("LINKED_ADDRESSES", "/" + site::linked_addresses() + "/");
  out += constant("THEMES", choices(guide::ids::themes));
  out += constant("SIZES", choices(guide::ids::sizes));
  out += constant("REMEMBERED_HOURS", std::to_string(guide::remembered_hours));
  out += constant("KEPT_LINE", string_literal(guide::kept_line));
  return out + ids_of_page();
}

void add_protocol(CommandLine& line, Session&) {
  Command command = line.add("protocol", "Print what scripts and programs of the site agree on");
  command.call([] { std::fputs(protocol().c_str(), stdout); });
}

}  // namespace pandu::tools
