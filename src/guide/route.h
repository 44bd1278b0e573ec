// The screens and their addresses (the fragment of the page's address).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/vocabulary.h"

namespace pandu::guide {

enum class Screen : std::uint8_t { start, question, summary, result, tutorial, about, sources };

struct Route {
  Screen screen = Screen::start;
  law::Key key = law::Key::ground;  // question
  std::string tutorial;             // tutorial: its id
  int step = 1;                     // tutorial: from 1

  static Route to(Screen screen);
  static Route question(law::Key key);
  static Route lesson(std::string_view tutorial, int step);
  bool operator==(const Route&) const = default;
};

// The start screen for every address that is not one of ours.
Route parse_route(std::string_view fragment, const content::Content& content);
std::string address_of(const Route& route);
// None if there is no such walkthrough.
const content::Tutorial* tutorial_named(const content::Content& content, std::string_view id);

}  // namespace pandu::guide
