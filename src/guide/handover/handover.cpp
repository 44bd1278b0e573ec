#include "guide/handover/handover.h"

#include <algorithm>

#include "guide/device.h"
#include "guide/received_address.h"
#include "law/answers_by_key.h"
#include "share/share_code.h"
#include "text/typed.h"
#include "view/drawing.h"

namespace pandu::guide {
namespace {

std::string outcome_line(const Scene& scene) {
  std::string outcome(law::name_of(scene.verdict.outcome));
  if (law::is_accepted_later(scene.verdict)) outcome += ".accepted";
  return "JHT: " + scene.say("outcome." + outcome + ".word") + ". " +
         scene.say("outcome." + outcome + ".sentence");
}

std::string when_line(const Scene& scene) {
  const auto& earliest = scene.verdict.earliest;
  const Facts facts = {{"value", earliest ? scene.date(*earliest) : scene.say("share.open")}};
  if (law::is_accepted_later(scene.verdict)) return scene.say("share.when_accepted", facts);
  const bool to_fix = scene.verdict.outcome == law::Outcome::fix_first;
  return scene.say(to_fix ? "share.when_fixed" : "share.when", facts);
}

std::string where_line(const Scene& scene) {
  const auto& channels = scene.verdict.channels;
  const std::string name =
      channels && !channels->empty()
          ? scene.say("channel." + std::string(law::name_of((*channels)[0])) + ".name")
          : scene.say("share.open");
  return scene.say("share.where", {{"value", name}});
}

std::string papers_line(const Scene& scene) {
  std::string names;
  if (scene.verdict.documents)
    for (const law::DocumentEntry& entry : *scene.verdict.documents) {
      if (entry.need != law::Need::required) continue;
      const std::string name =
          scene.say("document." + std::string(law::name_of(entry.document)) + ".name");
      names += names.empty() ? name : ", " + mid_sentence(name);
    }
  return scene.say("share.papers", {{"value", names.empty() ? scene.say("share.open") : names}});
}

std::string origin_line(const Scene& scene) {
  return scene.say("share.origin", {{"day", scene.date(scene.verdict.on)}});
}

// The link is the last thing on it, so that it can be tapped whole in every messenger.
std::string last_line(const Scene& scene) {
  const std::string link = share_link(scene);
  if (link.empty()) return origin_line(scene);
  return scene.say("share.origin_link", {{"day", scene.date(scene.verdict.on)}, {"link", link}});
}

// Lines of a mail end with both.
std::string mail_lines(std::string_view text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? std::string("\r\n") : std::string(1, c);
  return out;
}

std::optional<page::Picture> text_picture(const Scene& scene) {
  for (const std::string& text : {share_text(scene), short_share_text(scene)})
    if (auto picture = qr_picture(text, scene.say("qr.text"))) return picture;
  return std::nullopt;
}

Nodes body_of(const Scene& scene) {
  const std::string link = share_link(scene);
  auto picture = link.empty() ? text_picture(scene) : link_picture(scene);
  if (!picture) return {};
  return {paragraph(scene.say(link.empty() ? "handover.text" : "handover.link")),
          figure("handover", *std::move(picture), link)};
}

}  // namespace

std::string share_text(const Scene& scene) {
  return outcome_line(scene) + "\n" + when_line(scene) + "\n" + where_line(scene) + "\n" +
         papers_line(scene) + "\n" + last_line(scene);
}

std::string short_share_text(const Scene& scene) {
  return outcome_line(scene) + "\n" + when_line(scene) + "\n" + where_line(scene) + "\n" +
         origin_line(scene);
}

std::string share_link(const Scene& scene) {
  if (scene.model.site.empty()) return {};
  return start_page(scene.model.site, scene.language) +
         share_address(scene.answers, own_day(scene.model), scene.content.rules);
}

std::string mail_address(const Scene& scene) {
  return "mailto:?subject=" + percent_encoded(scene.say("share.subject")) +
         "&body=" + percent_encoded(mail_lines(share_text(scene)));
}

Nodes hand_over_section(const Scene& scene) {
  Nodes body = body_of(scene);
  if (body.empty()) return {};
  if (!scene.model.kiosk)
    return {group(Look::card, std::move(body), scene.say("handover.title"), "handover.card")};
  Nodes nodes = {heading(2, scene.say("handover.kiosk"))};
  add(nodes, std::move(body));
  return nodes;
}

std::optional<page::Picture> link_picture(const Scene& scene) {
  return qr_picture(share_link(scene), scene.say("qr.link"));
}

void take_all(Model& model, const law::Answers& answers) {
  model.answers = answers;
  model.asked.clear();
  for (const law::Key key : every<law::Key>)
    if (!is_absent(answers, key))
      model.asked.add_once(key == law::Key::balance_band ? law::Key::balance : key);
  model.route = Route::to(Screen::result);
}

void tell_unread(Model& model, std::string_view notice, std::string unread) {
  model.route = Route::to(Screen::start);
  model.errors.clear();
  model.notice = notice;
  model.unread = std::move(unread);
}

bool open_link(Model& model, std::string_view fragment, const content::Content& content) {
  auto link = received_link(fragment, content.rules);
  if (!link) return false;
  if (!link->answers) {
    tell_unread(model, "shared.damaged", shown_address(link->code));
    return true;
  }
  Model opened = fresh(model);
  opened.today = model.today;
  opened.previewed_from = model.previewed_from;
  take_all(opened, *link->answers);
  opened.prepared_by = std::move(link->name);
  // Who prepared it is told in a place of its own, and says enough.
  if (opened.prepared_by.empty()) opened.notice = opened_notice;
  model = opened;
  return true;
}

}  // namespace pandu::guide
