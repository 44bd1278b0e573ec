#include "browser/bridge.h"

#include <emscripten/emscripten.h>

namespace pandu::browser {

std::string inbox, outbox;

}  // namespace pandu::browser

extern "C" {

// Room for this many bytes to be written before the next call.
EMSCRIPTEN_KEEPALIVE char* bridge_inbox(std::size_t size) {
  pandu::browser::inbox.resize(size);
  return pandu::browser::inbox.data();
}
EMSCRIPTEN_KEEPALIVE const char* bridge_outbox() { return pandu::browser::outbox.data(); }
EMSCRIPTEN_KEEPALIVE std::size_t bridge_outbox_size() { return pandu::browser::outbox.size(); }

}  // extern "C"
