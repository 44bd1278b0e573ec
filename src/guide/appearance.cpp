#include "guide/appearance.h"

namespace pandu::guide {

Node appearance_choices(const Scene& scene) {
  const auto choices = [&](std::initializer_list<const char*> ids) {
    Nodes made;
    for (const char* id : ids)
      made.push_back(button(id, scene.say(std::string("appearance.") + id), Look::bare, "check"));
    return group(Look::actions, std::move(made));
  };
  Node made = details("appearance", scene.say("appearance.title"),
                      {choices({"theme.system", "theme.light", "theme.dark", "theme.contrast"}),
                       choices({"size.normal", "size.large", "size.largest"})},
                      "view");
  made.look = Look::bare;
  return made;
}

}  // namespace pandu::guide
