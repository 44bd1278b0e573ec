#include "site/site_files.h"

#include <cstdio>
#include <map>

#include "page/html.h"
#include "page/theme.h"
#include "site/site_pages.h"
#include "text/speaker.h"

namespace pandu::site {
namespace {

using content::Content;
using content::Language;
using text::Speaker;
using Values = std::map<std::string, std::string, std::less<>>;

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

constexpr std::string_view for_questions = "<!-- questions only -->\n";
constexpr std::string_view for_other_pages = "<!-- other pages only -->\n";
constexpr std::string_view for_missing_page = "<!-- missing page only -->\n";

// Leaves out what the template has for one kind of page alone.
std::string without(std::string_view begin, std::string_view text) {
  constexpr std::string_view end = "<!-- end -->\n";
  std::string out;
  for (;;) {
    const std::size_t from = text.find(begin);
    const std::size_t to = from == text.npos ? from : text.find(end, from);
    if (to == text.npos) return out.append(text);
    out.append(text.substr(0, from));
    text.remove_prefix(to + end.size());
  }
}

// What a search engine shows below the title: what the page itself says first.
std::string description_of(const Speaker& speaker, const SitePage& site_page,
                           const page::Page& page) {
  std::string general = speaker.say("site.description");
  if (site_page.has_script) return general;
  for (const page::Node& node : page.main)
    if (node.kind == page::Kind::paragraph && node.look == page::Look::lead)
      return node.text + " " + general;
  return general;
}

// Links for people whose browser runs no script, in the start page's <noscript>.
std::string no_script_pages(const std::vector<SitePage>& pages, Language language,
                            const Speaker& speaker) {
  std::string out;
  for (const SitePage& page : pages) {
    if (!speaker.has("option.ground." + page.name)) continue;
    out += "<li><a class=\"link\" href=\"" + page.address(language) + "\">" +
           page::escape(speaker.say("option.ground." + page.name)) + "</a></li>\n";
  }
  return out;
}

// What the page has to say on later days; the questions know the day by themselves.
std::string later_words(const Speaker& speaker, const std::vector<SitePage>& pages,
                        const SitePage& site_page, const page::Page& page) {
  if (site_page.has_script) return {};
  return dated_text_of(page, days_of_change(speaker), [&](law::Date day) {
    return framed(site_page, pages, Speaker(speaker.content, speaker.language, day));
  });
}

Values values_of(const Speaker& speaker, const std::vector<SitePage>& pages,
                 const SitePage& site_page, const page::Page& page, const std::string& site) {
  const Language language = speaker.language;
  const auto say = [&](Language in, std::string_view key) {
    return page::escape(text::say(speaker.content, in, key));
  };
  const std::string description = description_of(speaker, site_page, page);
  return {
      {"language", page.language},
      {"title", page::escape(page.title)},
      {"description", page::escape(description)},
      {"head",
       page_head({site_page, language, page.title, description, speaker.say("app.name"), site})},
      {"root", ""},
      {"paper_light", css_colour(page::Theme::light)},
      {"paper_dark", css_colour(page::Theme::dark)},
      {"rules_address", pages[1].address(language)},
      {"rules_address_en", pages[1].address(Language::en)},
      {"no_script", say(language, "site.no_script")},
      {"no_script_pages", no_script_pages(pages, language, speaker)},
      {"rules_link", say(language, "site.rules_link")},
      {"rules_link_en", say(Language::en, "site.rules_link")},
      {"loading", say(language, "site.loading")},
      {"queued", say(language, "site.queued")},
      {"leaving", say(Language::id, "site.leaving")},
      {"leaving_en", say(Language::en, "site.leaving")},
      {"stay", say(Language::id, "site.stay")},
      {"stay_en", say(Language::en, "site.stay")},
      {"renewed", say(Language::id, "site.renewed")},
      {"renewed_en", say(Language::en, "site.renewed")},
      {"trouble", say(language, "site.trouble")},
      {"trouble_en", say(Language::en, "site.trouble")},
      {"page", page::html(page)},
      {"turns", later_words(speaker, pages, site_page, page)},
  };
}

// "https://example.org/pandu/" -> "/pandu/"; nothing if the address is not known.
std::string path_of(const std::string& site) {
  const std::size_t host = site.find("://");
  return site.empty() ? "" : site.substr(site.find('/', host + 3));
}

std::string missing_script(const std::string& root) {
  return "<script async src=\"" + root + "missing.js\" data-root=\"" +
         (root.empty() ? "./" : root) + "\"></script>\n";
}

// Where it is not known how deep the page is shown, its script is asked for in each folder above,
// and says which it came from: the policy lets no script in that stands on the page itself.
std::string missing_scripts(const std::string& root) {
  constexpr int deepest = 10;
  if (!root.empty()) return missing_script(root);
  std::string out, above;
  for (int depth = 0; depth <= deepest; ++depth, above += "../") out += missing_script(above);
  return out;
}

// Shown by web servers at any address, however deep, so its own links begin at the site's root.
SiteFile missing_file(const Content& content, const WebFiles& web,
                      const std::vector<SitePage>& pages, const std::string& site) {
  const Speaker speaker(content, Language::id, day_of_rules(content));
  const SitePage missing = {"404", {"index.html", "en.html"}, missing_page, "", "general"};
  const page::Page page = framed(missing, pages, speaker);
  Values values = values_of(speaker, pages, missing, page, "");
  values["head"] = "<meta name=\"robots\" content=\"noindex\">\n";
  values["root"] = path_of(site);
  values["missing_scripts"] = missing_scripts(values["root"]);
  // The page's links are names of files beside it.
  std::string& html = values["page"];
  for (std::size_t at = 0; (at = html.find(" href=\"", at)) != html.npos;) {
    at += 7;
    const std::string_view address = std::string_view(html).substr(at);
    if (!address.starts_with("http") && !address.starts_with("#")) html.insert(at, values["root"]);
  }
  return {"404.html", fill(without(for_questions, web.index_html), values)};
}

std::string robots(const std::string& site) {
  std::string out = "User-agent: *\nAllow: /\n";
  if (!site.empty()) out += "\nSitemap: " + site + "sitemap.xml\n";
  return out;
}

bool is_site_address(const std::string& address) {
  const bool web = address.starts_with("https://") || address.starts_with("http://");
  const std::size_t host = address.find("://") + 3;
  return web && address.size() > host && address[host] != '/' &&
         address.find_first_of(" \t\"'<>?#\\") == address.npos;
}

}  // namespace

law::Date day_of_rules(const Content& content) {
  return law::parse_date(content.rules.version).value_or(content.contacts.provenance.verified_on);
}

std::vector<SiteFile> site_files(const Content& content, const WebFiles& web,
                                 const std::string& site, const Handout& handout) {
  const std::vector<SitePage> pages = site_pages(content, handout);
  std::vector<SiteFile> files;
  for (const SitePage& site_page : pages)
    for (const Language language : {Language::id, Language::en}) {
      const Speaker speaker(content, language, day_of_rules(content));
      const page::Page page = framed(site_page, pages, speaker);
      const std::string frame =
          without(for_missing_page,
                  without(site_page.has_script ? for_other_pages : for_questions, web.index_html));
      files.push_back({site_page.address(language),
                       fill(frame, values_of(speaker, pages, site_page, page, site))});
    }
  files.push_back(missing_file(content, web, pages, site));
  for (SiteFile& screen : linked_screens(content)) files.push_back(std::move(screen));
  files.push_back({"robots.txt", robots(site)});
  if (!site.empty()) files.push_back({"sitemap.xml", sitemap(pages, site, day_of_rules(content))});
  files.push_back({"style.css", page::theme_css() + web.style_css});
  return files;
}

std::optional<std::string> read_site_address(std::string text,
                                             std::vector<content::Fault>& faults) {
  if (text.empty()) return text;
  if (!is_site_address(text)) {
    faults.push_back({"--address", "", "\"" + text + "\" is not the address of a site",
                      "https://example.org/pandu/"});
    return std::nullopt;
  }
  if (text.back() != '/') text += '/';
  return text;
}

}  // namespace pandu::site
