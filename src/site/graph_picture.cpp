// The graph of the questions: one box below the other, each before those that follow it. From box
// to box straight down; past others along a rail on the right, one for each box that it leads to.
#include <algorithm>

#include "site/atlas.h"
#include "view/drawing.h"

namespace pandu::site {
namespace {

using namespace view;
using law::Key;

constexpr float box_width = 214;
constexpr float box_gap = 20;
constexpr float padding = 9;
constexpr float first_rail = box_width + 16;

struct Box {
  std::vector<std::string> lines;
  float top = 0;
  float height = 0;

  float bottom() const { return top + height; }
};

// What leads past other boxes to the same one, or back up to it.
struct Rail {
  std::size_t to = 0;
  std::vector<std::size_t> from;  // from top to bottom
  std::size_t lane = 0;

  std::size_t first() const { return std::min(to, from.front()); }
  std::size_t last() const { return std::max(to, from.back()); }
};

class GraphPicture {
 public:
  GraphPicture(const text::Speaker& speaker, const QuestionGraph& graph)
      : speaker_(speaker), graph_(graph) {}

  Picture picture() {
    place_boxes();
    find_rails();
    draw();
    return picture_;
  }

 private:
  std::size_t count() const { return graph_.order.size() + 1; }  // and the answer at the end
  std::size_t place_of(std::optional<Key> key) const {
    if (!key) return graph_.order.size();
    const auto found = std::find(graph_.order.begin(), graph_.order.end(), *key);
    return static_cast<std::size_t>(found - graph_.order.begin());
  }
  std::string name_of(std::size_t place) const {
    if (place == graph_.order.size()) return speaker_.say("atlas.graph.answer");
    const std::string name = speaker_.question(graph_.order[place], "label");
    // The reason to claim comes first; the others have the numbers of the list beside the picture.
    return place == 0 ? name : std::to_string(place) + ". " + name;
  }

  void place_boxes() {
    float y = 4;
    for (std::size_t i = 0; i < count(); ++i) {
      Box box;
      box.lines = lines_of(name_of(i), box_width - 2 * padding, true);
      box.top = y;
      box.height = line_height * static_cast<float>(box.lines.size()) + 2 * padding;
      y = box.bottom() + box_gap;
      boxes_.push_back(box);
    }
    picture_.height = y - box_gap + 4;
  }

  void find_rails() {
    for (const auto& [step, grounds] : graph_.steps) {
      const std::size_t from = place_of(step.first);
      const std::size_t to = place_of(step.second);
      if (to == from + 1) continue;
      auto rail =
          std::find_if(rails_.begin(), rails_.end(), [&](const Rail& one) { return one.to == to; });
      if (rail == rails_.end()) rail = rails_.insert(rails_.end(), {to, {}, 0});
      rail->from.push_back(from);
    }
    for (Rail& rail : rails_) std::sort(rail.from.begin(), rail.from.end());
    // The shortest nearest to the boxes, so that few lines cross.
    std::sort(rails_.begin(), rails_.end(), [](const Rail& one, const Rail& other) {
      return one.last() - one.first() < other.last() - other.first();
    });
    for (std::size_t i = 0; i < rails_.size(); ++i) rails_[i].lane = free_lane(i);
  }

  std::size_t free_lane(std::size_t i) const {
    const auto overlaps = [&](const Rail& other) {
      return rails_[i].first() <= other.last() && other.first() <= rails_[i].last();
    };
    for (std::size_t lane = 0;; ++lane) {
      const bool taken =
          std::any_of(rails_.begin(), rails_.begin() + static_cast<long>(i),
                      [&](const Rail& other) { return other.lane == lane && overlaps(other); });
      if (!taken) return lane;
    }
  }

  float x_of(const Rail& rail) const {
    std::size_t lanes = 1;
    for (const Rail& one : rails_) lanes = std::max(lanes, one.lane + 1);
    const float step = (picture_width - 6 - first_rail) / static_cast<float>(lanes);
    return first_rail + step * static_cast<float>(rail.lane);
  }

  void draw() {
    picture_.width = picture_width;
    picture_.alternative = speaker_.say("atlas.graph.alternative");
    for (const Rail& rail : rails_) draw(rail);
    for (std::size_t i = 0; i < boxes_.size(); ++i) draw(i);
    for (std::size_t i = 0; i < graph_.order.size(); ++i) describe(i);
  }

  void line(Place from, Place to) { picture_.shapes.push_back(straight(from, to, Token::edge, 2)); }

  // Out of the lower half of a box, into the upper half of the one that it leads to.
  float leaves_at(std::size_t box) const { return boxes_[box].bottom() - boxes_[box].height / 3; }
  float enters_at(std::size_t box) const { return boxes_[box].top + boxes_[box].height / 3; }

  void draw(const Rail& rail) {
    const float x = x_of(rail);
    const float end = enters_at(rail.to);
    line({x, std::min(end, leaves_at(rail.from.front()))},
         {x, std::max(end, leaves_at(rail.from.back()))});
    for (const std::size_t from : rail.from) {
      line({box_width, leaves_at(from)}, {x, leaves_at(from)});
      picture_.shapes.push_back(dot({x, leaves_at(from)}, 4, Token::edge));
    }
    line({x, end}, {box_width + 8, end});
    picture_.shapes.push_back(icon_shape("back", {box_width + 9, end}, 16, Token::ink));
  }

  void draw(std::size_t i) {
    const Box& box = boxes_[i];
    const bool goal = i == graph_.order.size();
    picture_.shapes.push_back(
        filled({0, box.top}, box_width, box.height, 10, goal ? Token::accent : Token::accent_tint));
    float baseline = box.top + padding + 16;
    for (const std::string& words : box.lines) {
      picture_.shapes.push_back(
          letters(words, {padding + 2, baseline}, {goal ? Token::on_accent : Token::ink, true}));
      baseline += line_height;
    }
    if (i > 0 && leads(i - 1, i)) {
      const float x = box_width / 2;
      line({x, boxes_[i - 1].bottom()}, {x, box.top - 6});
      picture_.shapes.push_back(icon_shape("down", {x, box.top - 7}, 16, Token::ink));
    }
  }

  bool leads(std::size_t from, std::size_t to) const {
    return std::any_of(graph_.steps.begin(), graph_.steps.end(), [&](const auto& step) {
      return place_of(step.first.first) == from && place_of(step.first.second) == to;
    });
  }

  // The same in words: "Setelah 3. Saldo JHT dapat menyusul: 4, Jawaban."
  void describe(std::size_t from) {
    std::string next;
    for (std::size_t to = 0; to < count(); ++to) {
      if (!leads(from, to)) continue;
      next += (next.empty() ? "" : ", ") +
              (to == graph_.order.size() ? speaker_.say("atlas.graph.answer") : std::to_string(to));
    }
    picture_.alternative +=
        " " + speaker_.say("atlas.graph.step", {{"name", name_of(from)}, {"next", next}});
  }

  const text::Speaker& speaker_;
  const QuestionGraph& graph_;
  std::vector<Box> boxes_;
  std::vector<Rail> rails_;
  Picture picture_;
};

}  // namespace

Picture graph_picture(const text::Speaker& speaker, const QuestionGraph& graph) {
  return GraphPicture(speaker, graph).picture();
}

}  // namespace pandu::site
