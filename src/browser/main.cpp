// The application for the page's script (web/app/engine.js). What changes it makes no HTML: the
// painter's worker has the same program and needs none. Nothing here decides anything.
#include <emscripten/emscripten.h>

#include <optional>
#include <string>

#include "browser/application.h"
#include "content/bundle.h"
#include "guide/guide.h"
#include "guide/handover/hr_link.h"
#include "guide/ids.h"
#include "guide/route.h"
#include "page/html.h"

namespace {

using namespace pandu;  // NOLINT: this file names all rooms
using browser::inbox, browser::outbox, browser::take_field;

content::Content all_content;
std::optional<guide::Model> model;
guide::Output output;

void show() { output = guide::view(*model, all_content); }

// False, and the fault told, where it is not sound. `bundle` stands in the inbox, and is the
// largest that ever does: its place is given back.
bool add(std::string_view bundle) {
  const auto fault = content::add_bundle(bundle, all_content);
  std::string().swap(inbox);
  if (fault) outbox = content::describe(*fault);
  return !fault;
}

}  // namespace

const page::Page& browser::shown_page() { return output.page; }

extern "C" {

// In: today (2026-11-22), language, a core bundle. False where it is not sound; then out is the
// fault.
EMSCRIPTEN_KEEPALIVE bool pandu_start() {
  std::string_view rest = inbox;
  const std::string_view today = take_field(rest);
  const auto language = take_field(rest) == "en" ? content::Language::en : content::Language::id;
  const std::optional<law::Date> date = law::parse_date(today);
  if (!date || !add(rest)) return false;
  model = guide::start(*date, language);
  show();
  return true;
}

// In: another bundle; as pandu_start. A page that waited for it is then shown. Before the first one
// of a pack after the core, its part of the program has come (web/app/part_loader.js).
EMSCRIPTEN_KEEPALIVE bool pandu_add() {
  if (!add(inbox)) return false;
  if (model->route.screen == guide::Screen::arriving)
    model =
        guide::update(*model, {guide::ids::route, guide::address_of(model->route)}, all_content);
  show();
  return true;
}

// In: a node's id, its value.
EMSCRIPTEN_KEEPALIVE void pandu_event() {
  std::string_view rest = inbox;
  guide::Event event;
  event.id = take_field(rest);
  event.value = rest;
  model = guide::update(*model, event, all_content);
  show();
}

// Out: the page, by its fields.
EMSCRIPTEN_KEEPALIVE void pandu_page() {
  const page::Page& page = output.page;
  std::string wants;
  if (output.wants_result) wants += guide::result_wanted;
  if (output.wants_learning) wants += guide::learning_wanted;
  if (output.wants_words) wants += guide::words_wanted;
  browser::FieldWriter()
      .put(page.language)
      .put(page.title)
      .put(page.fragment)
      .put(page::element_id(page.focus))
      .put(wants)
      .put(std::to_string(output.tick_after))
      .put(output.list_query)
      .put(output.announced)
      .put(page::html(page));
}

// Out: the model, for this tab's storage.
EMSCRIPTEN_KEEPALIVE void pandu_save() { outbox = guide::save(*model); }

// Whether the page may be loaded again.
EMSCRIPTEN_KEEPALIVE bool pandu_settled() { return guide::is_settled(*model, all_content); }

// Out: the day to note as a calendar's file, or nothing.
EMSCRIPTEN_KEEPALIVE void pandu_calendar() {
  outbox = all_content.has_result ? guide::calendar(*model, all_content) : std::string();
}

// Out: an employer's letter as a mail draft, or nothing.
EMSCRIPTEN_KEEPALIVE void pandu_letter() {
  outbox = all_content.has_learning ? guide::letter(*model, all_content) : std::string();
}

// In: what pandu_save said.
EMSCRIPTEN_KEEPALIVE void pandu_restore() {
  model = guide::restore(*model, inbox, all_content);
  show();
}

}  // extern "C"
