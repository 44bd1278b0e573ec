// For an employer's HR: what is filled in for the person who leaves,
// below it the link, its QR code and the text to send, and last what
// the employer itself has to do. Everything stays in the browser.
#include "base/direction.h"
#include "guide/handover/handover.h"
#include "guide/handover/hr_link.h"
#include "guide/handover/media.h"
#include "guide/ids.h"
#include "guide/route.h"
#include "guide/screens/screens.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

std::string draft(const Scene& scene, const std::string& id, std::string_view otherwise) {
  const std::string* text = draft_of(scene.model, id);
  return text ? *text : std::string(otherwise);
}

// With what was picked, or `otherwise`, as the one that is checked.
Node pick_of(const Scene& scene, const std::string& id, Nodes options, std::string_view otherwise) {
  const std::string picked = draft(scene, id, otherwise);
  for (Node& one : options) one.checked = picked == one.value;
  Node pick = choice(id, scene.say(id), std::move(options));
  pick.error = error_text(scene, id);
  return pick;
}

Node ground_choice(const Scene& scene) {
  Nodes options;
  for (const law::Ground ground : scene.content.rules.ground_list.for_company) {
    const std::string name(law::name_of(ground));
    options.push_back(option(name, scene.say("option.ground." + name), false));
  }
  return pick_of(scene, "hr.ground", std::move(options), {});
}

Node band_choice(const Scene& scene) {
  Nodes options;
  for (const std::string_view name : law::names<law::BalanceBand>)
    options.push_back(
        option(std::string(name), scene.say("option.balance_band." + std::string(name)), false));
  options.push_back(option(std::string(no_band), scene.say("hr.band.none"), false));
  return pick_of(scene, "hr.band", std::move(options), no_band);
}

Node language_choice(const Scene& scene) {
  const bool english = scene.language == Language::en;
  return pick_of(scene, "hr.language",
                 {option("id", scene.say("hr.language.id"), false),
                  option("en", scene.say("hr.language.en"), false)},
                 english ? "en" : "id");
}

Nodes date_control(const Scene& scene) {
  const auto ground = law::from_name<law::Ground>(draft(scene, "hr.ground", {}));
  const auto key = ground ? date_of_ground(*ground, scene.today, scene.content.rules)
                          : std::optional(law::Key::event_date);
  if (!key) return {};
  const std::string name(law::name_of(*key));
  const std::string stem = "question." + name + ".";
  const std::string special =
      ground ? stem + std::string(law::name_of(*ground)) + ".label" : std::string();
  return {date_fields(scene, std::string(hr_date),
                      scene.say(scene.has(special) ? special : stem + "label"),
                      scene.say("hr.date.hint"))};
}

// Asked where it decides the day, as soon as the reason is chosen.
Nodes closed_control(const Scene& scene) {
  const auto ground = law::from_name<law::Ground>(draft(scene, "hr.ground", {}));
  if (!ground || !counts_from_inactive(*ground, scene.today, scene.content.rules)) return {};
  return {date_fields(scene, std::string(hr_closed), scene.say("hr.closed"),
                      scene.say("hr.closed.hint"))};
}

// What the person will read, in the person's language.
std::string message(const Scene& scene, const PreparedLink& prepared, const std::string& link) {
  const auto say = [&](std::string_view key, const Facts& facts) {
    return text::say(scene.content, prepared.language, key, facts);
  };
  const Facts facts = {{"link", link}, {"name", base::isolated(prepared.name)}};
  std::string text = say("hr.message.greeting", facts) + "\n" + say("hr.message.what", facts);
  if (!prepared.name.empty()) text += "\n" + say("hr.message.from", facts);
  return text + "\n" + link;
}

