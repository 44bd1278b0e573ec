// Addresses as mailers and chats hand them on: "#" and "/" as %23 and %2F, once or twice; capitals;
// spaces, line breaks and quotation marks of replies inside; punctuation or ?utm_source=... behind.
// What is still plain is read; of the rest it is known how far it could be read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "guide/route.h"
#include "law/answers.h"
#include "law/rules.h"

namespace pandu::guide {

// The screen at this address, as far as it can be told. None where it is one of ours, by its
// beginning, and leads nowhere; the start for any other.
std::optional<Route> received_route(std::string_view fragment, const content::Content& content);

// "#/hasil/<code>" or "#/hasil/<code>/<name of who prepared it>".
struct ReceivedLink {
  std::optional<law::Answers> answers;  // none where the code cannot be read
  std::string code;                     // what could be read of it then: letters and digits
  std::string name;                     // may be empty
};
// None for an address of another kind.
std::optional<ReceivedLink> received_link(std::string_view fragment, const law::Rules& rules);

// What of an address can be shown: a short line of what stands in ours.
std::string shown_address(std::string_view fragment);

}  // namespace pandu::guide
