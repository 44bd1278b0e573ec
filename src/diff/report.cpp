#include "diff/report.h"

#include <algorithm>

#include "law/answers_by_key.h"
#include "page/html.h"
#include "page/theme.h"
#include "text/typed.h"
#include "verify/conditions.h"
#include "view/nodes.h"

namespace pandu::diff {
namespace {

using namespace view;
using content::Language;
using law::Key;
using text::Speaker;

class Pages {
 public:
  Pages(const Report& report, Language language)
      : report_(report),
        language_(language),
        day_(verify::last_verified(report.after.rules)),
        speaker_(report.after, language, day_) {
    for (const GroundComparison& ground : report.comparison.grounds)
      if (!ground.groups.empty()) add_to_alike(ground);
  }

  Nodes head() const {
    Nodes nodes = {
        heading(1, speaker_.say("diff.title"), "diff"),
        paragraph(speaker_.say("diff.lead"), Look::lead),
        paragraph(speaker_.say("diff.versions", {{"before", report_.before.rules.version},
                                                 {"after", report_.after.rules.version}}))};
    if (report_.empty()) {
      nodes.push_back(paragraph(speaker_.say("diff.nothing")));
      return nodes;
    }
    const std::uint64_t answers = report_.comparison.cases_with_another_answer();
    nodes.push_back(paragraph(speaker_.say(
        "diff.summary", {{"answers", number(answers)},
                         {"all", number(report_.comparison.cases())},
                         {"words", number(report_.comparison.changed_cases() - answers)}})));
    const std::vector<std::string> same = unchanged_grounds();
    if (!same.empty())
      nodes.push_back(
          paragraph(speaker_.say("diff.same_grounds", {{"grounds", speaker_.listed(same)}})));
    return nodes;
  }

  // What changes for people, a line each, before all that is to be said of it.
  Nodes overview() const {
    Nodes items;
    for (const Alike& alike : alike_)
      for (const Group& group : alike.front()->groups) {
        if (group.change.only_sentences()) continue;
        const Speaker speaker(report_.after, language_, group.example.on, only(group.ground));
        items.push_back(item(
            speaker_.say("diff.line", {{"grounds", names(alike)},
                                       {"count", number(cases_of(alike, group))},
                                       {"period", period_in_words(group.periods.back(), speaker)}}),
            {},
            text::joined(change_in_words(group.change, speaker), " ") +
                who_in_short(group.periods.back(), speaker)));
      }
    if (items.empty()) return {};
    return {heading(2, speaker_.say("diff.overview"), "diff.overview"), list(std::move(items))};
  }

  Nodes grounds() const {
    Nodes nodes;
    for (const Alike& alike : alike_) {
      const GroundComparison& ground = *alike.front();
      nodes.push_back(heading(2, names(alike), "diff=" + std::string(law::name_of(ground.ground))));
      for (std::size_t i = 0; i < ground.groups.size(); ++i)
        nodes.push_back(group_card(alike, ground.groups[i], i + 1));
    }
    return nodes;
  }

  Nodes texts() const {
    Nodes nodes = {
        heading(2, speaker_.say("diff.texts"), "diff.texts"),
        paragraph(speaker_.say("diff.texts.count", {{"changed", number(report_.texts.texts.size())},
                                                    {"same", number(report_.texts.same)}}))};
    if (report_.texts.texts.empty()) return nodes;
    Nodes rows = {table_row(
        {speaker_.say("diff.texts.key"), speaker_.say("diff.before"), speaker_.say("diff.after")})};
    for (const ChangedText& text : report_.texts.texts)
      rows.push_back(table_row({text.key, text.before.value_or(speaker_.say("atlas.none")),
                                text.after.value_or(speaker_.say("atlas.none"))}));
    nodes.push_back(table(speaker_.say("diff.texts"), std::move(rows), Look::stack));
    return nodes;
  }

  Nodes sheets() const {
    const PrintedSheets& sheets = report_.sheets;
    Nodes nodes = {
        heading(2, speaker_.say("diff.sheets"), "diff.sheets"),
        paragraph(speaker_.say("diff.sheets.count", {{"changed", number(sheets.changed.size())},
                                                     {"same", number(sheets.same)}}))};
    Nodes items;
    for (const std::string& sheet : sheets.changed) items.push_back(item(sheet));
    if (!items.empty()) nodes.push_back(list(std::move(items)));
    return nodes;
  }

  Nodes signature() const {
    return {heading(2, speaker_.say("atlas.sign")), paragraph(speaker_.say("diff.sign.lead")),
            paragraph(speaker_.say("atlas.sign.name")),
            paragraph(speaker_.say("atlas.sign.office")),
            paragraph(speaker_.say("atlas.signature"))};
  }

  std::string title() const { return speaker_.say("diff.title"); }

 private:
  // Grounds for which exactly the same changes, told once.
  using Alike = std::vector<const GroundComparison*>;

