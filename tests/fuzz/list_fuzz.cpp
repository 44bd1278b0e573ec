// Bytes as the messages between the screen of a list and the worker that keeps the list: what can
// be read is written back as it was, and whatever the worker says, the screen can be shown.
#include "decided.h"
#include "guide/guide.h"
#include "lists/messages.h"
#include "page/html.h"
#include "support/assets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pandu;
  const content::Content& content = support::real_content();
  const std::string_view message(reinterpret_cast<const char*>(data), size);
  if (const auto query = lists::unpack<lists::Query>(message))
    fuzz::must(lists::unpack<lists::Query>(lists::pack(*query)) == query);
  if (const auto snapshot = lists::unpack<lists::Snapshot>(message))
    fuzz::must(lists::unpack<lists::Snapshot>(lists::pack(*snapshot)) == snapshot);

  guide::Model model = guide::start(law::make_date(2026, 11, 22), content::Language::id);
  model = guide::update(model, {"route", "#/hr/daftar"}, content);
  for (const char* event : {"list.reading", "list.came", "list.refused"}) {
    model = guide::update(model, {event, std::string(message)}, content);
    fuzz::must(!page::html(guide::view(model, content).page).empty());
  }
  return 0;
}
