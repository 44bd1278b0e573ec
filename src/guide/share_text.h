// The result as a message that fits one screen of a phone: the outcome, the day, the channel, the papers,
// and where it was worked out. The five lines stand in the same order as on the screen.
#pragma once

#include <string>

#include "guide/scene.h"

namespace pandu::guide {

std::string share_text(const Scene& scene);
// An address that opens the person's own mail program with that text: mailto:?subject=...&body=...
std::string mail_address(const Scene& scene);

}  // namespace pandu::guide
