#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

void arriving_screen(const Scene& scene, page::Page& page) {
  page.wants_learning = true;
  page.main = {heading(1, scene.say("arriving.title"), "arriving"),
               paragraph(scene.say("arriving.text"), Look::lead),
               group(Look::actions,
                     {button("learning.again", scene.say("arriving.again"), Look::secondary)}),
               link("result", scene.say("arriving.back"), address_of(Route{}), "back")};
}

}  // namespace pandu::guide
