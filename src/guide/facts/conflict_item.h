// What is said elsewhere and differs from what we say, as one item: the sentence, and what we rest on.
#pragma once

#include "guide/names.h"
#include "law/rules.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {

Node conflict_item(const Speaker& speaker, const law::Conflict& conflict);

}  // namespace pandu::guide
