// The folder of a built site: what it is read from, and how another takes its place.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/fault.h"
#include "publish/publish.h"
#include "tools/command.h"

namespace pandu::tools {

// The site in `folder`, or the parts of one that the build wrote there, with the session's assets. Where
// `address` is empty, the site stands where it did. None, and every fault, where it cannot be made.
std::optional<publish::Site> published(const Session& session, const std::string& folder,
                                       const std::string& address,
                                       std::vector<content::Fault>& faults);

// The parts in a folder that the build wrote, or in a site. Each that is missing is a fault.
publish::Files read_parts(const std::string& folder, std::vector<content::Fault>& faults);

// Whether a site may be written to `out`: a fault where a folder is there that holds something
// else, or where one of the two lies in the other. Both may be the same.
void check_place(const std::string& out, const std::string& site,
                 std::vector<content::Fault>& faults);

enum class Packed { yes, no };

// Writes a site beside `out` and puts it there once it is whole: until then, and where that fails,
// what was there stays. With Packed::yes, files that are worth it have packed copies beside them;
// those of a file that `before` has too are taken from there.
void write_site(const std::string& out, const publish::Files& files, Packed packed,
                const std::string& before, std::vector<content::Fault>& faults);

}  // namespace pandu::tools
