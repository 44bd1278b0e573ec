#include "film/reel.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "film/motion.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;

constexpr double growth_seconds = 1.2;
constexpr double after_tap_seconds = 1.25;    // in which the tapped thing answers, to slow eyes
constexpr std::size_t longest_caption = 105;  // characters

int frames_of(double seconds, const content::FilmPlan& plan) {
  return static_cast<int>(std::ceil(seconds * plan.frames_per_second));
}

std::vector<std::string> sentences_of(const std::string& text) {
  std::vector<std::string> sentences;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (ends_sentence(text, at)) {
      sentences.push_back(text.substr(begin, at + 1 - begin));
      begin = at + 2;
    }
  if (begin < text.size()) sentences.push_back(text.substr(begin));
  return sentences;
}

// Two sentences, the first of which may be a title without its full stop.
std::string followed_by(const std::string& title, const std::string& sentence) {
  if (sentence.empty()) return title;
  const bool is_ended = title.ends_with('.') || title.ends_with('?');
  return title + (is_ended ? " " : ". ") + sentence;
}

std::vector<Caption> captions_of(const Draft& draft, int begins, const content::FilmPlan& plan,
                                 const media::Ruler& ruler, const Layout& layout) {
  std::vector<Caption> captions;
  int now = begins;
  for (const Words& words : draft.words) {
    Caption caption{now, now + reading_frames(words.text, plan), words.text, {}};
    // While the drawing slides, nobody reads.
    if (captions.empty() && draft.is_slid_in) caption.ends += slide_frames(plan.frames_per_second);
    if (!words.shown.empty()) caption.shapes = panel_words(ruler, layout, words.shown);
    now = caption.ends;
    captions.push_back(std::move(caption));
  }
  return captions;
}

std::vector<Phase> phases_of(Draft& draft, const Scene& scene, const content::FilmPlan& plan) {
  std::vector<Phase> phases;
  for (std::size_t i = 0; i < draft.by_words.size(); ++i)
    phases.push_back({scene.captions[i].begins, std::move(draft.by_words[i])});
  const int still = scene.begins + (draft.is_slid_in ? slide_frames(plan.frames_per_second) : 0);
  const int growing = frames_of(growth_seconds, plan);
  const int count = static_cast<int>(draft.phases.size());
  for (int i = 0; i < count; ++i)
    phases.push_back({i == 0 ? scene.begins : still + growing * i / count,
                      std::move(draft.phases[static_cast<std::size_t>(i)])});
  return phases;
}

// The last one shortly before the end, those before it with the same time between them.
std::vector<Tap> taps_of(const Draft& draft, const Scene& scene, const content::FilmPlan& plan) {
  const int first = scene.begins + (draft.is_slid_in ? slide_frames(plan.frames_per_second) : 0);
  const int last = scene.ends - frames_of(after_tap_seconds, plan);
  const int count = static_cast<int>(draft.taps.size());
  std::vector<Tap> taps;
  for (int i = 0; i < count; ++i) {
    const Box& box = draft.taps[static_cast<std::size_t>(i)];
    // Right of the words.
    taps.push_back({first + (last - first) * (i + 1) / count,
                    box,
                    {box.x + box.width * 0.86F, box.y + box.height * 0.55F}});
  }
  return taps;
}

}  // namespace

int reading_frames(std::string_view text, const content::FilmPlan& plan) {
  const double seconds =
      static_cast<double>(base::count_characters(text)) / plan.characters_per_second;
  return frames_of(std::max<double>(seconds, plan.least_seconds), plan);
}

std::vector<std::string> in_captions(const std::string& text) {
  std::vector<std::string> captions;
  for (std::string& sentence : sentences_of(text)) {
    if (!captions.empty() &&
        base::count_characters(captions.back()) + 1 + base::count_characters(sentence) <=
            longest_caption)
      captions.back() += " " + sentence;
    else
      captions.push_back(std::move(sentence));
  }
  return captions;
}

std::vector<Words> shown_in_panel(const std::string& text) {
  std::vector<Words> words;
  for (const std::string& caption : in_captions(text)) words.push_back({caption, caption});
  return words;
}

Reel::Reel(std::string id, const paper::Edition& edition, const content::FilmPlan& plan,
           Format format, const media::Ruler& ruler)
    : edition_(edition), plan_(plan), layout_(layout_of(format)), ruler_(ruler) {
  film_.id = std::move(id);
  film_.language = edition.language;
  film_.format = format;
  film_.frames_per_second = plan.frames_per_second;
}

void Reel::add(Draft draft) {
  Scene scene;
  scene.begins = film_.frames();
  scene.captions = captions_of(draft, scene.begins, plan_, ruler_, layout_);
  scene.ends = scene.captions.back().ends;
  scene.taps = taps_of(draft, scene, plan_);
  scene.phases = phases_of(draft, scene, plan_);
  scene.title = std::move(draft.title);
  scene.drawn = std::move(draft.drawn);
  scene.backdrop = std::move(draft.backdrop);
  scene.is_slid_in = draft.is_slid_in;
  scene.has_progress = draft.has_progress;
  film_.scenes.push_back(std::move(scene));
}

void Reel::open(const Opening& opening) {
  const std::string &title = opening.title, &below = opening.below;
  film_.title = title;
  const Box& field = layout_.opening;
  const float left = layout_.progress.x;
  const float room = field.width - 2 * left;
  Shapes shapes = paper_of(layout_);
  film::add(shapes, opening.drawing);
  shapes.push_back(filled({field.x, field.y}, field.width, field.height, 0, opening.colour));
  shapes.push_back(icon_shape("wallet", {left + 24, 96}, 48, Token::on_accent));
  shapes.push_back(letters(edition_.say("app.name"), {left + 64, 110},
                           {Token::on_accent, true, Anchor::start, 40}));
  set_in(ruler_, shapes, {left, 172, room, 48}, opening.above,
         {Token::on_accent, false, Anchor::start, 38}, 28);
  const float after = set_in(ruler_, shapes, {left, 232, room, below.empty() ? 380.F : 290.F},
                             title, {Token::on_accent, true, Anchor::start, 88}, 44);
  if (!below.empty())
    set_in(ruler_, shapes, {left, after + 16, room, field.height - after - 32}, below,
           {Token::on_accent, false, Anchor::start, 36}, 28);
  Draft draft;
  draft.title = title;
  draft.drawn = opening.drawn;
  draft.backdrop = std::move(shapes);
  draft.words = {{followed_by(title, below), {}}};
  draft.is_slid_in = false;
  draft.has_progress = false;
  add(std::move(draft));
}

}  // namespace pandu::film
