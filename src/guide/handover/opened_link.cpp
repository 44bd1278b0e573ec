#include "guide/handover/opened_link.h"

#include <algorithm>

#include "guide/device.h"
#include "guide/handover/hr_link.h"
#include "law/answers_by_key.h"
#include "share/share_code.h"
#include "text/percent.h"

namespace pandu::guide {

namespace {

// "/PT%20Maju"
std::string name_in(std::string_view rest) {
  if (rest.empty()) return {};
  return as_name(percent_decoded(rest.substr(1)).value_or(std::string()));
}

}  // namespace

void take_all(Model& model, const law::Answers& answers) {
  model.answers = answers;
  model.asked.clear();
  for (std::size_t i = 0; i < law::count_of<law::Key>; ++i) {
    const auto key = static_cast<law::Key>(i);
    if (is_absent(answers, key)) continue;
    model.asked.add_once(key == law::Key::balance_band ? law::Key::balance : key);
  }
  model.route = Route::to(Screen::result);
}

bool open_link(Model& model, std::string_view fragment, const content::Content& content) {
  if (!fragment.starts_with(shared_prefix)) return false;
  const std::string_view rest = fragment.substr(shared_prefix.size());
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  const auto answers = read_share_code(rest.substr(0, slash), content.rules);
  if (answers) {
    Model opened = fresh(model);
    opened.today = model.today;
    opened.previewed_from = model.previewed_from;
    take_all(opened, *answers);
    opened.prepared_by = name_in(rest.substr(slash));
    model = opened;
  } else {
    model.route = Route::to(Screen::start);
    model.errors.clear();
  }
  // Who prepared it is told in a place of its own, and says enough.
  if (model.prepared_by.empty() || !answers)
    model.notice = answers ? opened_notice : "shared.damaged";
  return true;
}

}  // namespace pandu::guide
