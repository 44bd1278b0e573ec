#include "diff/report.h"

#include <algorithm>

#include "diff/group_card.h"
#include "diff/words.h"
#include "page/html.h"
#include "page/theme.h"
#include "text/typed.h"
#include "verify/conditions.h"
#include "view/nodes.h"

namespace pandu::diff {
namespace {

using namespace view;
using content::Language;
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
    if (const std::vector<std::string> fresh = new_grounds(); !fresh.empty())
      nodes.push_back(
          paragraph(speaker_.say("diff.new_grounds", {{"grounds", speaker_.listed(fresh)}})));
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
        const Speaker speaker = speaker_of(report_, language_, group);
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
        nodes.push_back(group_card(report_, language_, ground.groups[i],
                                   cases_of(alike, ground.groups[i]), i + 1));
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

  std::vector<std::string> new_grounds() const {
    std::vector<std::string> names;
    for (const GroundComparison& ground : report_.comparison.grounds)
      if (report_.is_new(ground.ground)) names.push_back(ground_name(ground.ground));
    return names;
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

bool Report::is_new(law::Ground ground) const {
  const law::GroundOrder& shown = before.rules.ground_list.shown;
  return std::find(shown.begin(), shown.end(), ground) == shown.end();
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