  static bool same_changes(const GroundComparison& one, const GroundComparison& other) {
    return std::equal(one.groups.begin(), one.groups.end(), other.groups.begin(),
                      other.groups.end(), [](const Group& a, const Group& b) {
                        return a.change == b.change && a.sentences == b.sentences &&
                               same_periods(a.periods, b.periods);
                      });
  }

  static bool same_periods(const std::vector<Period>& one, const std::vector<Period>& other) {
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const Period& a, const Period& b) {
          return a.first == b.first && a.last == b.last && a.dates_move == b.dates_move &&
                 say_the_same(a.alternatives, b.alternatives, false);
        });
  }

  void add_to_alike(const GroundComparison& ground) {
    for (Alike& alike : alike_)
      if (same_changes(*alike.front(), ground)) return alike.push_back(&ground);
    alike_.push_back({&ground});
  }

  std::string names(const Alike& alike) const {
    std::vector<std::string> names;
    for (const GroundComparison* ground : alike)
      names.push_back(names.empty() ? ground_name(ground->ground)
                                    : text::mid_sentence(ground_name(ground->ground)));
    return text::joined(names, " / ");
  }

  static std::uint64_t cases_of(const Alike& alike, const Group& of) {
    std::uint64_t cases = 0;
    for (const GroundComparison* ground : alike)
      for (const Group& group : ground->groups)
        if (group.change == of.change) cases += group.cases;
    return cases;
  }

  std::string number(std::uint64_t count) const {
    return text::grouped_amount(static_cast<law::Rupiah>(count), language_);
  }

  std::string ground_name(law::Ground ground) const {
    return speaker_.say("option.ground." + std::string(law::name_of(ground)));
  }

  std::vector<std::string> unchanged_grounds() const {
    std::vector<std::string> names;
    for (const GroundComparison& ground : report_.comparison.grounds)
      if (ground.groups.empty()) names.push_back(text::mid_sentence(ground_name(ground.ground)));
    return names;
  }

  // Where one line says it.
  static std::string who_in_short(const Period& period, const Speaker& speaker) {
    if (period.alternatives.size() != 1 || period.alternatives.front().empty()) return {};
    return " " + text::joined(in_words(period.alternatives.front(), speaker), "; ") + ".";
  }

  Node group_card(const Alike& alike, const Group& of, std::size_t place) const {
    const Speaker speaker(report_.after, language_, of.example.on, only(of.ground));
    Nodes nodes;
    Nodes changes;
    for (std::string& words : change_in_words(of.change, speaker))
      changes.push_back(item(std::move(words)));
    nodes.push_back(list(std::move(changes)));
    nodes.push_back(paragraph(speaker.say("diff.cases", {{"count", number(cases_of(alike, of))}}),
                              Look::quiet));
    for (const Period& period : of.periods) add(nodes, who(period, speaker));
    add(nodes, sentences(of));
    add(nodes, example(of));
    return group(Look::card, std::move(nodes),
                 speaker.say("diff.group", {{"place", std::to_string(place)}}));
  }

  static law::Answers only(law::Ground ground) {
    law::Answers answers;
    answers.ground = law::Answer<law::Ground>::of(ground);
    return answers;
  }

  Nodes who(const Period& period, const Speaker& speaker) const {
    Nodes nodes = {heading(3, period_in_words(period, speaker))};
    if (period.alternatives.front().empty()) {
      nodes.push_back(paragraph(speaker.say("diff.everybody")));
      return nodes;
    }
    bool has_days = false;
    Nodes items;
    for (const Conditions& conditions : period.alternatives) {
      items.push_back(item(text::joined(in_words(conditions, speaker), "; ")));
      for (const Among& among : conditions) has_days = has_days || law::is_date(among.key);
    }
    nodes.push_back(paragraph(speaker.say(items.size() == 1 ? "diff.who" : "diff.who.any")));
    nodes.push_back(list(std::move(items)));
    if (has_days && period.dates_move)
      nodes.push_back(
          paragraph(speaker.say("diff.days", {{"date", speaker.date(period.first)}}), Look::quiet));
    return nodes;
  }

  // The sentences as the example's person reads them, where that person does.
  Nodes sentences(const Group& of) const {
    Nodes items;
    const Speaker before(report_.before, language_, of.example.on, of.example.answers);
    const Speaker after(report_.after, language_, of.example.on, of.example.answers);
    for (const SentenceChange& one : of.sentences) {
      const std::string& key = report_.comparison.sentences.name_of(one.sentence);
      const Speaker& speaker = one.fate == Fate::goes ? before : after;
      constexpr const char* fates[] = {"diff.sentence.comes", "diff.sentence.goes",
                                       "diff.sentence.other_figures"};
      items.push_back(item(speaker_.say(fates[static_cast<std::size_t>(one.fate)]), {},
                           sentence(key, speaker)));
    }
    if (items.empty()) return {};
    return {heading(3, speaker_.say("diff.sentences")), list(std::move(items))};
  }

