// What is wrong with assets/ although it can be read: `pandu lint` tells it, and nobody else minds.
#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "law/date.h"

namespace pandu::content {

// The words that stand in quotation marks in the program, "tax.", "title" and "{seconds}" among
// them: how the keys of texts are put together, and what is filled in.
using AskedWords = std::set<std::string, std::less<>>;

struct Lint {
  // To be mended: what nobody uses, sources without an address, sentences that are too long,
  // foreign links, {names} in sentences that are not known.
  std::vector<Fault> faults;
  // To be known: facts whose day of review has passed, sources that are only remembered.
  std::vector<Fault> notes;
};

// The files must have been read without a fault. `on` is the day that reviews are held against.
Lint lint(std::span<const File> files, const Content& content, const AskedWords& asked,
          law::Date on);

// Characters of texts that cannot be shown, each once where it stands first. `is_shown` is asked
// for all but the control characters.
std::vector<Fault> unshown_characters(std::span<const File> files,
                                      const std::function<bool(char32_t)>& is_shown);

}  // namespace pandu::content
