// Bytes as what happens to the page: one event a line, "id<tab>value"; addresses (with share codes),
// typed text and presses alike. The line "restore<tab>text" is what stood in the tab's storage. Every page
// on the way can be shown, and the model is saved and restored unchanged.
#include "decided.h"
#include "guide/guide.h"
#include "page/html.h"
#include "support/assets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pandu;
  const content::Content& content = support::real_content();
  constexpr int most_events = 40;
  std::string_view rest(reinterpret_cast<const char*>(data), size);
  guide::Model model = guide::start(law::make_date(2026, 11, 22), content::Language::id);
  for (int i = 0; i < most_events && !rest.empty(); ++i) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::size_t tab = std::min(line.find('\t'), line.size());
    const std::string id(line.substr(0, tab));
    const std::string value(line.substr(std::min(tab + 1, line.size())));
    model = id == "restore" ? guide::restore(model, value, content)
                            : guide::update(model, {id, value}, content);
    fuzz::must(!page::html(guide::view(model, content).page).empty());
  }
  fuzz::decide_on_some_days(content.rules, model.answers);
  return 0;
}
