// Finds troubles by how people tell them: everyday words, spelling mistakes, words not yet finished.
#pragma once

#include <string_view>
#include <vector>

#include "content/content.h"

namespace pandu::guide {

// The best matches, best first, at most `most`; none if nothing fits. Words of the texts "search.common"
// say nothing; those of one group in "search.same" mean the same; "search.endings" say whose it is.
std::vector<const content::Trouble*> find_troubles(const content::Content& content,
                                                   content::Language language,
                                                   std::string_view query, std::size_t most = 6);

// How many letters must be added, left out, replaced or swapped with their neighbour to make one word
// from the other.
std::size_t letters_apart(std::string_view one, std::string_view other);

}  // namespace pandu::guide
