#include "guide/appearance.h"

#include <span>

namespace pandu::guide {

Node appearance_choices(const Scene& scene) {
  const auto choices = [&](std::span<const char* const> ids) {
    Nodes made;
    for (const char* id : ids)
      made.push_back(button(id, scene.say(std::string("appearance.") + id), Look::bare, "check"));
    return group(Look::actions, std::move(made));
  };
  Node made = details("appearance", scene.say("appearance.title"),
                      {choices(theme_ids), choices(size_ids)}, "view");
  made.look = Look::bare;
  return made;
}

}  // namespace pandu::guide
