#include "guide/device.h"

#include <algorithm>
#include <array>

#include "guide/ids.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

constexpr std::size_t longest_site = 200;
// Each has a sentence of the same name.
constexpr std::array<std::string_view, 6> said_once = {ids::copied,       ids::copy_refused,
                                                       ids::file_offered, ids::print_refused,
                                                       ids::media_ready,  ids::media_failed};

// An address of the web without a fragment: what is written before "#/hasil/...".
bool is_site_address(std::string_view text) {
  if (text.size() > longest_site) return false;
  if (!text.starts_with("https://") && !text.starts_with("http://")) return false;
  for (const char c : text)
    if (c <= ' ' || c > '~' || c == '#' || c == '"' || c == '<' || c == '>') return false;
  return true;
}

}  // namespace

Model fresh(const Model& model) {
  Model next = start(own_day(model), model.kiosk ? Language::id : model.language);
  next.wrong_clock = model.wrong_clock;
  next.kiosk = model.kiosk;
  next.opened_as_file = model.opened_as_file;
  next.site = model.site;
  next.media = model.media;
  if (!model.kiosk) next.list = model.list;
  return next;
}

bool is_said_once(std::string_view id) {
  return std::find(said_once.begin(), said_once.end(), id) != said_once.end();
}

bool device_event(Model& model, const Event& event) {
  if (is_said_once(event.id)) {
    model.announced = event.id;
  } else if (event.id == ids::kiosk) {
    model.kiosk = true;
    model = fresh(model);
  } else if (event.id == ids::file) {
    model.opened_as_file = true;
  } else if (event.id == ids::keep && !model.kiosk) {
    model.kept = true;
    model.notice.clear();
  } else if (event.id == ids::site) {
    if (is_site_address(event.value)) model.site = event.value;
  } else if (event.id == ids::forget) {
    model.kept = false;
  } else if (event.id == ids::keep_failed || event.id == ids::keep_damaged) {
    model.kept = false;
    model.notice = event.id;
  } else {
    return false;
  }
  return true;
}

}  // namespace pandu::guide
