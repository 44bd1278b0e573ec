#include <algorithm>

#include "base/utf8.h"
#include "guide/guide.h"
#include "guide/handover/handover.h"

namespace pandu::guide {
namespace {

std::string basic_date(law::Date date) {
  std::string iso = law::to_iso(date);
  std::erase(iso, '-');
  return iso;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

// A line has at most 75 bytes; what is longer goes on in the
// next one, after a space. A character is never cut.
std::string folded(std::string_view line) {
  constexpr std::size_t most = 73;
  std::string out;
  while (line.size() > most) {
    const std::string_view first = base::cut_to(line, most);
    out += std::string(first) + "\r\n ";
    line.remove_prefix(first.size());
  }
  return out + std::string(line) + "\r\n";
}

bool needs_employer_paper(const law::Verdict& verdict) {
  if (!verdict.documents) return false;
  const auto& all = *verdict.documents;
  return std::any_of(all.begin(), all.end(), [](const law::DocumentEntry& entry) {
    return entry.document == law::Document::resignation_proof ||
           entry.document == law::Document::work_proof;
  });
}

void add_alarm(std::string& out, std::string_view trigger, std::string_view words) {
  out += folded("BEGIN:VALARM") + folded("ACTION:DISPLAY");
  out += folded("TRIGGER:" + std::string(trigger));
  out += folded("DESCRIPTION:" + escaped(words)) + folded("END:VALARM");
}

}  // namespace

law::Date working_day_from(law::Date day) {
  constexpr unsigned sunday = 0, saturday = 6;
  if (law::weekday_of(day) == saturday) return law::add_days(day, 2);
  return law::weekday_of(day) == sunday ? law::add_days(day, 1) : day;
}

bool has_calendar(const Scene& scene) {
  return law::has_to_wait(scene.verdict) && law::day_to_claim(scene.verdict);
}

std::string calendar(const Scene& scene) {
  if (!has_calendar(scene)) return {};
  const law::Date day = working_day_from(*law::day_to_claim(scene.verdict));
  const std::string both =
      law::is_accepted_later(scene.verdict) ? scene.say("calendar.accepted") + " " : std::string();
  const std::string text = both + scene.say("calendar.text");
  std::string out = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0");
  out += folded("PRODID:-//Pandu JHT//ID") + folded("BEGIN:VEVENT");
  out += folded("UID:" + basic_date(day) + "@pandu-jht");
  out += folded("DTSTAMP:" + basic_date(scene.verdict.on) + "T000000Z");
  out += folded("DTSTART;VALUE=DATE:" + basic_date(day));
  out += folded("DTEND;VALUE=DATE:" + basic_date(law::add_days(day, 1)));
  out += folded("SUMMARY:" + escaped(scene.say("calendar.title")));
  out += folded("DESCRIPTION:" + escaped(text));
  out += folded("TRANSP:TRANSPARENT");
  add_alarm(out, "PT9H", scene.say("calendar.title"));
  if (needs_employer_paper(scene.verdict)) add_alarm(out, "-P7D", scene.say("calendar.employer"));
  return out + folded("END:VEVENT") + folded("END:VCALENDAR");
}

std::string calendar(const Model& model, const content::Content& content) {
  return calendar(Scene(model, content));
}

}  // namespace pandu::guide
