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

// In: today, "2026-11-29", and behind it the name of a file.
EMSCRIPTEN_KEEPALIVE void list_begin() {
  constexpr std::size_t day_size = 10;
  const std::string_view given = inbox;
  const auto today = law::parse_date(given.substr(0, day_size));
  if (today) session->begin(given.substr(day_size), *today);
}
// In: its next bytes.
EMSCRIPTEN_KEEPALIVE void list_feed() { session->feed(inbox); }
// No more bytes come.
EMSCRIPTEN_KEEPALIVE void list_finish() { session->finish(); }
// True while there are more rows to read.
EMSCRIPTEN_KEEPALIVE bool list_read(std::size_t rows) { return session->read_some(rows); }
EMSCRIPTEN_KEEPALIVE std::size_t list_rows_read() { return session->rows_read(); }
// True: it is the list from now on. False: out is why it cannot be, as the end of "list.refused".
EMSCRIPTEN_KEEPALIVE bool list_accept() {
  const auto problem = session->accept();
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

// How many rows a download (bulk::Download) has.
EMSCRIPTEN_KEEPALIVE std::size_t list_rows(int what) {
  return session->rows_of(static_cast<bulk::Download>(what));
}
// Out: a piece of it.
EMSCRIPTEN_KEEPALIVE void list_download(int what, std::size_t first, std::size_t count) {
  outbox = session->download(static_cast<bulk::Download>(what), first, count);
}
// Whether its result is to be a workbook; then out of these three: its plan, rows of it, and the
// totals (web/list/workbook_writer.js).
EMSCRIPTEN_KEEPALIVE bool list_is_workbook() { return session->is_workbook(); }
EMSCRIPTEN_KEEPALIVE void list_book_plan() { outbox = session->book_plan(); }
EMSCRIPTEN_KEEPALIVE void list_book_rows(int what, std::size_t first, std::size_t count) {
  outbox = session->book_rows(static_cast<bulk::Download>(what), first, count);
}
EMSCRIPTEN_KEEPALIVE void list_book_totals() { outbox = session->book_totals(); }
// Out: the example's bytes.
EMSCRIPTEN_KEEPALIVE void list_example(bool english) {
  outbox = bulk::example_list(all_content, language_of(english));
}
// In: "download", "mail", "shown" or "example". Out: the name of such a file.
EMSCRIPTEN_KEEPALIVE void list_file_name(bool english) {
  outbox = text::say(all_content, language_of(english), "list." + inbox + ".file");
}

}  // extern "C"
