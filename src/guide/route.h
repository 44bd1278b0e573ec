// The screens and their addresses (the fragment of the page's address).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "content/content.h"
#include "law/vocabulary.h"

namespace pandu::guide {

enum class Screen : std::uint8_t {
  arriving,
  start,
  question,
  summary,
  result,
  learning,  // the index of walkthroughs
  tutorial,
  practice,
  about,
  sources,
  compare,
  channels,
  myths,
  situations,  // cases of real life
  situation,
  troubles,
  trouble,
  glossary,
  loop,  // for a waiting room: what is worth knowing, by itself
  hr,    // where an employer prepares a link for someone who leaves
  list,  // where an employer has a whole list of them looked through
  media  // cards and films to forward
};

// A step of a walkthrough that is not known yet: the first one that the person still needs.
inline constexpr int first_needed = -1;

struct Route {
  Screen screen = Screen::start;
  law::Key key = law::Key::ground;  // question
  std::string tutorial;             // tutorial: its id; practice: the id of the screen
  int step = 1;         // tutorial: from 1; 0 is the whole of it on one page; or first_needed
  std::string topic;    // situation, trouble: its id; myths, glossary, sources: that of the one to
                        // show, or empty
  std::string awaited;  // arriving: the address, until content.has_learning

  static Route to(Screen screen);
  static Route question(law::Key key);
  static Route lesson(std::string_view tutorial, int step);
  static Route practice(std::string_view screen);
  static Route about(Screen screen, std::string_view topic);
  static Route arriving(std::string_view address);
  bool operator==(const Route&) const = default;
};

// None for every address that is not one of ours. An address of a learning screen waits until that
// part of the content is there, in all languages where it needs them.
std::optional<Route> find_route(std::string_view fragment, const content::Content& content);
// The same, and the start screen for every other address.
Route parse_route(std::string_view fragment, const content::Content& content);
// Whether the screen at this address uses the words of all languages: what HR hands on may be in
// another one than the page, and a list may be in any.
bool needs_all_words(std::string_view fragment);
std::string address_of(const Route& route);

}  // namespace pandu::guide
