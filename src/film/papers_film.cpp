// What to bring for a ground: one paper after the other comes on the list.
#include <algorithm>

#include "film/reel.h"
#include "guide/route.h"
#include "paper/sheet_parts.h"
#include "view/nodes.h"

namespace pandu::film {
namespace {

using page::Token;
using namespace view;
struct Paper {
  law::Document document = law::Document::card;
  law::Need need = law::Need::required;
  std::string name;
};
using Papers = std::vector<Paper>;

constexpr float least_row = 76;     // its height: two lines of a long name
constexpr float gap = 12;           // between two
constexpr int others_seconds = 22;  // for the first and last scene, and for what slides

constexpr float heading_height = 48;
constexpr float smallest_name = 26;

bool begins_group(const Papers& papers, std::size_t at) {
  return at == 0 || papers[at].need != papers[at - 1].need;
}

float height_of_headings(const Papers& papers) {
  float height = 0;
  for (std::size_t i = 0; i < papers.size(); ++i)
    if (begins_group(papers, i)) height += heading_height;
  return height;
}

Box words_box(const Box& row) { return {row.x + 84, row.y + 4, row.width - 96, row.height - 8}; }

// A row of the list; the newest has a frame.
Shapes row(const Reel& reel, const std::string& name, const Box& box, const Lettering& lettering,
           bool is_newest) {
  Shapes shapes = {filled({box.x, box.y}, box.width, box.height, 18, Token::card),
                   is_newest ? outlined({box.x, box.y}, box.width, box.height, 18, Token::accent, 6)
                             : outlined({box.x, box.y}, box.width, box.height, 18, Token::line, 3),
                   icon_shape("ticked", {box.x + 44, box.y + box.height / 2}, 46, Token::accent)};
  set_in(reel.ruler(), shapes, words_box(box), name, lettering, lettering.size, true);
  return shapes;
}

// One that is still to come: so it shows from the first how many there are.
Shapes empty_row(const Box& box) {
  constexpr float tick = 36;
  return {outlined({box.x, box.y}, box.width, box.height, 18, Token::line, 3),
          outlined({box.x + 26, box.y + (box.height - tick) / 2}, tick, tick, 6, Token::line, 3)};
}

// The same for all rows.
Lettering lettering_of(const Reel& reel, const Papers& papers, float width, float height) {
  Lettering lettering = {Token::ink, true, Anchor::start, 38};
  for (const Paper& paper : papers)
    lettering.size = size_in(reel.ruler(), words_box({0, 0, width, height}), paper.name, lettering,
                             smallest_name);
  return lettering;
}

// The first so many, below what they are: "Wajib", "Bawa juga"; of the others the place.
Shapes list(const Reel& reel, const Papers& papers, std::size_t shown) {
  const Box& stage = reel.layout().stage;
  constexpr float highest = 100;
  const auto rows = static_cast<float>(papers.size());
  const float height = std::min(highest, (stage.height - height_of_headings(papers)) / rows - gap);
  const Lettering lettering = lettering_of(reel, papers, stage.width, height);
  Shapes shapes;
  float y = stage.y;
  for (std::size_t i = 0; i < papers.size(); ++i) {
    if (begins_group(papers, i)) {
      const std::string need(law::name_of(papers[i].need));
      if (i < shown)
        set_in(reel.ruler(), shapes, {stage.x, y, stage.width, heading_height - 8},
               reel.edition().say("paper.checklist." + need), {Token::ink, true, Anchor::start, 30},
               24);
      y += heading_height;
    }
    const Box box = {stage.x, y, stage.width, height};
    add(shapes,
        i < shown ? row(reel, papers[i].name, box, lettering, i + 1 == shown) : empty_row(box));
    y += height + gap;
  }
  return shapes;
}

// What is required comes first.
Papers papers_of(const paper::Edition& edition, law::Ground ground) {
  Papers papers;
  for (const law::Need need : {law::Need::required, law::Need::depends, law::Need::bring})
    for (const law::Document document : text::every<law::Document>)
      if (paper::need_of(edition, ground, document) == need)
        papers.push_back({document, need, paper::name_of_paper(edition, ground, document)});
  return papers;
}

std::string what_of(const Reel& reel, const Paper& needed) {
  return reel.edition().say("document." + std::string(law::name_of(needed.document)) + ".what");
}

// "Kartu peserta. Kartu BPJS Ketenagakerjaan."
std::string explanation_of(const Paper& paper, const std::string& what) {
  std::string text = paper.name;
  text += ". ";
  text += what;
  return text;
}

// How many of them there is time to explain, those that are required first; of the others the name
// has to do.
std::size_t explained(const Reel& reel, const Papers& papers) {
  const content::FilmPlan& plan = reel.plan();
  int left = plan.frames_per_second * (plan.longest_seconds - others_seconds);
  for (const Paper& needed : papers) left -= reading_frames(needed.name, plan);
  std::size_t count = 0;
  for (const Paper& needed : papers) {
    const std::string whole = explanation_of(needed, what_of(reel, needed));
    left -= reading_frames(whole, plan) - reading_frames(needed.name, plan);
    if (left < 0) break;
    ++count;
  }
  return count;
}

// The first so many of them are explained.
void add_list(Reel& reel, const std::string& ground, const Papers& papers, std::size_t count) {
  const paper::Edition& edition = reel.edition();
  Draft draft;
  draft.title = ground;
  draft.backdrop = plain_backdrop(reel.ruler(), reel.layout(), edition.say("line.what"), ground);
  for (std::size_t i = 0; i < papers.size(); ++i) {
    const std::string& name = papers[i].name;
    const std::string what = what_of(reel, papers[i]);
    draft.by_words.push_back(list(reel, papers, i + 1));
    draft.words.push_back(i < count ? Words{explanation_of(papers[i], what), what}
                                    : Words{name, name});
  }
  reel.add(std::move(draft));
}

// The sign of the ground, large.
Shapes opening(const Reel& reel, const std::string& icon) {
  const Box& box = reel.layout().sign;
  const Place centre = {box.x + box.width / 2, box.y + box.height / 2};
  const float radius = std::min(box.width, box.height) * 0.42F;
  return {dot(centre, radius, Token::accent_tint), icon_shape(icon, centre, radius, Token::accent)};
}

}  // namespace

Film papers_film(Reel reel, law::Ground ground) {
  const paper::Edition& edition = reel.edition();
  const std::string name = paper::name_of_ground(edition, ground);
  reel.open({edition.say("film.papers.above"),
             name,
             edition.say("film.papers.below"),
             {},
             opening(reel, view::icon_of(edition.content.rules, ground))});
  const Papers papers = papers_of(edition, ground);
  // As many rows in each list as in the others.
  std::size_t count = explained(reel, papers);
  const auto most_rows = static_cast<std::size_t>(
      (reel.layout().stage.height - height_of_headings(papers)) / (least_row + gap));
  const std::size_t lists = (papers.size() + most_rows - 1) / most_rows;
  for (std::size_t i = 0; i < lists; ++i) {
    const auto at = [&](std::size_t part) {
      return papers.begin() + static_cast<std::ptrdiff_t>(papers.size() * part / lists);
    };
    const Papers listed(at(i), at(i + 1));
    add_list(reel, name, listed, std::min(count, listed.size()));
    count -= std::min(count, listed.size());
  }
  return reel.end(guide::address_of(guide::Route::to(guide::Screen::start)));
}

}  // namespace pandu::film
