// Writes a workbook, for the worker that keeps a list (web/list/workbook_writer.js): a program of
// its own, fetched when the first Excel file is taken away.
#include <emscripten/emscripten.h>

#include <optional>

#include "browser/bridge.h"
#include "workbook_writer/writer.h"

namespace {

using namespace pandu;  // NOLINT: this file names all rooms
using browser::inbox, browser::outbox;

std::optional<workbook_writer::WorkbookWriter> writer;

}  // namespace

extern "C" {

// In: a packed plan. False where it is none.
EMSCRIPTEN_KEEPALIVE bool writer_begin() {
  workbook_writer::Plan plan;
  writer.reset();
  if (!workbook_writer::unpack(inbox, plan)) return false;
  writer.emplace(plan);
  return true;
}
// In: packed rows. False: there is no workbook.
EMSCRIPTEN_KEEPALIVE bool writer_add() { return writer && writer->add(inbox); }
EMSCRIPTEN_KEEPALIVE bool writer_finish() { return writer && writer->finish(); }
// Out: the next bytes of the workbook. False at its end.
EMSCRIPTEN_KEEPALIVE bool writer_next() {
  outbox = writer->next();
  return !outbox.empty();
}
// Out: what is not in it as it was handed over, by the fields of workbook_writer::Losses.
EMSCRIPTEN_KEEPALIVE void writer_losses() {
  base::OutputArchive losses;
  base::archive(losses, writer->losses());
  outbox = losses.take();
}
// It is forgotten.
EMSCRIPTEN_KEEPALIVE void writer_end() { writer.reset(); }

}  // extern "C"
