// What to bring for a ground: one paper after the other comes on the list.
#include <algorithm>
#include <set>

#include "film/reel.h"
#include "guide/route.h"
#include "paper/sheet_parts.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;
using Papers = std::vector<paper::NeededPaper>;

constexpr std::size_t most_rows = 7;  // of a scene
constexpr int others_seconds = 22;    // for the first and last scene, and for what slides

// A row of the list; the newest has a frame.
Shapes row(const Reel& reel, const paper::NeededPaper& needed, const Box& box, bool is_newest) {
  const paper::Edition& edition = reel.edition();
  const float middle = box.y + box.height / 2;
  Shapes shapes = {filled({box.x, box.y}, box.width, box.height, 18, Token::card),
                   is_newest ? outlined({box.x, box.y}, box.width, box.height, 18, Token::accent, 6)
                             : outlined({box.x, box.y}, box.width, box.height, 18, Token::line, 3),
                   icon_shape("ticked", {box.x + 46, middle}, 48, Token::accent)};
  const Box words = {box.x + 88, box.y + 6, box.width - 104, box.height - 12};
  set_in(shapes, {words.x, words.y, words.width, words.height * 0.56F}, needed.name,
         {Token::ink, true, Anchor::start, 36}, 24, true);
  set_in(shapes, {words.x, words.y + words.height * 0.56F, words.width, words.height * 0.44F},
         edition.say("paper.checklist." + std::string(law::name_of(needed.need))),
         {Token::quiet, false, Anchor::start, 28}, 24, true);
  return shapes;
}

Shapes list(const Reel& reel, const Papers& papers, std::size_t shown) {
  const Box& stage = reel.layout().stage;
  constexpr float gap = 12, highest = 116;
  const auto rows = static_cast<float>(std::max<std::size_t>(papers.size(), 4));
  const float height = std::min(highest, (stage.height - gap * (rows - 1)) / rows);
  Shapes shapes;
  for (std::size_t i = 0; i < shown; ++i)
    add(shapes,
        row(reel, papers[i],
            {stage.x, stage.y + static_cast<float>(i) * (height + gap), stage.width, height},
            i + 1 == shown));
  return shapes;
}

// What a paper is; nothing where the film has no time for it: then its name has to do.
using Told = std::set<law::Need>;
std::string what_of(const Reel& reel, const paper::NeededPaper& needed, const Told& told) {
  if (!told.contains(needed.need)) return {};
  return reel.edition().say("document." + std::string(law::name_of(needed.document)) + ".what");
}

int frames_of(const Reel& reel, const Papers& papers, const Told& told) {
  int frames = 0;
  for (const paper::NeededPaper& needed : papers)
    frames += reading_frames(needed.name + ". " + what_of(reel, needed, told), reel.plan());
  return frames;
}

// All of them where there is time, else of what is required, and what may be.
Told told_in_time(const Reel& reel, const Papers& papers) {
  Told told = {law::Need::required, law::Need::depends, law::Need::bring};
  const int frames = reel.plan().frames_per_second * (reel.plan().longest_seconds - others_seconds);
  for (const law::Need last : {law::Need::bring, law::Need::depends})
    if (frames_of(reel, papers, told) > frames) told.erase(last);
  return told;
}

void add_list(Reel& reel, const std::string& ground, const Papers& papers, const Told& told) {
  const paper::Edition& edition = reel.edition();
  Draft draft;
  draft.title = ground;
  draft.backdrop = plain_backdrop(reel.layout(), edition.say("line.what"), ground);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const std::string what = what_of(reel, papers[i], told);
    draft.by_words.push_back(list(reel, papers, i + 1));
    draft.words.push_back({papers[i].name + (what.empty() ? "." : ". " + what),
                           what.empty() ? papers[i].name : what});
  }
  reel.add(std::move(draft));
}

// The sign of the ground, large.
Shapes opening(const Reel& reel, const std::string& ground) {
  const Box& stage = reel.layout().opening_stage;
  const float room = std::min(stage.height, reel.layout().height - stage.y - 60);
  const Place centre = {stage.x + stage.width / 2, stage.y + room / 2};
  const float radius = std::min(stage.width, room) * 0.42F;
  return {dot(centre, radius, Token::accent_tint),
          icon_shape(ground, centre, radius, Token::accent)};
}

}  // namespace

Film papers_film(Reel reel, law::Ground ground) {
  const paper::Edition& edition = reel.edition();
  const std::string id(law::name_of(ground));
  const std::string name = paper::name_of_ground(edition, ground);
  reel.open(edition.say("film.papers.above"), name, edition.say("film.papers.below"), {},
            opening(reel, id));
  const Papers papers = paper::papers_of(edition, ground);
  // As many rows in each list as in the others.
  const Told told = told_in_time(reel, papers);
  const std::size_t lists = (papers.size() + most_rows - 1) / most_rows;
  for (std::size_t i = 0; i < lists; ++i) {
    const auto at = [&](std::size_t part) {
      return papers.begin() + static_cast<std::ptrdiff_t>(papers.size() * part / lists);
    };
    add_list(reel, name, {at(i), at(i + 1)}, told);
  }
  return reel.end(guide::address_of(guide::Route::to(guide::Screen::start)));
}

}  // namespace pandu::film
