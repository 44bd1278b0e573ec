// Cards to forward: what a sheet says at length, on one picture for a messenger's status and for
// groups, and the same as a message for those who see no pictures. Made from the rules and from
// assets/text alone: a new limit changes exactly the cards that state it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "media/composition.h"
#include "paper/sheet.h"

namespace pandu::media {

// A medium that is passed on, as media/index.json tells of it: a card, or a film.
struct Medium {
  std::string id;        // "ground.resigned", "limit", "free", "steps": in every language and shape
  std::string kind;      // "card"
  std::string language;  // "id"
  std::string shape;     // "upright", 1080 by 1920; "square", 1080 by 1080
  std::string file;      // "kartu-phk-persegi.png"; of a second card, "kartu-phk-persegi-2.png"
  std::string title;     // what it is about: "Kena PHK"
  std::string message;   // all that it says, and where to read on; below longest_message
};

struct Card {
  Medium medium;
  std::string message_file;  // "kartu-phk.txt", one for all shapes
  page::Picture picture;
};

// In pixels. Square ones are as high as wide.
inline constexpr float card_width = 1080, card_height = 1920;
// In characters: messengers fold a longer one.
inline constexpr std::size_t longest_message = 699;
// In bytes, so that it arrives on a slow connection.
inline constexpr std::size_t largest_card = 300'000;

// The address on the web of a page of the site by its name ("resigned", "channels", "klaim-jmo");
// empty where nobody knows where the site stands: then cards have no code.
using PageAddress = std::function<std::string(std::string_view page)>;

// All cards of an edition in every shape. What fits on no card, and a message that is too long, is
// a fault.
std::vector<Card> cards(const paper::Edition& edition, const PageAddress& address_of,
                        const Ruler& ruler, std::vector<content::Fault>& faults);

}  // namespace pandu::media
