// What check_answers() needs of the content, and no more, as bytes that a program carries with it:
// the rules without what is only shown (titles, addresses, conflicts), and the sentences of
// verdicts in both languages. An archive (base/archive.h).
#pragma once

#include <string>
#include <string_view>

#include "content/content.h"

namespace pandu::check {

std::string write_pack(const content::Content& content);
// The same with the words that lists of people are read by, and what is said of them.
std::string write_list_pack(const content::Content& content);
// Into content that is empty. False if write_pack() of this version did not write it: the content
// is then not to be used. The same for lists.
bool read_pack(std::string_view pack, content::Content& content);
bool read_list_pack(std::string_view pack, content::Content& content);

}  // namespace pandu::check
