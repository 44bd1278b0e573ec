// The door between the worker that keeps a list (web/list/list_worker.js) and the desk: a program
// of its own, fetched when the first list comes. The script writes bytes into `inbox` and calls a
// function; what the function has to say stands in `outbox`.
#include <emscripten/emscripten.h>

#include <optional>
#include <string>

#include "content/bundle.h"
#include "desk/desk.h"
#include "desk/example_list.h"
#include "guide/list/packed.h"
#include "text/wording.h"

namespace {

using namespace pandu;  // NOLINT: this file names all rooms

std::string inbox, outbox;
content::Content all_content;
std::optional<desk::Desk> the_desk;

content::Language language_of(bool english) {
  return english ? content::Language::en : content::Language::id;
}

}  // namespace

extern "C" {

// Room for this many bytes to be written before the next call.
EMSCRIPTEN_KEEPALIVE char* list_inbox(std::size_t size) {
  inbox.resize(size);
  return inbox.data();
}
EMSCRIPTEN_KEEPALIVE const char* list_outbox() { return outbox.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t list_outbox_size() { return outbox.size(); }

// In: a bundle, the core first. False where it is not sound.
EMSCRIPTEN_KEEPALIVE bool list_add() { return !content::add_bundle(inbox, all_content); }
// Once all have been added.
EMSCRIPTEN_KEEPALIVE void list_start() { the_desk.emplace(all_content); }

// In: the name of a file.
EMSCRIPTEN_KEEPALIVE void list_begin() { the_desk->begin(inbox); }
// In: its next bytes.
EMSCRIPTEN_KEEPALIVE void list_feed() { the_desk->feed(inbox); }
// True: it is read. False: out is why it cannot be, as the end of "list.refused".
EMSCRIPTEN_KEEPALIVE bool list_finish() {
  const auto problem = the_desk->finish();
  if (!problem) return true;
  guide::Packer packed;
  packed.put(problem->name).put(problem->column).put(problem->value);
  outbox = packed.take();
  return false;
}

// In: an order. False: it is about another list.
EMSCRIPTEN_KEEPALIVE bool list_order() { return the_desk->order(inbox); }
// True while there is more to do.
EMSCRIPTEN_KEEPALIVE bool list_work(std::size_t rows) { return the_desk->work(rows); }
// Out: what the desk tells.
EMSCRIPTEN_KEEPALIVE void list_told() { outbox = guide::pack(the_desk->told()); }

// How many rows there are to be taken along.
EMSCRIPTEN_KEEPALIVE std::size_t list_rows() { return the_desk->rows(); }
// Out: a piece of the whole result (0) or of the mail merge (1).
EMSCRIPTEN_KEEPALIVE void list_download(int mail, std::size_t first, std::size_t count) {
  outbox = the_desk->download(mail ? desk::Download::mail : desk::Download::result, first, count);
}
// Out: the example's bytes.
EMSCRIPTEN_KEEPALIVE void list_example(bool english) {
  outbox = desk::example_list(all_content, language_of(english));
}
// In: "download", "mail" or "example". Out: the name of such a file.
EMSCRIPTEN_KEEPALIVE void list_file_name(bool english) {
  outbox = text::say(all_content, language_of(english), "list." + inbox + ".file");
}

}  // extern "C"
