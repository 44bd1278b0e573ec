#include "guide/guide.h"
#include "page/text.h"
#include "tools/verdict.h"

namespace pandu::tools {

// The same words in the same order as on the screen, without what can be pressed.
std::string as_text(const Told& told) {
  guide::Model model = guide::start(told.verdict.on, told.language);
  model.answers = told.answers;
  model = guide::update(model, {"route", "#/hasil"}, told.content);
  const page::Page page = guide::view(model, told.content);
  return page::text(page.main) + "\n" + page::text(page.footer);
}

}  // namespace pandu::tools
