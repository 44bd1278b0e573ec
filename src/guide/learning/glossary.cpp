// The words of the law explained, and the myths about it.
#include <algorithm>
#include <cctype>

#include "guide/learning/learning.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "page/node.h"
#include "text/wording.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

char lower(char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); }
bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// The first place of a name as words of their own, whatever their capitals; npos if there is none.
std::size_t place_of(std::string_view name, std::string_view text) {
  const auto same = [](char a, char b) { return lower(a) == lower(b); };
  for (auto from = text.begin(); !name.empty();) {
    from = std::search(from, text.end(), name.begin(), name.end(), same);
    if (from == text.end()) break;
    const auto end = from + static_cast<std::ptrdiff_t>(name.size());
    const bool alone =
        (from == text.begin() || !is_letter(from[-1])) && (end == text.end() || !is_letter(*end));
    if (alone) return static_cast<std::size_t>(from - text.begin());
    ++from;
  }
  return text.npos;
}

// Screens that are about words or addresses themselves, that a person passes through quickly, or
// whose words come out of somebody's file.
constexpr Screen without_words[] = {
    Screen::arriving, Screen::start,      Screen::summary,  Screen::about, Screen::sources,
    Screen::glossary, Screen::situations, Screen::troubles, Screen::loop,  Screen::list};

Node card_of(const Scene& scene, const content::Myth& myth) {
  const bool wrong = myth.truth == content::Myth::Truth::wrong;
  const std::string stem = "myth." + myth.id;
  Node verdict = item(scene.say(wrong ? "myths.wrong" : "myths.partly"), wrong ? "no" : "info");
  return group(Look::card,
               {list({verdict}), paragraph(scene.say(stem + ".answer")),
                evidence_of(scene, myth.id, myth.evidence)},
               "“" + scene.say(stem + ".claim") + "”", "myth=" + myth.id);
}

}  // namespace

std::vector<const content::Term*> terms_in(const Scene& scene, std::string_view text) {
  std::vector<std::pair<std::size_t, const content::Term*>> found;
  for (const content::Term& term : scene.content.glossary) {
    const std::string stem = "term." + term.id;
    const std::size_t place = std::min(place_of(scene.say(stem + ".name"), text),
                                       place_of(scene.say(stem + ".also"), text));
    if (place != text.npos) found.emplace_back(place, &term);
  }
  put_in_order(found, [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const content::Term*> terms;
  terms.reserve(found.size());
  for (const auto& [place, term] : found) terms.push_back(term);
  return terms;
}

Nodes words_on_this_page(const Scene& scene, const Nodes& main) {
  if (contains(without_words, scene.model.route.screen)) return {};
  Nodes items;
  for (const content::Term* term : terms_in(scene, page::text(main))) {
    items.push_back(item_of({link("term=" + term->id, scene.say("term." + term->id + ".name"),
                                  address_of(Route::about(Screen::glossary, term->id)))}));
  }
  if (items.empty()) return {};
  const bool folds = scene.model.route.screen == Screen::result;
  return {details("words_here", scene.say("glossary.here"), {list(std::move(items))}, "info",
                  folds ? Look::fold : Look::plain)};
}

void glossary_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("glossary.title"), "glossary_title"),
               paragraph(scene.say("glossary.lead"), Look::lead)};
  for (const content::Term& term : scene.content.glossary) {
    const std::string stem = "term." + term.id;
    page.main.push_back(heading(2, scene.say(stem + ".name"), "word=" + term.id));
    page.main.push_back(paragraph(scene.say(stem + ".meaning")));
    page.main.push_back(evidence_of(scene, term.id, term.evidence));
  }
  // The word that was asked for, else the page's heading.
  const std::string& asked = scene.model.route.topic;
  if (!asked.empty()) page.focus = "word=" + asked;
}

void myths_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("myths.title"), "myths_title"),
               paragraph(scene.say("myths.lead"), Look::lead)};
  for (const content::Myth& myth : scene.content.myths) page.main.push_back(card_of(scene, myth));
  // The one that was asked for, else the page's heading.
  const std::string& asked = scene.model.route.topic;
  if (!asked.empty()) page.focus = "myth=" + asked;
}

}  // namespace pandu::guide
