#include "guide/handover/share_text.h"

#include "share/share_code.h"
#include "text/percent.h"

namespace pandu::guide {
namespace {

std::string outcome_line(const Scene& scene) {
  const std::string outcome(law::name_of(scene.verdict.outcome));
  return "JHT: " + scene.say("outcome." + outcome + ".word") + ". " +
         scene.say("outcome." + outcome + ".sentence");
}

std::string when_line(const Scene& scene) {
  const auto& earliest = scene.verdict.earliest;
  return scene.say("share.when",
                   {{"value", earliest ? scene.date(*earliest) : scene.say("share.open")}});
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
  if (scene.verdict.documents) {
    for (const law::DocumentEntry& entry : *scene.verdict.documents) {
      if (entry.need != law::Need::required) continue;
      const std::string name =
          scene.say("document." + std::string(law::name_of(entry.document)) + ".name");
      names += names.empty() ? name : ", " + mid_sentence(name);
    }
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

}  // namespace pandu::guide
