#include "guide/guide.h"
#include "guide/route.h"
#include "page/html.h"
#include "site/site_files.h"
#include "text/wording.h"

namespace pandu::site {
namespace {

using content::Content;
using content::Language;
using guide::Route;
using guide::Screen;

constexpr Screen screens_alone[] = {
    Screen::result,     Screen::learning, Screen::about,    Screen::channels, Screen::myths,
    Screen::situations, Screen::troubles, Screen::glossary, Screen::sources,  Screen::hr};

std::vector<Route> routes(const Content& content) {
  std::vector<Route> all = {Route::to(Screen::summary)};
  for (const Screen screen : screens_alone) all.push_back(Route::to(screen));
  for (const law::Key key : text::every<law::Key>) all.push_back(Route::question(key));
  for (const content::Situation& situation : content.situations)
    all.push_back(Route::about(Screen::situation, situation.id));
  for (const content::Trouble& trouble : content.troubles)
    all.push_back(Route::about(Screen::trouble, trouble.id));
  for (const content::Tutorial& tutorial : content.tutorials)
    for (int step = 0; step <= static_cast<int>(tutorial.steps.size()); ++step)
      all.push_back(Route::lesson(tutorial.id, step));
  all.push_back(Route::practice({}));
  for (const content::PracticeScreen& screen : content.practice.screens)
    all.push_back(Route::practice(screen.id));
  return all;
}

// "#/kendala/rejected" -> "kendala"
std::string first_word(const Route& route) {
  const std::string address = guide::address_of(route).substr(2);
  return address.substr(0, address.find('/'));
}

struct Visit {
  law::Date today;
  Language language;
  const char* site;  // where the page stands on the web
};

page::Page shown(const Visit& visit, const std::string& fragment, const Content& content) {
  guide::Model model = guide::start(visit.today, visit.language);
  model = guide::update(model, {"site", visit.site}, content);
  model = guide::update(model, {"route", fragment}, content);
  page::Page page = guide::view(model, content).page;
  page.header.clear();
  page.footer.clear();
  page.sheets.clear();
  return page;
}

using Nodes = std::vector<page::Node>;

std::string printed(const Nodes& nodes) {
  page::Page page;
  page.main = nodes;
  return page::html(page);
}

// What is folded and not the same for both visits (a link's code) comes with the application.
void leave_out_folded(Nodes& nodes, Nodes& others) {
  if (nodes.size() != others.size()) return;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    Nodes& inside = nodes[i].children;
    Nodes& inside_other = others[i].children;
    const bool folded = nodes[i].kind == page::Kind::details && !nodes[i].open;
    if (folded && printed(inside) != printed(inside_other)) {
      inside.clear();
      inside_other.clear();
    } else {
      leave_out_folded(inside, inside_other);
    }
  }
}

}  // namespace

std::string linked_addresses() {
  const std::vector<Route> with_topics = {Route::question({}), Route::about(Screen::situation, {}),
                                          Route::about(Screen::trouble, {}), Route::lesson({}, 0)};
  const auto word_of = [](Screen screen) { return first_word(Route::to(screen)); };
  return "^#(\\/(" + text::joined(with_topics, "|", first_word) + ")(\\/[\\w-]+)+|\\/(" +
         text::joined(screens_alone, "|", word_of) + "))$";
}

std::vector<SiteFile> linked_screens(const Content& content) {
  const law::Date day = day_of_rules(content);
  const law::Date later = law::add_days(day, 31);
  std::vector<SiteFile> files;
  for (const Route& route : routes(content)) {
    const std::string fragment = guide::address_of(route);
    for (const Language language : {Language::id, Language::en}) {
      page::Page page = shown({day, language, "https://a.example/"}, fragment, content);
      page::Page other = shown({later, language, "https://b.example/"}, fragment, content);
      leave_out_folded(page.main, other.main);
      std::string html = page::html(page);
      if (html != page::html(other)) html.clear();
      const char* folder = language == Language::id ? "screens/id" : "screens/en";
      files.push_back({folder + fragment.substr(1) + ".html", std::move(html)});
    }
  }
  return files;
}

}  // namespace pandu::site
