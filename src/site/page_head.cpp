// What a page tells search engines, and what it will have to say on later days.
#include <set>

#include "guide/facts/facts.h"
#include "law/date.h"
#include "page/html.h"
#include "site/site_files.h"
#include "site/site_pages.h"

namespace pandu::site {
namespace {

using content::Language;
using page::Kind;
using page::Node;

constexpr Language languages[] = {Language::id, Language::en};

std::string name_of(Language language) { return language == Language::id ? "id" : "en"; }

std::string element(const std::string& start, const std::string& value) {
  return "<" + start + "=\"" + page::escape(value) + "\">\n";
}

std::string property(const std::string& name, const std::string& value) {
  return element("meta property=\"" + name + "\" content", value);
}

// Indonesian is what everyone else gets.
std::string language_links(const SitePage& page, const std::string& site) {
  std::string out;
  for (const Language language : languages)
    out += element("link rel=\"alternate\" hreflang=\"" + name_of(language) + "\" href",
                   public_address(site, page.address(language)));
  return out + element("link rel=\"alternate\" hreflang=\"x-default\" href",
                       public_address(site, page.address(Language::id)));
}

std::string preview(const HeadFacts& facts) {
  const std::string picture = facts.site + preview_file(facts.page.preview, facts.language);
  return property("og:url", public_address(facts.site, facts.page.address(facts.language))) +
         property("og:image", picture) + property("og:image:width", "1200") +
         property("og:image:height", "630") + property("og:image:alt", facts.title) +
         element("meta name=\"twitter:card\" content", "summary_large_image");
}

class Turns {
 public:
  void note(const std::vector<Node>& before, const std::vector<Node>& after, law::Date day) {
    if (before.size() != after.size()) return;
    for (std::size_t i = 0; i < before.size(); ++i) note(before[i], after[i], day);
  }
  std::string html() const {
    return out_.empty() ? "" : "<template id=\"turns\">\n" + out_ + "</template>\n";
  }

 private:
  void note(const Node& before, const Node& after, law::Date day) {
    if (before.kind != after.kind || before.id != after.id) return;
    // Words beside an icon, and those above others, have an element of their own.
    const bool apart = !before.icon.empty() || before.kind == Kind::item;
    if (before.text != after.text) add(before, apart ? "text" : "", after.text, day);
    if (before.hint != after.hint) add(before, "hint", after.hint, day);
    note(before.children, after.children, day);
  }
  void add(const Node& node, const std::string& part, const std::string& words, law::Date day) {
    out_ += "<p data-at=\"" + page::element_id(node.id) + "\" data-part=\"" + part +
            "\" data-from=\"" + law::to_iso(day) + "\">" + page::escape(words) + "</p>\n";
  }

  std::string out_;
};

}  // namespace

std::string public_address(const std::string& site, const std::string& file) {
  return file == "index.html" ? site : site + file;
}

std::string preview_file(const std::string& preview, Language language) {
  return "previews/" + preview + "-" + name_of(language) + ".png";
}

std::string page_head(const HeadFacts& facts) {
  std::string out = property("og:type", "website") + property("og:site_name", facts.site_name) +
                    property("og:title", facts.title) +
                    property("og:description", facts.description) +
                    property("og:locale", facts.language == Language::id ? "id_ID" : "en_GB");
  if (facts.site.empty()) return out;
  return element("meta name=\"pandu-site\" content", facts.site) +
         element("link rel=\"canonical\" href",
                 public_address(facts.site, facts.page.address(facts.language))) +
         language_links(facts.page, facts.site) + out + preview(facts);
}

std::string sitemap(const std::vector<SitePage>& pages, const std::string& site, law::Date day) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
      "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
  for (const SitePage& page : pages)
    for (const Language language : languages) {
      out += "<url>\n<loc>" + page::escape(public_address(site, page.address(language))) +
             "</loc>\n<lastmod>" + law::to_iso(day) + "</lastmod>\n";
      for (const Language each : languages)
        out += "<xhtml:link rel=\"alternate\" hreflang=\"" + name_of(each) + "\" href=\"" +
               page::escape(public_address(site, page.address(each))) + "\"/>\n";
      out += "</url>\n";
    }
  return out + "</urlset>\n";
}

std::vector<law::Date> days_of_change(const text::Speaker& speaker) {
  std::set<law::Date> days;
  const auto add = [&](law::Date day) {
    if (day > speaker.today) days.insert(day);
  };
  for (const guide::FactGroup& group : guide::all_facts(speaker))
    for (const guide::Fact& fact : group.facts)
      for (const guide::FactValue& value : fact.values) {
        add(value.provenance->from);
        add(law::add_days(value.provenance->review_by, 1));
      }
  return {days.begin(), days.end()};
}

std::string dated_text_of(const page::Page& page, const std::vector<law::Date>& days,
                          const std::function<page::Page(law::Date)>& page_on) {
  Turns turns;
  page::Page before = page;
  for (const law::Date day : days) {
    page::Page after = page_on(day);
    turns.note(before.main, after.main, day);
    before = std::move(after);
  }
  return turns.html();
}

}  // namespace pandu::site
