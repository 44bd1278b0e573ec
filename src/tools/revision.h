// Assets as they were at a commit, read by git.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"

namespace pandu::tools {

// Every JSON file of the folder at a commit, by its path in the folder, as read_folder reads one that lies
// on the disk. `revision` is what git calls a revision ("HEAD~1", "2.3.0"), for ./assets of that commit, or
// "REVISION:FOLDER". A fault where git is not there or knows none such.
std::vector<content::File> read_revision(const std::string& revision,
                                         std::vector<content::Fault>& faults);

}  // namespace pandu::tools
