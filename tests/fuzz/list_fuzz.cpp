// Bytes as the messages between the screen of a list and the desk that keeps the list: what can be read
// is written back as it was, and whatever the desk tells, the screen can be shown.
#include "decided.h"
#include "guide/guide.h"
#include "guide/list/list_order.h"
#include "guide/list/list_told.h"
#include "page/html.h"
#include "support/assets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace pandu;
  const content::Content& content = support::real_content();
  const std::string_view message(reinterpret_cast<const char*>(data), size);
  if (const auto order = guide::unpack_order(message))
    fuzz::must(guide::unpack_order(guide::pack(*order)) == order);
  if (const auto told = guide::unpack_told(message))
    fuzz::must(guide::unpack_told(guide::pack(*told)) == told);

  guide::Model model = guide::start(law::make_date(2026, 11, 22), content::Language::id);
  model = guide::update(model, {"route", "#/hr/daftar"}, content);
  for (const char* event : {"list.reading", "list.came", "list.refused"}) {
    model = guide::update(model, {event, std::string(message)}, content);
    fuzz::must(!page::html(guide::view(model, content)).empty());
  }
  return 0;
}
