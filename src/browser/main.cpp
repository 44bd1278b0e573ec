// The door between the page's script (web/app/engine.js) and the application. The script writes
// bytes into `inbox` and calls a function; what the function has to say stands in `outbox`. Fields
// are separated by canvas::separator. Nothing here decides anything.
#include <emscripten/emscripten.h>

#include <cstring>
#include <optional>
#include <string>

#include "browser/screen.h"
#include "canvas/painter.h"
#include "canvas/unpack.h"
#include "content/bundle.h"
#include "guide/guide.h"
#include "guide/handover/letter.h"
#include "guide/route.h"
#include "page/html.h"

namespace {

using namespace pandu;  // NOLINT: this file names all rooms

std::string inbox, outbox;
std::string font_bytes;
canvas::Fonts fonts;
content::Content all_content;
std::optional<guide::Model> model;
page::Page shown;
std::optional<canvas::Painter> painter;

std::string_view take_field(std::string_view& rest) {
  const std::size_t end = std::min(rest.find(canvas::separator), rest.size());
  const std::string_view field = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return field;
}

void put_fields(std::initializer_list<std::string_view> fields) {
  outbox.clear();
  for (const std::string_view& field : fields) {
    if (&field != fields.begin()) outbox += canvas::separator;
    outbox += field;
  }
}

void show() {
  guide::Output output = guide::view(*model, all_content);
  shown = std::move(output.page);
  const std::string html = page::html(shown);
  const std::string wants =
      std::string(output.wants_learning ? "learning " : "") + (output.wants_words ? "words" : "");
  put_fields({shown.language, shown.title, shown.fragment, page::element_id(shown.focus), wants,
              std::to_string(output.tick_after), output.list_query, html});
}

// False, and the fault told, where it is not sound.
bool add(std::string_view bundle) {
  const auto fault = content::add_bundle(bundle, all_content);
  if (fault) outbox = content::describe(*fault);
  return !fault;
}

std::span<const std::uint8_t> bytes_of(const std::string& text, std::size_t at, std::size_t size) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()) + at, size};
}

}  // namespace

extern "C" {

// Room for this many bytes to be written before the next call.
EMSCRIPTEN_KEEPALIVE char* pandu_inbox(std::size_t size) {
  inbox.resize(size);
  return inbox.data();
}
EMSCRIPTEN_KEEPALIVE const char* pandu_outbox() { return outbox.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t pandu_outbox_size() { return outbox.size(); }

// In: today (2026-11-22), language, a core bundle. Out: the page; or a fault, and false.
EMSCRIPTEN_KEEPALIVE bool pandu_start() {
  std::string_view rest = inbox;
  const std::string_view today = take_field(rest);
  const std::string_view language = take_field(rest);
  const std::optional<law::Date> date = law::parse_date(today);
  if (!date || !add(rest)) return false;
  model = guide::start(*date, language == "en" ? content::Language::en : content::Language::id);
  show();
  return true;
}

// In: another bundle. Out: as pandu_start. A page that waited for it is then shown. Before the
// first one of Part::learning, the rest of the program has come (web/app/engine.js).
EMSCRIPTEN_KEEPALIVE bool pandu_add() {
  if (!add(inbox)) return false;
  if (model->route.screen == guide::Screen::arriving)
    model = guide::update(*model, {"route", guide::address_of(model->route)}, all_content);
  show();
  return true;
}

// In: a node's id, its value. Out: the page.
EMSCRIPTEN_KEEPALIVE void pandu_event() {
  std::string_view rest = inbox;
  guide::Event event;
  event.id = take_field(rest);
  event.value = rest;
  model = guide::update(*model, event, all_content);
  show();
}

// Out: the model, for this tab's storage.
EMSCRIPTEN_KEEPALIVE void pandu_save() { outbox = guide::save(*model); }

// Out: the day to note as a calendar's file, or nothing.
EMSCRIPTEN_KEEPALIVE void pandu_calendar() { outbox = guide::calendar(*model, all_content); }

// Out: an employer's letter as a mail draft, or nothing.
EMSCRIPTEN_KEEPALIVE void pandu_letter() {
  outbox = all_content.has_learning ? guide::letter(*model, all_content) : std::string();
}

// In: what pandu_save said. Out: the page.
EMSCRIPTEN_KEEPALIVE void pandu_restore() {
  model = guide::restore(*model, inbox, all_content);
  show();
}

// In: the three fonts, one after the other.
EMSCRIPTEN_KEEPALIVE void pandu_fonts(std::size_t regular, std::size_t bold, std::size_t icon) {
  if (regular + bold + icon != inbox.size()) return;
  font_bytes = std::move(inbox);
  fonts = {bytes_of(font_bytes, 0, regular), bytes_of(font_bytes, regular, bold),
           bytes_of(font_bytes, regular + bold, icon)};
}

// False: there is no WebGL here.
EMSCRIPTEN_KEEPALIVE bool pandu_open_canvas() {
  if (font_bytes.empty() || !browser::open_screen()) return false;
  painter.emplace(fonts, false);
  return true;
}
// Whether a frame can be painted without waiting for the GPU, as far as the browser tells.
EMSCRIPTEN_KEEPALIVE bool pandu_canvas_ready() {
  return painter && (!browser::tells_progress() || painter->is_ready());
}
// To be asked some time after the first paint: it waits for the GPU.
EMSCRIPTEN_KEEPALIVE bool pandu_canvas_works() { return painter && painter->works(); }
EMSCRIPTEN_KEEPALIVE void pandu_close_canvas() {
  painter.reset();
  browser::close_screen();
}

// In: a packed layout, its numbers first. Returns how many triangles were painted.
EMSCRIPTEN_KEEPALIVE int pandu_paint(std::size_t number_count) {
  const std::size_t size = number_count * sizeof(float);
  if (!painter || size > inbox.size()) return 0;
  std::vector<float> numbers(number_count);
  std::memcpy(numbers.data(), inbox.data(), size);
  painter->paint(shown, canvas::unpack(numbers, std::string_view(inbox).substr(size)));
  return painter->triangles();
}

// Out: per painted node its id, left, top, width, height in device pixels, and 1 if checked.
EMSCRIPTEN_KEEPALIVE void pandu_painted() {
  outbox.clear();
  if (!painter) return;
  for (const canvas::Painted& item : painter->painted()) {
    if (!outbox.empty()) outbox += canvas::separator;
    outbox += item.id;
    for (const float number : {item.x, item.y, item.width, item.height}) {
      outbox += canvas::separator + std::to_string(static_cast<int>(number));
    }
    outbox += std::string(1, canvas::separator) + (item.checked ? "1" : "0");
  }
}

}  // extern "C"
