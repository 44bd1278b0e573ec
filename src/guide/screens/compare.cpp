// The choices side by side: when, how much, by which channel, the tax, and what one gives up.
#include <algorithm>

#include "guide/pictures/pictures.h"
#include "guide/route.h"
#include "guide/screens/screens.h"

namespace pandu::guide {
namespace {

std::string text_of(const Scene& scene, ChoiceKind kind, const char* part) {
  return scene.say("choice." + std::string(name_of(kind)) + "." + part);
}

bool has_amounts(const Choice& choice) { return choice.net().has_value(); }

std::string amounts_or_open(const Scene& scene, const Choice& choice) {
  if (!choice.net()) return scene.say("compare.open");
  return scene.say("compare.amounts",
                   {{"net", scene.money(*choice.net())}, {"tax", scene.money(*choice.tax())}});
}

// Two columns: three amounts do not fit beside each other on a phone.
Node table_of(const Scene& scene, const std::vector<Choice>& choices) {
  Nodes rows = {table_row({scene.say("compare.choice"), scene.say("compare.amount")})};
  for (const Choice& choice : choices)
    rows.push_back(
        table_row({text_of(scene, choice.kind, "title"), amounts_or_open(scene, choice)}));
  return table(scene.say("compare.caption"), std::move(rows), Look::stack);
}

std::string when(const Scene& scene, const Choice& choice, const Payment& payment) {
  if (payment.last) return scene.say("compare.until", {{"date", scene.date(*payment.last)}});
  if (payment.from) return scene.say("compare.from", {{"date", scene.date(*payment.from)}});
  return text_of(scene, choice.kind, "when");
}

std::string channel_of(const Scene& scene, const Payment& payment) {
  if (!payment.channels || payment.channels->empty()) return scene.say("compare.channel_open");
  const std::string best(law::name_of((*payment.channels)[0]));
  return scene.say("compare.channel", {{"channel", scene.say("channel." + best + ".name")}});
}

std::string amounts_of(const Scene& scene, const Payment& payment) {
  const std::string share = std::to_string(payment.share_percent);
  if (!payment.tax) return scene.say("compare.share", {{"share", share}});
  const bool progressive = payment.tax->kind == law::TaxKind::progressive;
  return scene.say(progressive ? "compare.amounts_progressive" : "compare.amounts_final",
                   {{"share", share},
                    {"gross", scene.money(payment.tax->gross)},
                    {"tax", scene.money(payment.tax->tax)},
                    {"net", scene.money(payment.tax->net)}});
}

Node card_of(const Scene& scene, const Choice& choice) {
  Nodes items;
  for (const Payment& payment : choice.payments)
    items.push_back(item(when(scene, choice, payment), "calendar",
                         amounts_of(scene, payment) + " " + channel_of(scene, payment)));
  items.push_back(
      item(scene.say("compare.gives_up"), "info", text_of(scene, choice.kind, "gives_up")));
  return group(Look::card, {list(std::move(items))}, text_of(scene, choice.kind, "title"),
               "choice=" + std::string(name_of(choice.kind)));
}

// The questions whose answers would show more amounts, each with the way to it.
Nodes open_questions(const Scene& scene, const std::vector<Choice>& choices) {
  if (std::all_of(choices.begin(), choices.end(), has_amounts)) return {};
  const law::Answers& answers = scene.answers;
  Nodes nodes;
  const auto ask = [&](law::Key key, bool given) {
    if (given) return;
    const std::string label = mid_sentence(scene.question(key, "label"));
    nodes.push_back(link("answer=" + std::string(law::name_of(key)),
                         scene.say("missing.answer", {{"label", label}}),
                         address_of(Route::question(key)), "edit"));
  };
  ask(law::Key::balance, answers.balance.given());
  ask(law::Key::earlier_partial, answers.earlier_partial.given());
  ask(law::Key::npwp, answers.npwp.given());
  if (!nodes.empty()) nodes.insert(nodes.begin(), paragraph(scene.say("compare.open_amounts")));
  return nodes;
}

}  // namespace

void compare_screen(const Scene& scene, page::Page& page) {
  page.main = {link("back", scene.say("nav.result"), address_of(Route::to(Screen::result)), "back"),
               heading(1, scene.say("compare.title"), "compare_choices")};
  const std::vector<Choice> choices = choices_of(scene.content.rules, scene.answers, scene.today);
  if (choices.empty()) {
    page.main.push_back(paragraph(scene.say("compare.none"), Look::lead));
    return;
  }
  page.main.push_back(paragraph(scene.say("compare.lead"), Look::lead));
  if (std::any_of(choices.begin(), choices.end(), has_amounts)) {
    page.main.push_back(figure("picture.choices", choices_picture(scene, choices),
                               scene.say("picture.choices.caption")));
    page.main.push_back(table_of(scene, choices));
  }
  add(page.main, open_questions(scene, choices));
  for (const Choice& choice : choices) page.main.push_back(card_of(scene, choice));
  page.main.push_back(
      callout(Tone::caution, "warning", scene.say("compare.careful"),
              {paragraph(scene.say("compare.estimate")), paragraph(scene.say("compare.together")),
               paragraph(scene.say("help.text"))}));
  page.aside = aside_of_answers(scene);
}

Nodes choices_section(const Scene& scene) {
  if (choices_of(scene.content.rules, scene.answers, scene.today).empty()) return {};
  return {
      link("compare", scene.say("choices.link"), address_of(Route::to(Screen::compare)), "next")};
}

}  // namespace pandu::guide
