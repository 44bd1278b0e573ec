// The field in which people ask, and what is found while they type.
#include "guide/ids.h"
#include "guide/learning/learning.h"
#include "guide/route.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

Node search_control(const Scene& scene, const std::string& query) {
  return field(std::string(search_field), scene.say("find.label"), query,
               scene.say("find.hint", {{"example", scene.say("find.example")}}));
}

std::string address_of_found(const Found& found) {
  switch (found.subject) {
    case Subject::situation:
      return address_of(Route::about(Screen::situation, found.id));
    case Subject::trouble:
      return address_of(Route::about(Screen::trouble, found.id));
    case Subject::myth:
      return address_of(Route::about(Screen::myths, found.id));
    case Subject::term:
      break;
  }
  return address_of(Route::about(Screen::glossary, found.id));
}

Node link_to_found(const Scene& scene, const Found& found) {
  constexpr std::array<const char*, subject_names.size()> titles = {".title", ".title", ".claim",
                                                                    ".name"};
  const auto subject = static_cast<std::size_t>(found.subject);
  const std::string name(subject_names[subject]);
  const std::string title = scene.say(name + "." + found.id + titles[subject]);
  return item_of({link(ids::match + name + "." + found.id,
                       scene.say("find." + name, {{"title", title}}), address_of_found(found))});
}

}  // namespace

Nodes search_section(const Scene& scene) {
  const std::string* draft = draft_of(scene.model, search_field);
  const std::string query = draft ? *draft : "";
  Node status = node(Kind::status, {}, "found");
  if (trimmed(query).empty()) return {search_control(scene, query), status};
  const auto found = search(scene.content, scene.language, query);
  const char* key = found.empty()       ? "find.none"
                    : found.size() == 1 ? "find.found_one"
                                        : "find.found";
  status.text = scene.say(key, {{"count", std::to_string(found.size())}});
  if (found.empty()) return {search_control(scene, query), status};
  Nodes items;
  for (const Found& one : found) items.push_back(link_to_found(scene, one));
  return {search_control(scene, query), status,
          group(Look::card, {list(std::move(items))}, scene.say("find.results"))};
}

}  // namespace pandu::guide
