// From what we say to where it is written.
#pragma once

#include <optional>
#include <string>

#include "guide/names.h"
#include "law/rules.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {

// A link to the text itself, with the authority that publishes it or on the agency's own site; none
// where neither has it. No link ever leads to another host.
std::optional<Node> official_link(const Speaker& speaker, std::string id,
                                  const law::Source& source);

// The same, or where there is none a link to the source's entry on "#/sumber", which has its address.
Node link_to_source(const Speaker& speaker, std::string id, const law::Source& source);

// What is said elsewhere and differs from what we say, as one item: the sentence, and what we rest on.
Node conflict_item(const Speaker& speaker, const law::Conflict& conflict);

}  // namespace pandu::guide
