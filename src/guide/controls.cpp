#include "guide/controls.h"

namespace pandu::guide {
namespace {

bool is_part_of(std::string_view id, std::string_view key) {
  if (!id.starts_with(key)) return false;
  const std::string_view part = id.substr(key.size());
  return part == ".day" || part == ".month" || part == ".year";
}

}  // namespace

std::vector<std::string> drafts_of(law::Key key) {
  const std::string name(law::name_of(key));
  if (is_date(key)) return {name + ".day", name + ".month", name + ".year"};
  return {name};
}

bool is_known_control(std::string_view id) {
  if (law::from_name<law::Key>(id) || id == today_key || id == preview_key) return true;
  if (id == search_field || id == scale_field) return true;
  for (const std::string_view control : hr_controls)
    if (id == control) return true;
  return is_part_of(id, hr_date) || is_part_of(id, "birth_date") || is_part_of(id, "event_date") ||
         is_part_of(id, "nonactive_since") || is_part_of(id, today_key) ||
         is_part_of(id, preview_key);
}

}  // namespace pandu::guide
