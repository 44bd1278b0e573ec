#include "guide/guide.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

void arriving_screen(const Scene& scene, Output& output) {
  output.wants_learning = !scene.content.has_learning;
  output.wants_words = needs_all_words(scene.model.route.awaited) && !scene.content.speaks_all();
  output.page.main = {heading(1, scene.say("arriving.title"), "arriving"),
                      paragraph(scene.say("arriving.text"), Look::lead),
                      group(Look::actions, {button("learning.again", scene.say("arriving.again"),
                                                   Look::secondary)}),
                      link("result", scene.say("arriving.back"), address_of(Route{}), "back")};
}

}  // namespace pandu::guide
