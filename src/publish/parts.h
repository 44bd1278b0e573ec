// What a toolchain made of the site (programs, scripts, the style sheet, fonts, the icon), and no
// edited asset changes. A built site carries it along, so that edited assets can be put into it
// later: what is handed out as it is stands where pages find it, what is handed out with addresses
// put in stands below "parts/" as it was before.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/fault.h"
#include "media/fonts.h"

namespace pandu::publish {

// Bytes by the name of the file, "fonts/icons.ttf".
using Files = std::map<std::string, std::string, std::less<>>;

enum class Place {
  digest,  // files/<digest>/<name>, to be kept for ever
  root,    // by its own name
  parts,   // parts/<name>, for the next time
};

struct Part {
  std::string_view name;
  Place place;
};

// Everything that must be there.
std::span<const Part> parts();

// Those of all parts, which must live as long.
media::Fonts fonts_of(const Files& parts);

// What the page fetches before it can answer, in whose bytes its progress is told.
std::span<const std::string_view> fetched_first();

// Where a site has what may be kept for ever: below it stand a digest and the name.
inline constexpr std::string_view digest_folder = "files/";
// The folder of a site that holds what is put into pages with other addresses.
inline constexpr std::string_view parts_folder = "parts/";
// What scripts and programs agreed on when the parts were made, as `pandu protocol` prints it.
inline constexpr std::string_view protocol_part = "protocol.ts";
// The address on the web that the site was made for; missing where none was given.
inline constexpr std::string_view address_part = "address.txt";
// Which sheets were printed as PDF: a line each, "<SHA-256 of its HTML> kertas/brosur.pdf".
inline constexpr std::string_view printed_part = "printed.txt";

// Where a file of a site may be asked for: bytes, or none where it is not there.
using Read = std::function<std::optional<std::string>(const std::string& name)>;

// All parts, with the PDFs and the address, of a folder that the build wrote or of a published
// site; `names` are those of all its files. Every part that is missing is a fault, named below
// `folder`.
Files find_parts(const std::vector<std::string>& names, const Read& read, const std::string& folder,
                 std::vector<content::Fault>& faults);

}  // namespace pandu::publish
