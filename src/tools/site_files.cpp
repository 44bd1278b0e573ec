#include "tools/site_files.h"

#include <cstdio>
#include <map>

#include "guide/guide.h"
#include "guide/wording.h"
#include "law/date.h"
#include "page/html.h"
#include "page/theme.h"
#include "tools/rules_page.h"
#include "tools/web_files.h"

namespace pandu::tools {
namespace {

using content::Content;
using content::Language;
using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view questions_address = "index.html";

std::string_view rules_address(Language language) {
  return language == Language::id ? "aturan.html" : "rules.html";
}

std::string css_colour(page::Theme theme) {
  char text[8];
  std::snprintf(text, sizeof text, "#%06x", page::colour_of(page::Token::paper, theme) & 0xFFFFFFU);
  return text;
}

// Puts {{name}} in. A name without a value stays, for the tests to find.
std::string fill(std::string_view text, const Values& values) {
  std::string out;
  for (;;) {
    const std::size_t open = text.find("{{");
    const std::size_t close = open == text.npos ? open : text.find("}}", open);
    if (close == text.npos) return out.append(text);
    const auto value = values.find(text.substr(open + 2, close - open - 2));
    out.append(text.substr(0, open));
    out.append(value == values.end() ? text.substr(open, close + 2 - open)
                                     : std::string_view(value->second));
    text.remove_prefix(close + 2);
  }
}

// Leaves out what the template has for the questions alone: scripts, and what is said about them.
std::string without_questions(std::string_view text) {
  constexpr std::string_view begin = "<!-- questions only -->\n", end = "<!-- end -->\n";
  std::string out;
  for (;;) {
    const std::size_t from = text.find(begin);
    const std::size_t to = from == text.npos ? from : text.find(end, from);
    if (to == text.npos) return out.append(text);
    out.append(text.substr(0, from));
    text.remove_prefix(to + end.size());
  }
}

Values values_of(const Content& content, Language language, const page::Page& page) {
  const auto say = [&](Language in, std::string_view key) {
    return page::escape(guide::say(content, in, key));
  };
  return {
      {"language", page.language},
      {"title", page::escape(page.title)},
      {"description", say(language, "site.description")},
      {"paper_light", css_colour(page::Theme::light)},
      {"paper_dark", css_colour(page::Theme::dark)},
      {"rules_address", std::string(rules_address(language))},
      {"no_script", say(language, "site.no_script")},
      {"rules_link", say(language, "site.rules_link")},
      {"rules_link_en", say(Language::en, "site.rules_link")},
      {"loading", say(language, "site.loading")},
      {"queued", say(language, "site.queued")},
      {"trouble", say(language, "site.trouble")},
      {"trouble_en", say(Language::en, "site.trouble")},
      {"page", page::html(page)},
  };
}

// The day for which static pages are written: that of the rules, so that the same rules always give
// the same bytes. The live page then uses the reader's own day.
law::Date day_of_rules(const Content& content) {
  return law::parse_date(content.rules.version).value_or(content.contacts.provenance.verified_on);
}

}  // namespace

std::vector<SiteFile> site_files(const Content& content) {
  const law::Date day = day_of_rules(content);
  std::vector<SiteFile> files;
  const page::Page start = guide::view(guide::start(day, Language::id), content);
  files.push_back(
      {std::string(questions_address), fill(index_html, values_of(content, Language::id, start))});

  for (const Language language : {Language::id, Language::en}) {
    const Language other = language == Language::id ? Language::en : Language::id;
    const page::Page rules =
        rules_page(content, language, day,
                   {std::string(questions_address), std::string(rules_address(other))});
    files.push_back({std::string(rules_address(language)),
                     fill(without_questions(index_html), values_of(content, language, rules))});
  }
  files.push_back({"style.css", page::theme_css() + std::string(style_css)});
  return files;
}

}  // namespace pandu::tools
