#include <algorithm>

#include "guide/pictures/pictures.h"
#include "law/in_force.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

constexpr float scale_left = 8;
constexpr float scale_right = picture_width - scale_left;
constexpr float shortest_bar = 8;

struct Limits {
  law::Rupiah now = 0;
  std::optional<law::Rupiah> before;
  law::Date last_day_before{};
};

// Today's limit, and the one that it replaced.
Limits limits_on(const law::Rules& rules, law::Date on) {
  Limits limits;
  const law::Parameter& limit = *law::parameter_of(rules, law::Param::jmo_balance_limit);
  limits.now = law::known_value(limit, on).value_or(0);
  if (const auto* before = law::before_in_force(limit.values, on)) {
    limits.before = before->value;
    limits.last_day_before = law::add_days(law::in_force(limit.values, on)->provenance.from, -1);
  }
  return limits;
}

class Scale {
 public:
  Scale(law::Rupiah most, Picture& picture)
      : most_(std::max<law::Rupiah>(most, 1)), picture_(picture) {}

  float width(law::Rupiah amount) const {
    const double share = static_cast<double>(amount) / static_cast<double>(most_);
    return std::max(shortest_bar, static_cast<float>(share) * (scale_right - scale_left));
  }

  void bar(float y, float height, law::Rupiah amount, Token colour) {
    add(filled({scale_left, y}, scale_right - scale_left, height, height / 2, Token::track));
    if (amount > 0) add(filled({scale_left, y}, width(amount), height, height / 2, colour));
  }

  void add(Shape shape) { picture_.shapes.push_back(std::move(shape)); }

 private:
  law::Rupiah most_;
  Picture& picture_;
};

}  // namespace

Picture balance_scale(const Speaker& speaker, law::Rupiah balance) {
  const Limits limits = limits_on(speaker.content.rules, speaker.verdict.on);
  const bool within = balance <= limits.now;
  const std::string balance_text = speaker.money(balance);
  const std::string limit_text = speaker.money(limits.now);

  const Facts amounts = {{"balance", balance_text}, {"limit", limit_text}};
  Picture picture{picture_width,
                  limits.before ? 168.F : 124.F,
                  speaker.say(within ? "picture.scale.within" : "picture.scale.above", amounts),
                  {}};
  Scale scale(std::max(balance, limits.now), picture);
  scale.add(letters(speaker.say("picture.scale.balance"), {scale_left, 20}, {Token::ink, true}));
  scale.add(letters(balance_text, {scale_right, 20}, {Token::ink, true, Anchor::end}));
  scale.bar(30, 22, balance, within ? Token::accent : Token::caution);

  scale.add(letters(speaker.say("picture.scale.limit"), {scale_left, 86}, {Token::ink}));
  scale.add(letters(limit_text, {scale_right, 86}, {Token::ink, false, Anchor::end}));
  scale.bar(96, 14, limits.now, Token::edge);
  const float at_limit = scale_left + scale.width(limits.now);
  // The limit crosses both bars, and not the words between them.
  scale.add(straight({at_limit, 26}, {at_limit, 56}, Token::ink, 3));
  scale.add(straight({at_limit, 92}, {at_limit, 114}, Token::ink, 3));

  if (limits.before) {
    const Facts facts = {{"month", speaker.month(limits.last_day_before)},
                         {"limit", speaker.money(*limits.before)}};
    scale.add(
        letters(speaker.say("picture.scale.before", facts), {scale_left, 138}, {Token::quiet}));
    scale.bar(147, 8, *limits.before, Token::edge);
  }
  return picture;
}

}  // namespace pandu::guide
