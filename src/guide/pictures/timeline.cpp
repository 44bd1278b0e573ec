// From today, and the event if there was one, to the first day of the claim.
#include "guide/pictures/pictures.h"
#include "view/drawing.h"
#include "view/nodes.h"

namespace pandu::guide {
namespace {

constexpr float line_x = 26;
constexpr float text_x = 56;
constexpr float first_y = 28;
constexpr float step_y = 76;

struct Moment {
  law::Date date{};
  std::string title;
  std::string words;
  std::string_view icon;
  bool is_goal = false;
};

std::vector<Moment> moments_of(const Speaker& speaker, law::Date earliest) {
  std::vector<Moment> moments = {
      {speaker.verdict.on, speaker.say("picture.timeline.today"), speaker.date(speaker.verdict.on),
       "sun"},
      {earliest, speaker.say("picture.timeline.earliest"), speaker.date(earliest), "check", true}};
  const auto& event = speaker.answers.event_date;
  if (event.given() && event.value.first != earliest) {
    const std::string words = in_words(event.value, speaker.content, speaker.language);
    moments.push_back(
        {event.value.first, speaker.question(law::Key::event_date, "label"), words, "letter"});
  }
  put_in_order(moments, [](const Moment& a, const Moment& b) { return a.date < b.date; });
  return moments;
}

}  // namespace

Picture timeline(const Speaker& speaker, law::Date earliest) {
  const std::vector<Moment> moments = moments_of(speaker, earliest);
  const std::string days = std::to_string(law::days_between(speaker.verdict.on, earliest));
  const float last_y = first_y + step_y * static_cast<float>(moments.size() - 1);
  Picture picture{picture_width,
                  first_y + last_y + 8,
                  speaker.say("picture.timeline.alternative", {{"count", days}}),
                  {straight({line_x, first_y}, {line_x, last_y}, Token::edge, 3)}};
  float y = first_y;
  for (const Moment& moment : moments) {
    const Token ground = moment.is_goal ? Token::accent : Token::card;
    picture.shapes.push_back(dot({line_x, y}, 19, ground));
    if (!moment.is_goal) picture.shapes.push_back(ring({line_x, y}, 18, Token::edge, 2));
    picture.shapes.push_back(
        icon_shape(moment.icon, {line_x, y}, 20, moment.is_goal ? Token::on_accent : Token::ink));
    picture.shapes.push_back(letters(moment.title, {text_x, y - 4}, {Token::quiet}));
    picture.shapes.push_back(letters(moment.words, {text_x, y + 18}, {Token::ink, true}));
    if (moment.is_goal)
      picture.shapes.push_back(letters(speaker.say("picture.timeline.left", {{"count", days}}),
                                       {text_x, y - step_y / 2 + 8}, {Token::accent, true}));
    y += step_y;
  }
  return picture;
}

}  // namespace pandu::guide
