// The folder of a site that holds what is passed on: cards as PNG, their messages, and an index.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"
#include "content/fault.h"
#include "publish/parts.h"
#include "site/site_files.h"

namespace pandu::publish {

// Where in a site it stands.
inline constexpr std::string_view media_folder = "media/";
// What is in it, as a list in JSON: media::Medium with its "bytes", "width" and "height", the
// version of the "rules" that it was made from, and the "sha256" of the file, by which a device that
// keeps it knows that it is the same. Of films it tells "seconds", "captions" and "transcript" too.
inline constexpr std::string_view media_index = "index.json";

struct CardsWanted {
  std::vector<content::Language> languages = {content::Language::id, content::Language::en};
  std::string only;  // the id of one card, "ground.resigned"; empty: all
};

struct CardFolder {
  Files files;                           // below media/, by their names there
  std::vector<site::ListedCard> listed;  // the same for the page without a script
};

// `address`: where the site stands, with a slash at its end; empty: unknown. Faults: what fits on no
// card, one that is too large, an id that no card has. Every processor paints the next one; the
// bytes do not depend on it.
CardFolder card_folder(const content::Content& content, const Files& parts,
                       const std::string& address, const CardsWanted& wanted,
                       std::vector<content::Fault>& faults);

}  // namespace pandu::publish
