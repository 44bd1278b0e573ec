// The result as a message that fits one screen of a phone: the outcome, the day, the channel, the papers,
// and where it was worked out, with the link to it where there is one. The five lines stand in the same
// order as on the screen.
#pragma once

#include <string>

#include "guide/scene.h"

namespace pandu::guide {

std::string share_text(const Scene& scene);
// The same without the papers and without a link.
std::string short_share_text(const Scene& scene);
// The address that opens this result on any device, from the answers alone, with the balance as its band
// (guide/share_code.h). Empty where nobody knows the page's own address.
std::string share_link(const Scene& scene);
// An address that opens the person's own mail program with that text: mailto:?subject=...&body=...
std::string mail_address(const Scene& scene);

}  // namespace pandu::guide
