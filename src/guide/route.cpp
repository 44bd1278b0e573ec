#include "guide/route.h"

#include <charconv>

namespace pandu::guide {
namespace {

constexpr std::string_view start_address = "#/";
constexpr std::string_view question_prefix = "#/cek/";
constexpr std::string_view summary_address = "#/cek/ringkasan";
constexpr std::string_view result_address = "#/hasil";
constexpr std::string_view learning_address = "#/belajar";
constexpr std::string_view practice_address = "#/belajar/latihan";
constexpr std::string_view lesson_prefix = "#/belajar/";
constexpr std::string_view about_address = "#/tentang";
constexpr std::string_view sources_address = "#/sumber";
constexpr std::string_view compare_address = "#/banding";

bool starts_with(std::string_view text, std::string_view prefix) {
  return text.substr(0, prefix.size()) == prefix;
}

// What stands here is read only when Part::learning is there.
constexpr std::string_view learning_addresses[] = {"#/belajar", sources_address};

bool needs_learning(std::string_view fragment) {
  for (const std::string_view address : learning_addresses)
    if (starts_with(fragment, address)) return true;
  return false;
}

Route parse_question(std::string_view name) {
  const auto key = law::from_name<law::Key>(name);
  return key ? Route::question(*key) : Route{};
}

// "#/belajar/latihan" is the first screen, "#/belajar/latihan/ticks" another.
std::optional<Route> parse_practice(std::string_view fragment, const content::Content& content) {
  if (content.practice.screens.empty() || !starts_with(fragment, practice_address)) return {};
  const std::string_view rest = fragment.substr(practice_address.size());
  if (rest.empty()) return Route::practice(content.practice.screens.front().id);
  if (rest[0] != '/' || !content::practice_screen(content.practice, rest.substr(1))) return {};
  return Route::practice(rest.substr(1));
}

// "klaim-jmo/3"
Route parse_lesson(std::string_view rest, const content::Content& content) {
  const std::size_t slash = rest.find('/');
  const content::Tutorial* tutorial = tutorial_named(content, rest.substr(0, slash));
  if (!tutorial) return {};
  if (slash == rest.npos) return Route::lesson(tutorial->id, 0);
  const std::string_view number = rest.substr(slash + 1);
  int step = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), step);
  const bool whole = error == std::errc{} && end == number.data() + number.size();
  if (!whole || step < 1 || step > static_cast<int>(tutorial->steps.size())) return {};
  return Route::lesson(tutorial->id, step);
}

}  // namespace

Route Route::to(Screen screen) {
  Route route;
  route.screen = screen;
  return route;
}

Route Route::question(law::Key key) {
  Route route = to(Screen::question);
  route.key = key;
  return route;
}

Route Route::lesson(std::string_view tutorial, int step) {
  Route route = to(Screen::tutorial);
  route.tutorial = tutorial;
  route.step = step;
  return route;
}

Route Route::practice(std::string_view screen) {
  Route route = to(Screen::practice);
  route.tutorial = screen;
  return route;
}

Route Route::arriving(std::string_view address) {
  Route route = to(Screen::arriving);
  route.awaited = address;
  return route;
}

Route parse_route(std::string_view fragment, const content::Content& content) {
  if (!content.has_learning && needs_learning(fragment)) return Route::arriving(fragment);
  if (fragment == summary_address) return Route::to(Screen::summary);
  if (fragment == result_address) return Route::to(Screen::result);
  if (fragment == about_address) return Route::to(Screen::about);
  if (fragment == sources_address) return Route::to(Screen::sources);
  if (fragment == compare_address) return Route::to(Screen::compare);
  if (starts_with(fragment, question_prefix))
    return parse_question(fragment.substr(question_prefix.size()));
  if (fragment == learning_address) return Route::to(Screen::learning);
  if (const auto practice = parse_practice(fragment, content)) return *practice;
  if (starts_with(fragment, lesson_prefix))
    return parse_lesson(fragment.substr(lesson_prefix.size()), content);
  return {};
}

std::string address_of(const Route& route) {
  switch (route.screen) {
    case Screen::arriving:
      return route.awaited;
    case Screen::start:
      break;
    case Screen::question:
      return std::string(question_prefix) + std::string(law::name_of(route.key));
    case Screen::summary:
      return std::string(summary_address);
    case Screen::result:
      return std::string(result_address);
    case Screen::tutorial:
      return std::string(lesson_prefix) + route.tutorial +
             (route.step == 0 ? "" : "/" + std::to_string(route.step));
    case Screen::learning:
      return std::string(learning_address);
    case Screen::practice:
      return std::string(practice_address) + (route.tutorial.empty() ? "" : "/" + route.tutorial);
    case Screen::about:
      return std::string(about_address);
    case Screen::sources:
      return std::string(sources_address);
    case Screen::compare:
      return std::string(compare_address);
  }
  return std::string(start_address);
}

const content::Tutorial* tutorial_named(const content::Content& content, std::string_view id) {
  for (const content::Tutorial& tutorial : content.tutorials)
    if (tutorial.id == id) return &tutorial;
  return nullptr;
}

}  // namespace pandu::guide
