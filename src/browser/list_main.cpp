// A session with a list of people, for the worker that keeps it (web/list/list_worker.js): a
// program of its own, fetched when the first list comes.
#include <emscripten/emscripten.h>

#include <optional>
#include <string>

#include "browser/bridge.h"
#include "bulk/session.h"
#include "content/bundle.h"
#include "lists/messages.h"
#include "text/wording.h"

namespace {

using namespace pandu;  // NOLINT: this file names all rooms
using browser::inbox, browser::outbox;

content::Content all_content;
std::optional<bulk::ListSession> session;

content::Language language_of(bool english) {
  return english ? content::Language::en : content::Language::id;
}

}  // namespace

extern "C" {

// In: a bundle, the core first. False where it is not sound.
EMSCRIPTEN_KEEPALIVE bool list_add() { return !content::add_bundle(inbox, all_content); }
// Once all have been added.
EMSCRIPTEN_KEEPALIVE void list_start() { session.emplace(all_content); }

// In: the name of a file.
EMSCRIPTEN_KEEPALIVE void list_begin() { session->begin(inbox); }
// In: its next bytes.
EMSCRIPTEN_KEEPALIVE void list_feed() { session->feed(inbox); }
// True: it is read. False: out is why it cannot be, as the end of "list.refused".
EMSCRIPTEN_KEEPALIVE bool list_finish() {
  const auto problem = session->finish();
  if (!problem) return true;
  base::OutputArchive why;
  for (const std::string_view text :
       {law::name_of(problem->kind), std::string_view(problem->column),
        std::string_view(problem->value)})
    why.text(text);
  outbox = why.take();
  return false;
}

// In: a query. False: it is about another list.
EMSCRIPTEN_KEEPALIVE bool list_query() { return session->apply(inbox); }
// True while there is more to do.
EMSCRIPTEN_KEEPALIVE bool list_work(std::size_t rows) { return session->work(rows); }
// Out: a snapshot.
EMSCRIPTEN_KEEPALIVE void list_snapshot() { outbox = lists::pack(session->snapshot()); }

// How many rows there are to be taken along.
EMSCRIPTEN_KEEPALIVE std::size_t list_rows() { return session->rows(); }
// Out: a piece of the whole result (0) or of the mail merge (1).
EMSCRIPTEN_KEEPALIVE void list_download(int mail, std::size_t first, std::size_t count) {
  outbox = session->download(mail ? bulk::Download::mail : bulk::Download::result, first, count);
}
// Out: the example's bytes.
EMSCRIPTEN_KEEPALIVE void list_example(bool english) {
  outbox = bulk::example_list(all_content, language_of(english));
}
// In: "download", "mail" or "example". Out: the name of such a file.
EMSCRIPTEN_KEEPALIVE void list_file_name(bool english) {
  outbox = text::say(all_content, language_of(english), "list." + inbox + ".file");
}

}  // extern "C"
