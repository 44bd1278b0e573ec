// The coming months as bars.
#include <algorithm>

#include "guide/list/stages.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

constexpr float label_width = 150;
constexpr float number_width = 70;
constexpr float row_height = 30;
constexpr float bar_height = 18;
constexpr float longest_bar = picture_width - label_width - number_width;

// Up to the last month in which anybody may claim; always with the first.
std::size_t months_shown(const lists::Totals& totals) {
  std::size_t shown = totals.by_month.size();
  while (shown > 1 && totals.by_month[shown - 1] == 0) --shown;
  return shown;
}

float share(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0
                    : static_cast<float>(static_cast<double>(part) / static_cast<double>(whole));
}

}  // namespace

std::string month_name(const Scene& scene, std::size_t month) {
  if (month == 0) return scene.say("list.month.now");
  if (month + 1 == lists::month_count) return scene.say("list.month.later");
  // The first of this month, so that none is left out at the end of a long one.
  const law::Date today = scene.today;
  const law::Date first = law::make_date(law::year_of(today), law::month_of(today), 1);
  const law::Date day = law::add_months(first, static_cast<int>(month));
  return scene.say("month." + std::to_string(law::month_of(day))) + " " +
         std::to_string(law::year_of(day));
}

page::Picture months_picture(const Scene& scene) {
  const lists::Totals& totals = scene.model.list->snapshot.totals;
  const std::size_t months = months_shown(totals);
  const std::uint64_t most = *std::max_element(totals.by_month.begin(), totals.by_month.end());
  Picture picture;
  picture.width = picture_width;
  picture.height = row_height * static_cast<float>(months);
  picture.alternative = scene.say("picture.months");
  for (std::size_t i = 0; i < months; ++i) {
    const float y = row_height * static_cast<float>(i);
    const std::uint64_t number = totals.by_month[i];
    const std::string name = month_name(scene, i);
    const std::string people = count(scene, number);
    const float width = longest_bar * share(number, most);
    picture.shapes.push_back(letters(name, {0, y + 20}, {Token::ink}));
    if (number > 0)
      picture.shapes.push_back(filled({label_width, y + 6}, std::max(width, 2.0F), bar_height, 3,
                                      i == 0 ? Token::accent : Token::edge));
    picture.shapes.push_back(
        letters(people, {label_width + std::max(width, 2.0F) + 8, y + 20}, {Token::ink, true}));
    picture.alternative +=
        " " + scene.say("picture.months.one", {{"month", name}, {"count", people}});
  }
  return picture;
}

page::Picture progress_picture(std::uint64_t done, std::uint64_t all) {
  constexpr float height = 16;
  Picture picture;
  picture.width = picture_width;
  picture.height = height;
  picture.shapes = {filled({0, 0}, picture_width, height, height / 2, Token::track)};
  const float width = picture_width * std::min(1.0F, share(done, all));
  if (width > height)
    picture.shapes.push_back(filled({0, 0}, width, height, height / 2, Token::accent));
  return picture;
}

}  // namespace pandu::guide
