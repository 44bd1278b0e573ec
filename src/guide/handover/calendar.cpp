#include <algorithm>
#include <cstdint>
#include <vector>

#include "base/utf8.h"
#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "law/answers_by_key.h"
#include "law/decide.h"
#include "share/share_code.h"
#include "text/wording.h"

namespace pandu::guide {
namespace {

constexpr int days_in_week = 7;

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

// The answers without which the verdict would be another, a balance as its band: those that the link
// carries too, so that a result opened from it has the same event.
std::string answers_that_matter(const Scene& scene) {
  const law::Rules& rules = scene.content.rules;
  const law::Date day = scene.verdict.on;
  const law::Answers answers = with_band_alone(scene.answers, rules);
  const law::Verdict verdict = law::decide(rules, answers, day);
  std::string words;
  for (const law::Key key : every<law::Key>) {
    law::Answers others = answers;
    law::forget(others, key);
    if (law::decide(rules, others, day) == verdict) continue;
    words += std::string(law::name_of(key)) + "=" + answer_word(answers, key) + "\n";
  }
  return words;
}

// FNV-1a: it only has to tell people apart, and says nothing of them by itself.
std::string digest_of(std::string_view text) {
  std::uint64_t digest = 0xcbf29ce484222325U;
  for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  std::string out;
  for (int bits = 60; bits >= 0; bits -= 4) out += "0123456789abcdef"[digest >> bits & 15U];
  return out;
}

// A file of a later day takes the place of an earlier one of the same answers.
std::string sequence_on(law::Date day) {
  const law::Date first = law::make_date(2026, 1, 1);
  return std::to_string(std::max(0, law::days_between(first, day)));
}

struct Alarm {
  int days_before;
  std::string words;
};

std::string employer_words(const Scene& scene, int days_before) {
  if (days_before == days_in_week) return scene.say("calendar.employer");
  if (days_before == 1) return scene.say("calendar.employer.tomorrow");
  return scene.say("calendar.employer.days", {{"count", std::to_string(days_before)}});
}

// None of them on this day or before it. The day's own comes first: Outlook keeps only one.
std::vector<Alarm> alarms_until(law::Date day, const Scene& scene) {
  const int left = law::days_between(own_day(scene.model), day);
  std::vector<Alarm> alarms;
  if (left < 1) return alarms;
  alarms.push_back({0, scene.say("calendar.title")});
  const int earliest = std::min(days_in_week, left - 1);
  const bool asks_employer = earliest > 0 && needs_employer_paper(scene.verdict);
  if (asks_employer) alarms.push_back({earliest, employer_words(scene, earliest)});
  if (earliest > 1 || (earliest == 1 && !asks_employer))
    alarms.push_back({1, scene.say("calendar.tomorrow")});
  return alarms;
}

std::string lines_of(const Alarm& alarm) {
  const std::string before =
      alarm.days_before == 0 ? "PT0S" : "-P" + std::to_string(alarm.days_before) + "D";
  return folded("BEGIN:VALARM") + folded("ACTION:DISPLAY") + folded("TRIGGER:" + before) +
         folded("DESCRIPTION:" + escaped(alarm.words)) + folded("END:VALARM");
}

// At nine in the morning wherever the person is: a time without a zone, for Indonesia has three, and
// members work abroad. It is no event of a whole day, because of the alarms: libical and ical.js drop
// the hours between a day and its alarm, so that it would ring at midnight, and Outlook drops alarms
// after the beginning.
std::string morning_of(law::Date day, std::string_view time) {
  return basic_date(day) + "T" + std::string(time);
}

// When the file was made, in universal time: the beginning of the day where it begins first, which no
// clock of a person is behind.
std::string stamp_of(law::Date day) { return basic_date(law::add_days(day, -1)) + "T100000Z"; }

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
  const std::string link = share_link(scene);
  const std::string text = both + scene.say("calendar.text") + " " +
                           scene.say("calendar.holidays") + (link.empty() ? "" : "\n" + link);
  std::string out = folded("BEGIN:VCALENDAR") + folded("VERSION:2.0");
  out += folded("PRODID:-//Pandu JHT//ID") + folded("METHOD:PUBLISH") + folded("BEGIN:VEVENT");
  out += folded("UID:" + digest_of(scene.model.site + "\n" + answers_that_matter(scene)) +
                "@pandu-jht");
  out += folded("SEQUENCE:" + sequence_on(own_day(scene.model)));
  out += folded("DTSTAMP:" + stamp_of(own_day(scene.model)));
  out += folded("DTSTART:" + morning_of(day, "090000"));
  out += folded("DTEND:" + morning_of(day, "100000"));
  out += folded("SUMMARY:" + escaped(scene.say("calendar.title")));
  out += folded("DESCRIPTION:" + escaped(text));
  if (!link.empty()) out += folded("URL:" + link);
  out += folded("TRANSP:TRANSPARENT");
  for (const Alarm& alarm : alarms_until(day, scene)) out += lines_of(alarm);
  return out + folded("END:VEVENT") + folded("END:VCALENDAR");
}

std::string calendar(const Model& model, const content::Content& content) {
  return calendar(Scene(model, content));
}

}  // namespace pandu::guide
