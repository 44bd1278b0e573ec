// What the learning screens share, with each other and with the rest of the application.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "guide/guide.h"
#include "guide/model.h"
#include "guide/scene.h"
#include "view/nodes.h"

namespace pandu::guide {

// What taps do on the learning screens: turning and playing
// the steps of a walkthrough, and practising.

// False if the event is none of these; then the model is unchanged.
bool learn(Model& model, const Event& event, const content::Content& content);

// "Check with these answers": those of the situation take the place of the person's own, and the
// next question is shown. False, and nothing changed, for any other event.
bool situation_event(Model& model, const Event& event, const content::Content& content);

// What is said about a walkthrough on more than one screen.

// "9 langkah, kira-kira 20 menit."
std::string size_in_words(const Speaker& speaker, const content::Tutorial& tutorial);
// "Siapkan: KTP, e-mail aktif." Empty if nothing is needed.
std::string at_hand_in_words(const Scene& scene, const std::vector<std::string>& things);
// Everything that some step needs, each once.
std::vector<std::string> things_of(const content::Tutorial& tutorial);
// Long enough to look at a drawing and to read these words slowly.
int reading_milliseconds(std::string_view words);
std::string source_in_words(const Scene& scene, const law::Provenance& provenance);

// The walkthroughs that fit a verdict, the most needed first.

// Ids of tutorials; texts: lesson.<tutorial>. Each is entered at the first step still needed.
std::vector<std::string_view> fitting_lessons(const Scene& scene);

// Where a person enters a walkthrough: what they have done already is behind them.

// From 1: the first step whose AlreadyDone does not hold, or the last of all.
int needed_step(const Model& model, const content::Content& content,
                const content::Tutorial& tutorial);

// The route itself, but first_needed as the step that it is for this person.
Route with_step(const Model& model, Route route, const content::Content& content);

// Official words are explained in one place, and every screen that uses them leads there.

// The words of the glossary that stand in a text, in the order in which they first do.
std::vector<const content::Term*> terms_in(const Scene& scene, std::string_view text);
// Closed until opened: those on this screen, each leading to
// its meaning; nothing if there are none.
Nodes words_on_this_page(const Scene& scene, const Nodes& main);

// Finds what people ask for in their own words: everyday ones, misspelt ones, whole sentences.

enum class Subject : std::uint8_t { situation, trouble, myth, term };
inline constexpr std::array<std::string_view, 4> subject_names = {"situation", "trouble", "myth",
                                                                  "term"};
struct Found {
  Subject subject = Subject::situation;
  std::string id;
};

// The best matches, best first, at most `most`; none if nothing fits. What people's words mean is
// told by texts (learning/vocabulary.h).
std::vector<Found> search(const content::Content& content, content::Language language,
                          std::string_view query, std::size_t most = 8);
// The field to ask in, and what was found for what stands in it.
Nodes search_section(const Scene& scene);

// How many letters must be added, left out, replaced or swapped
// with their neighbour to make one word from the other.
std::size_t letters_apart(std::string_view one, std::string_view other);

}  // namespace pandu::guide