  static std::string sentence(const std::string& key, const Speaker& speaker) {
    const std::string_view id = std::string_view(key).substr(key.find('.') + 1);
    for (const law::Reason& reason : speaker.verdict.reasons)
      if (key.starts_with("reason.") && reason.id == id) return speaker.reason(reason);
    for (const law::Blocker& blocker : speaker.verdict.blockers)
      if (key.starts_with("blocker.") && blocker.id == id) return speaker.blocker(blocker);
    if (key.starts_with("warning.")) return speaker.warning(id);
    return key;
  }

  Nodes example(const Group& of) const {
    const Speaker before(report_.before, language_, of.example.on, of.example.answers);
    const Speaker after(report_.after, language_, of.example.on, of.example.answers);
    std::vector<std::string> answers;
    for (const Key key : text::every<Key>)
      if (is_told(key, of.example.answers))
        answers.push_back(speaker_.say(
            "diff.condition",
            {{"question", after.question(key, "label")}, {"values", after.answer(key)}}));
    Nodes rows = {table_row(
        {speaker_.say("diff.part"), speaker_.say("diff.before"), speaker_.say("diff.after")})};
    const auto add_row = [&](const char* title, auto words_of) {
      rows.push_back(table_row({speaker_.say(title), words_of(before), words_of(after)}));
    };
    add_row("diff.result", [](const Speaker& one) {
      return one.say("outcome." + std::string(law::name_of(one.verdict.outcome)) + ".word");
    });
    add_row("line.when", first_day);
    add_row("line.where", channels);
    add_row("line.what", papers);
    add_row("diff.paid_share", share);
    add_row("tax.tax", tax);
    return {heading(3, speaker_.say("diff.example", {{"date", after.date(of.example.on)}})),
            paragraph(text::joined(answers, "; ")),
            table(speaker_.say("diff.example.caption"), std::move(rows), Look::stack)};
  }

  // The ground stands above; whoever was never paid has no year to know.
  static bool is_told(Key key, const law::Answers& answers) {
    if (key == Key::ground || law::is_absent(answers, key)) return false;
    if (key == Key::balance_band) return answers.balance_band.given();
    if (key == Key::balance) return answers.balance.given();
    return key != Key::earlier_partial_year || answers.earlier_partial_year.given();
  }

  static std::string first_day(const Speaker& speaker) {
    const auto day = law::day_to_claim(speaker.verdict);
    return day ? speaker.date(*day) : speaker.say("atlas.none");
  }
  static std::string channels(const Speaker& speaker) {
    if (!speaker.verdict.channels) return speaker.say("diff.undecided");
    std::vector<std::string> names;
    for (const law::Channel channel : *speaker.verdict.channels)
      names.push_back(speaker.say("channel." + std::string(law::name_of(channel)) + ".name"));
    return text::joined(names, ", ");
  }
  static std::string papers(const Speaker& speaker) {
    if (!speaker.verdict.documents) return speaker.say("diff.undecided");
    std::vector<std::string> names;
    for (const law::DocumentEntry& entry : *speaker.verdict.documents)
      names.push_back(text::mid_sentence(
          speaker.say("document." + std::string(law::name_of(entry.document)) + ".name")));
    return names.empty() ? speaker.say("atlas.none") : speaker.listed(names);
  }
  static std::string share(const Speaker& speaker) {
    if (!speaker.verdict.share_percent) return speaker.say("diff.undecided");
    return speaker.say("diff.percent", {{"count", std::to_string(*speaker.verdict.share_percent)}});
  }
  static std::string tax(const Speaker& speaker) {
    return speaker.verdict.tax ? speaker.money(speaker.verdict.tax->tax)
                               : speaker.say("diff.undecided");
  }

  const Report& report_;
  Language language_;
  law::Date day_;
  Speaker speaker_;
  std::vector<Alike> alike_;
};

}  // namespace

bool Report::empty() const {
  return comparison.changed_cases() == 0 && texts.texts.empty() && sheets.changed.empty();
}

page::Page report_page(const Report& report, Language language) {
  const Pages pages(report, language);
  page::Page page;
  page.language = language == Language::id ? "id" : "en";
  page.title = pages.title();
  page.main = pages.head();
  if (report.empty()) return page;
  add(page.main, pages.overview());
  add(page.main, pages.grounds());
  add(page.main, pages.texts());
  add(page.main, pages.sheets());
  add(page.main, pages.signature());
  return page;
}

namespace {

// The file brings no fonts: what would be an icon is left out, and lists get marks of their own.
constexpr std::string_view without_icons =
    ".icon{display:none}\n"
    "ul.list>li{display:list-item;list-style:disc;margin-left:1.25rem}\n"
    "@media print{.card,tr{break-inside:avoid}}\n";

}  // namespace

std::string document(const page::Page& page, const std::string& style) {
  return "<!doctype html>\n<html lang=\"" + page.language +
         "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
         "content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>" +
         page::escape(page.title) + "</title>\n<style>\n" + page::theme_css() + style +
         std::string(without_icons) + "</style>\n</head>\n<body>\n<div id=\"page\">\n" +
         page::html(page) + "</div>\n</body>\n</html>\n";
}

}  // namespace pandu::diff
