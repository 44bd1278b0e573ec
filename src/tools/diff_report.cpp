#include "tools/diff_report.h"

#include <algorithm>
#include <map>

#include "paper/document.h"
#include "paper/sheet.h"
#include "site/site_files.h"

namespace pandu::tools {
namespace {

using content::Content;
using content::Language;

using Printed = std::map<std::string, std::string>;

diff::PrintedSheets compare_sheets(const Printed& before, const Printed& after) {
  diff::PrintedSheets sheets;
  Printed all = after;
  all.insert(before.begin(), before.end());
  for (const auto& [name, ignored] : all) {
    const auto old_file = before.find(name);
    const auto new_file = after.find(name);
    if (old_file != before.end() && new_file != after.end() && old_file->second == new_file->second)
      ++sheets.same;
    else
      sheets.changed.push_back(name);
  }
  return sheets;
}

// As they are printed on each of these days.
Printed sheets_of(const Content& content, const std::vector<law::Date>& days) {
  Printed sheets;
  for (const law::Date day : days)
    for (const Language language : {Language::id, Language::en}) {
      const paper::Edition edition(content, language, day);
      for (const paper::Sheet& sheet : paper::all_sheets(edition))
        sheets[paper::file_of(sheet.id, language)] += paper::document(sheet, edition);
    }
  return sheets;
}

// The day of the rules, and the last one on which they change.
std::vector<law::Date> days_to_print(const Content& after, const diff::Comparison& comparison) {
  law::Date last = site::day_of_rules(after);
  for (const diff::GroundComparison& ground : comparison.grounds)
    last = std::max(last, ground.days.back());
  std::vector<law::Date> days = {site::day_of_rules(after)};
  if (last != days.front()) days.push_back(last);
  return days;
}

}  // namespace

diff::Report report_of(const Content& before, const Content& after,
                       const diff::Comparison& comparison) {
  // The version stands on everything that is printed; it alone makes no difference.
  Content old_content = before;
  old_content.rules.version = after.rules.version;
  const std::vector<law::Date> days = days_to_print(after, comparison);
  return {before, after, comparison, diff::changed_texts(before, after),
          compare_sheets(sheets_of(old_content, days), sheets_of(after, days))};
}

}  // namespace pandu::tools
