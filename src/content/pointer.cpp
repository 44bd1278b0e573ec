#include "content/pointer.h"

#include "content/quote.h"

namespace pandu::content {

std::string pointer_step(std::string_view key) {
  std::string step = "/";
  for (const char c : shorten(key)) {
    if (c == '~')
      step += "~0";
    else if (c == '/')
      step += "~1";
    else
      step += c;
  }
  return step;
}

std::string pointer_step(std::size_t index) { return "/" + std::to_string(index); }

}  // namespace pandu::content
