#include "guide/learning_part.h"

#include "guide/handover/hr_link.h"
#include "guide/handover/media.h"
#include "guide/kiosk/kiosk.h"
#include "guide/learning/learning.h"
#include "guide/list/list.h"
#include "guide/screens/screens.h"

namespace pandu::guide {

void fill_learning_part(const Scene& scene, Output& output) {
  page::Page& page = output.page;
  switch (scene.model.route.screen) {
    case Screen::learning:
      return learning_screen(scene, page);
    case Screen::tutorial:
      return tutorial_screen(scene, output);
    case Screen::practice:
      return practice_screen(scene, page);
    case Screen::about:
      return about_screen(scene, page);
    case Screen::sources:
      return sources_screen(scene, page);
    case Screen::compare:
      return compare_screen(scene, page);
    case Screen::channels:
      return channels_screen(scene, page);
    case Screen::myths:
      return myths_screen(scene, page);
    case Screen::situations:
      return situations_screen(scene, page);
    case Screen::situation:
      return situation_screen(scene, page);
    case Screen::troubles:
      return troubles_screen(scene, page);
    case Screen::trouble:
      return trouble_screen(scene, page);
    case Screen::glossary:
      return glossary_screen(scene, page);
    case Screen::loop:
      return loop_screen(scene, output);
    case Screen::hr:
      return hr_screen(scene, page);
    case Screen::list:
      return list_screen(scene, page);
    case Screen::media:
      return media_screen(scene, page);
    default:
      break;
  }
}

bool learning_part_event(Model& model, const Event& event, const content::Content& content) {
  return demonstrate(model, event, content) || learn(model, event, content) ||
         situation_event(model, event, content) || hr_event(model, event, content) ||
         list_event(model, event) || media_event(model, event, content);
}

}  // namespace pandu::guide