Nodes prepared_link(const Scene& scene) {
  if (draft(scene, "hr.made", {}).empty()) return {};
  const PreparedLink prepared = prepare_link(scene.model, scene.content);
  const std::string link = address_of_prepared(prepared, scene.model, scene.content.rules);
  if (link.empty() || !prepared.errors.empty()) return {};
  Nodes nodes = {heading(2, scene.say("hr.made")),
                 copy_field("hr.link", scene.say("hr.link"), link),
                 copy_button("hr.copy_link", scene.say("share.copy_link"), "hr.link"),
                 copy_field("hr.message", scene.say("hr.message"), message(scene, prepared, link)),
                 copy_button("hr.copy_message", scene.say("share.copy"), "hr.message")};
  if (auto code = qr_picture(link, scene.say("hr.code")))
    nodes.push_back(figure("hr.picture", *std::move(code), {}));
  nodes.push_back(button(ids::print, scene.say("hr.print"), Look::secondary, "print"));
  // A file that is saved at a counter would be there for the next visitor.
  if (!scene.model.kiosk)
    add(nodes, {button(ids::hr_letter, scene.say("hr.letter"), Look::secondary, "letter"),
                paragraph(scene.say("hr.letter.hint"), Look::quiet)});
  add(nodes,
      {details("hr.page", scene.say("hr.page"),
               {copy_field("hr.snippet", scene.say("hr.snippet"),
                           link_button(text::say(scene.content, prepared.language, "letter.button"),
                                       link)),
                copy_button("hr.copy_snippet", scene.say("hr.copy_snippet"), "hr.snippet")}),
       paragraph(scene.say("hr.check"), Look::quiet)});
  add(nodes, media_about(scene, prepared.answers.ground.value, prepared.language));
  return nodes;
}

Nodes way_to_list(const Scene& scene) {
  Node way = link("hr.list", scene.say("hr.list"), address_of(Route::to(Screen::list)), "next");
  return {group(Look::card, {paragraph(scene.say("hr.list.lead")), std::move(way)})};
}

// What the employer itself does, whoever leaves.
Nodes duties(const Scene& scene) {
  Nodes cards;
  for (const content::Duty& duty : scene.content.duties) {
    const std::string stem = "duty." + duty.id;
    cards.push_back(
        group(Look::card,
              {paragraph(scene.say(stem + ".do")), evidence_of(scene, duty.id, duty.evidence)},
              scene.say(stem + ".name"), "duty=" + duty.id));
  }
  return {heading(2, scene.say("hr.duties")), group(Look::columns, std::move(cards))};
}

}  // namespace

void hr_screen(const Scene& scene, page::Page& page) {
  page.main = {heading(1, scene.say("hr.title"), "hr"), paragraph(scene.say("hr.lead"), Look::lead),
               paragraph(scene.say("hr.private"))};
  page.main.push_back(callout(
      tone_of(law::Outcome::fix_first), std::string(icon_of(law::Outcome::fix_first)),
      scene.say("hr.close"),
      {paragraph(scene.say("hr.close.how")), paragraph(scene.say("hr.close.why"))}, "hr.close"));
  if (!scene.model.kiosk) add(page.main, way_to_list(scene));
  if (scene.model.site.empty()) {
    page.main.push_back(callout(Tone::caution, "warning", scene.say("hr.no_address"), {}));
  } else {
    page.main.push_back(ground_choice(scene));
    add(page.main, date_control(scene));
    add(page.main, closed_control(scene));
    add(page.main,
        {band_choice(scene),
         field("hr.name", scene.say("hr.name"), draft(scene, "hr.name", {}),
               scene.say("hr.name.hint")),
         language_choice(scene), button("hr.make", scene.say("hr.make"), Look::primary, "next")});
    if (Nodes link = prepared_link(scene); !link.empty()) {
      add(page.main, std::move(link));
      page.sheets = {employee_sheet(prepare_link(scene.model, scene.content), scene)};
    }
  }
  add(page.main, duties(scene));
  add(page.main, reachable_paper(scene));
}

Nodes prepared_banner(const Scene& scene) {
  const bool shown = scene.model.route.screen == Screen::result;
  if (!shown || scene.model.prepared_by.empty()) return {};
  return {callout(Tone::plain, "people",
                  scene.say("prepared.title", {{"name", base::isolated(scene.model.prepared_by)}}),
                  {paragraph(scene.say("prepared.text"))}, "prepared")};
}

}  // namespace pandu::guide
