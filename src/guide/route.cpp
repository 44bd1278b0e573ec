#include "guide/route.h"

#include "text/typed.h"

namespace pandu::guide {
namespace {

// The screens whose address is always the same, and those that
// are read only when Part::learning is there.
struct Fixed {
  Screen screen;
  std::string_view address;
  bool learning = false;
};
constexpr Fixed fixed_screens[] = {
    {Screen::start, "#/"},
    {Screen::summary, "#/cek/ringkasan"},
    {Screen::result, "#/hasil"},
    {Screen::learning, "#/belajar", true},
    {Screen::about, "#/tentang", true},
    {Screen::sources, "#/sumber", true},
    {Screen::compare, "#/banding", true},
    {Screen::channels, "#/saluran", true},
    {Screen::myths, "#/mitos", true},
    {Screen::situations, "#/keadaan", true},
    {Screen::troubles, "#/kendala", true},
    {Screen::glossary, "#/istilah", true},
    {Screen::loop, "#/putar", true},
    {Screen::hr, "#/hr", true},
    {Screen::list, "#/hr/daftar", true},
    {Screen::media, "#/bagikan", true},
};
constexpr std::string_view question_prefix = "#/cek/";
constexpr std::string_view practice_address = "#/belajar/latihan";
constexpr std::string_view lesson_prefix = "#/belajar/";
constexpr std::string_view needed_step_word = "lanjut";
constexpr std::string_view situation_prefix = "#/keadaan/";
constexpr std::string_view trouble_prefix = "#/kendala/";
constexpr std::string_view myth_prefix = "#/mitos/";
constexpr std::string_view term_prefix = "#/istilah/";
constexpr std::string_view source_prefix = "#/sumber/";

std::string_view fixed_address(Screen screen) {
  for (const Fixed& fixed : fixed_screens)
    if (fixed.screen == screen) return fixed.address;
  return fixed_screens[0].address;
}

bool needs_learning(std::string_view fragment) {
  if (fragment.starts_with(lesson_prefix)) return true;
  for (const Fixed& fixed : fixed_screens)
    if (fixed.learning && fragment.starts_with(fixed.address)) return true;
  return false;
}

}  // namespace

bool needs_all_words(std::string_view fragment) {
  return fragment.starts_with(fixed_address(Screen::hr));
}

namespace {

template <class Thing>
std::optional<Route> find_topic(Screen screen, std::string_view id,
                                const std::vector<Thing>& things) {
  for (const Thing& thing : things)
    if (thing.id == id) return Route::about(screen, id);
  return {};
}

std::optional<Route> find_question(std::string_view name) {
  const auto key = law::from_name<law::Key>(name);
  if (!key) return {};
  return Route::question(*key);
}

// "#/belajar/latihan" is the first screen, "#/belajar/latihan/ticks" another.
std::optional<Route> find_practice(std::string_view fragment, const content::Content& content) {
  if (content.practice.screens.empty() || !fragment.starts_with(practice_address)) return {};
  const std::string_view rest = fragment.substr(practice_address.size());
  if (rest.empty()) return Route::practice(content.practice.screens.front().id);
  const auto id = text::after("/", rest);
  if (!id || !content::practice_screen(content.practice, *id)) return {};
  return Route::practice(*id);
}

// "klaim-jmo/3", "klaim-jmo/lanjut"
std::optional<Route> find_lesson(std::string_view rest, const content::Content& content) {
  const std::size_t slash = rest.find('/');
  const content::Tutorial* tutorial = content::tutorial_named(content, rest.substr(0, slash));
  if (!tutorial) return {};
  if (slash == rest.npos) return Route::lesson(tutorial->id, 0);
  const std::string_view number = rest.substr(slash + 1);
  if (number == needed_step_word) return Route::lesson(tutorial->id, first_needed);
  const auto step = text::whole_number(number);
  if (!step || *step < 1 || *step > static_cast<int>(tutorial->steps.size())) return {};
  return Route::lesson(tutorial->id, static_cast<int>(*step));
}

std::string address_of_lesson(const Route& route) {
  std::string whole = std::string(lesson_prefix) + route.tutorial;
  if (route.step == 0) return whole;
  if (route.step == first_needed) return whole + "/" + std::string(needed_step_word);
  return whole + "/" + std::to_string(route.step);
}

}  // namespace

Route Route::to(Screen screen) { return {.screen = screen}; }

Route Route::question(law::Key key) { return {.screen = Screen::question, .key = key}; }

Route Route::lesson(std::string_view tutorial, int step) {
  return {.screen = Screen::tutorial, .tutorial = std::string(tutorial), .step = step};
}

Route Route::practice(std::string_view screen) {
  return {.screen = Screen::practice, .tutorial = std::string(screen)};
}

Route Route::about(Screen screen, std::string_view topic) {
  return {.screen = screen, .topic = std::string(topic)};
}

Route Route::arriving(std::string_view address) {
  return {.screen = Screen::arriving, .awaited = std::string(address)};
}

std::optional<Route> find_route(std::string_view fragment, const content::Content& content) {
  if (!content.has_learning && needs_learning(fragment)) return Route::arriving(fragment);
  if (!content.speaks_all() && needs_all_words(fragment)) return Route::arriving(fragment);
  for (const Fixed& fixed : fixed_screens)
    if (fragment == fixed.address) return Route::to(fixed.screen);
  if (const auto name = text::after(question_prefix, fragment)) return find_question(*name);
  if (const auto practice = find_practice(fragment, content)) return *practice;
  if (const auto rest = text::after(lesson_prefix, fragment)) return find_lesson(*rest, content);
  if (const auto id = text::after(situation_prefix, fragment))
    return find_topic(Screen::situation, *id, content.situations);
  if (const auto id = text::after(trouble_prefix, fragment))
    return find_topic(Screen::trouble, *id, content.troubles);
  if (const auto id = text::after(myth_prefix, fragment))
    return find_topic(Screen::myths, *id, content.myths);
  if (const auto id = text::after(source_prefix, fragment))
    return find_topic(Screen::sources, *id, content.rules.sources);
  if (const auto id = text::after(term_prefix, fragment))
    return find_topic(Screen::glossary, *id, content.glossary);
  return {};
}

Route parse_route(std::string_view fragment, const content::Content& content) {
  return find_route(fragment, content).value_or(Route{});
}

std::string address_of(const Route& route) {
  switch (route.screen) {
    case Screen::arriving:
      return route.awaited;
    case Screen::question:
      return std::string(question_prefix) + std::string(law::name_of(route.key));
    case Screen::tutorial:
      return address_of_lesson(route);
    case Screen::practice:
      return std::string(practice_address) + (route.tutorial.empty() ? "" : "/" + route.tutorial);
    case Screen::situation:
      return std::string(situation_prefix) + route.topic;
    case Screen::trouble:
      return std::string(trouble_prefix) + route.topic;
    case Screen::myths:
      if (!route.topic.empty()) return std::string(myth_prefix) + route.topic;
      break;
    case Screen::glossary:
      if (!route.topic.empty()) return std::string(term_prefix) + route.topic;
      break;
    case Screen::sources:
      if (!route.topic.empty()) return std::string(source_prefix) + route.topic;
      break;
    default:
      break;
  }
  return std::string(fixed_address(route.screen));
}

}  // namespace pandu::guide
