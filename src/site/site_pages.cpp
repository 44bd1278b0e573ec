#include "site/site_pages.h"

#include <algorithm>

#include "guide/guide.h"
#include "guide/handover/handover.h"
#include "page/html.h"
#include "site/rule_sections.h"
#include "view/nodes.h"

namespace pandu::site {
namespace {

using namespace view;
using content::Language;
using guide::Route;
using guide::Screen;
using text::Speaker;

std::string ground_address(const content::Content& content, law::Ground ground, Language language) {
  return text::say(content, language, "address.ground." + std::string(law::name_of(ground))) +
         ".html";
}

struct ScreenAddress {
  Screen screen;
  const char* name;
  const char* id;
  const char* en;
};

constexpr ScreenAddress screen_addresses[] = {
    {Screen::sources, "sources", "sumber.html", "sources.html"},
    {Screen::about, "about", "tentang.html", "about.html"},
    {Screen::channels, "channels", "jalur.html", "channels.html"},
    {Screen::situations, "situations", "keadaan.html", "situations.html"},
    {Screen::troubles, "troubles", "kendala.html", "troubles.html"},
    {Screen::myths, "myths", "mitos.html", "myths.html"},
    {Screen::glossary, "glossary", "istilah.html", "glossary.html"},
    {Screen::learning, "learning", "belajar.html", "learn.html"},
};

page::Page start_page(const Speaker& speaker) {
  return guide::view(guide::start(speaker.today, speaker.language), speaker.content).page;
}

bool is_below(std::string_view fragment, std::string_view live) {
  return fragment.starts_with(live) &&
         (fragment.size() == live.size() || fragment[live.size()] == '/');
}

// The place on the page of a screen that shows one thing among others.
std::string place_on_page(const Route& route) {
  if (route.topic.empty()) return {};
  if (route.screen == Screen::myths) return "#" + page::element_id("myth=" + route.topic);
  if (route.screen == Screen::glossary) return "#" + page::element_id("word=" + route.topic);
  if (route.screen == Screen::sources) return "#" + page::element_id("source=" + route.topic);
  return {};
}

// "#/sumber" -> "sumber.html"; "#/belajar/klaim-jmo/3" -> "belajar-klaim-jmo.html";
// "#/istilah/paklaring" -> its place on "istilah.html"; "#/cek/balance" ->
// "index.html#/cek/balance".
std::string address_from(const std::string& fragment, const std::vector<SitePage>& all,
                         const Speaker& speaker) {
  const SitePage* nearest = nullptr;
  for (const SitePage& page : all)
    if (!page.live.empty() && !page.has_script && is_below(fragment, page.live) &&
        (!nearest || nearest->live.size() < page.live.size()))
      nearest = &page;
  const Language language = speaker.language;
  if (nearest)
    return nearest->address(language) +
           place_on_page(guide::parse_route(fragment, speaker.content));
  return all.front().address(language) + (fragment == all.front().live ? "" : fragment);
}

void lead_to_pages(Nodes& nodes, const std::vector<SitePage>& all, const Speaker& speaker) {
  for (Node& node : nodes) {
    if (node.kind == Kind::link && node.value.starts_with("#"))
      // What starts the questions starts them: it is no link to the page it stands on.
      node.value = node.id == "check" || node.id == "live"
                       ? all.front().address(speaker.language) + node.value
                       : address_from(node.value, all, speaker);
    lead_to_pages(node.children, all, speaker);
  }
}

const Node* main_heading(const Nodes& nodes) {
  for (const Node& node : nodes)
    if (node.kind == Kind::heading && node.level == 1) return &node;
  return nullptr;
}

// The other screens of the site, as below every live one.
Nodes ways_on(const Speaker& speaker) {
  Nodes links;
  for (const Screen screen :
       {Screen::learning, Screen::channels, Screen::situations, Screen::troubles, Screen::myths,
        Screen::glossary, Screen::about, Screen::sources}) {
    const auto row = std::find_if(std::begin(screen_addresses), std::end(screen_addresses),
                                  [&](const ScreenAddress& one) { return one.screen == screen; });
    links.push_back(link(row->name, speaker.say("nav." + std::string(row->name)),
                         guide::address_of(Route::to(screen))));
  }
  add(links, {guide::link_to_paper(speaker), link("media", speaker.say("nav.media"),
                                                  guide::address_of(Route::to(Screen::media)))});
  return links;
}

// Every reason to claim: the way through the site where no question can be answered.
Nodes all_grounds(const std::vector<SitePage>& all, const SitePage& here, const Speaker& speaker) {
  Nodes links;
  const law::Rules& rules = speaker.content.rules;
  for (const law::Ground ground : rules.ground_list.shown) {
    const std::string name(law::name_of(ground));
    const std::string address = ground_address(speaker.content, ground, speaker.language);
    Node to = link("ground=" + name, speaker.say("option.ground." + name), address);
    to.current = address == here.address(speaker.language);
    links.push_back(item_of({to}, icon_of(rules, ground)));
  }
  const Language language = speaker.language;
  return {heading(2, speaker.say("rules.grounds")), list(std::move(links)),
          link("rules", speaker.say("rules.title"), all[1].address(language), "documents"),
          link("atlas", speaker.say("atlas.title"), all[2].address(language), "list")};
}

// "#/kendala/waiting" -> "kendala-waiting.html", and in English "trouble-waiting.html".
SitePage page_about(const std::string& kind, const Route& route) {
  const std::string live = guide::address_of(route);
  const std::size_t slash = live.rfind('/');
  return {
      kind + "=" + route.topic,
      {live.substr(2, slash - 2) + "-" + route.topic + ".html", kind + "-" + route.topic + ".html"},
      [route](const Speaker& speaker) { return screen_page(speaker, route); },
      live,
      "general"};
}

}  // namespace

std::vector<SitePage> site_pages(const content::Content& content, const Handout& handout) {
  std::vector<SitePage> pages = {
      {"start", {"index.html", "en.html"}, start_page, "#/", "general", true},
      {"rules", {"aturan.html", "rules.html"}, rules_page, "", "general"},
  };
  pages.push_back({"atlas", {"atlas.html", "atlas-en.html"}, atlas_page, "", "general"});
  for (const law::Ground ground : content.rules.ground_list.shown) {
    pages.push_back({std::string(law::name_of(ground)),
                     {ground_address(content, ground, Language::id),
                      ground_address(content, ground, Language::en)},
                     [ground](const Speaker& speaker) { return ground_page(speaker, ground); },
                     "",
                     "general"});
  }
  for (const ScreenAddress& row : screen_addresses)
    pages.push_back(
        {row.name,
         {row.id, row.en},
         [&row](const Speaker& speaker) { return screen_page(speaker, Route::to(row.screen)); },
         guide::address_of(Route::to(row.screen)),
         "general"});
  for (const content::Situation& one : content.situations)
    pages.push_back(page_about("situation", Route::about(Screen::situation, one.id)));
  for (const content::Trouble& one : content.troubles)
    pages.push_back(page_about("trouble", Route::about(Screen::trouble, one.id)));
  pages.push_back(
      {"paper",
       {std::string(guide::paper_page(Language::id)), std::string(guide::paper_page(Language::en))},
       [handout](const Speaker& speaker) { return paper_index(speaker, handout.unprinted); },
       "",
       "general"});
  pages.push_back({"cards",
                   {"kartu.html", "cards.html"},
                   [handout](const Speaker& speaker) { return cards_page(speaker, handout.cards); },
                   guide::address_of(Route::to(Screen::media)),
                   "general"});
  pages.push_back({"practice",
                   {"belajar-latihan.html", "learn-practice.html"},
                   practice_page,
                   guide::address_of(Route::practice({})),
                   "klaim-jmo"});
  for (const content::Tutorial& tutorial : content.tutorials)
    pages.push_back(
        {tutorial.id,
         {"belajar-" + tutorial.id + ".html", "learn-" + tutorial.id + ".html"},
         [&tutorial](const Speaker& speaker) { return tutorial_page(speaker, tutorial); },
         guide::address_of(Route::lesson(tutorial.id, 0)),
         tutorial.id});
  return pages;
}

page::Page framed(const SitePage& site_page, const std::vector<SitePage>& all,
                  const Speaker& speaker) {
  const Language language = speaker.language;
  page::Page page = site_page.make(speaker);
  if (site_page.has_script) return page;

  page.language = language == Language::id ? "id" : "en";
  page.skip = speaker.say("app.skip");
  if (const Node* heading = main_heading(page.main)) {
    page.title = speaker.say("app.title", {{"screen", heading->text}});
    page.focus = heading->id;
  }
  page.header = {link("home", speaker.say("app.name"), all.front().address(language), "wallet"),
                 link("other", speaker.say("header.language"),
                      site_page.address(content::other_than(language)), "language")};
  // Nothing but the rules stands on what is printed to be signed.
  const bool is_paper = &site_page == &all[2];
  if (page.aside.empty() && !is_paper) page.aside = all_grounds(all, site_page, speaker);
  page.footer = {paragraph(speaker.say("footer.not_agency")), paragraph(speaker.say("help.text")),
                 group(Look::actions, ways_on(speaker))};
  for (Nodes* nodes : {&page.main, &page.aside, &page.footer}) lead_to_pages(*nodes, all, speaker);
  page::name_the_nameless(page);
  return page;
}

}  // namespace pandu::site
