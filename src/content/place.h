// Where something stands in the text of a file, as an editor counts.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "content/fault.h"

namespace pandu::content {

// "line 3, column 7", counted in characters from 1.
std::string place_in_text(std::string_view bytes, std::size_t offset);
// The line, from 1, on which the value of a JSON pointer begins; of what is not there, the nearest
// value around it. `bytes` is JSON.
std::size_t line_of(std::string_view bytes, std::string_view pointer);
// Gives each fault its line, where the file that it names is among these.
void add_lines(std::span<const File> files, std::vector<Fault>& faults);

}  // namespace pandu::content
