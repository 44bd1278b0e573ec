// The site as it is handed out: what a toolchain made, with what the assets become, at their places.
// The whole build does this, and so does whoever puts edited assets into a built site: the same
// inputs give the same bytes, because there is no other way.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "content/content.h"
#include "content/fault.h"
#include "publish/parts.h"
#include "site/site_files.h"

namespace pandu::publish {

struct Sources {
  std::span<const content::File> assets;  // read without a fault as `content`
  const content::Content& content;
  const site::WebFiles& web;
  std::string address;   // where the site will stand, "https://example.org/pandu/"; empty: unknown
  std::string protocol;  // of this program, to be held against that of the parts
  Files parts;
};

struct Site {
  Files files;  // everything but packed copies
  // The edition that is one file: the start page with everything that it would fetch inside.
  std::string one_file;
  // Sheets that say something new and have no PDF therefore, which only a browser can print: the
  // names that those had. Nothing on the site leads to them.
  std::vector<std::string> unprinted;
};

// Faults: characters that the fonts do not have, and parts of another version.
Site publish(Sources sources, std::vector<content::Fault>& faults);

}  // namespace pandu::publish
