// pandu site: what is written, for readers without a script and for search engines.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "command.h"
#include "law/vocabulary.h"

namespace pandu::tools_tests {
namespace {

namespace fs = std::filesystem;

using Files = std::map<std::string, std::string>;

Files written(const std::string& command, const std::string& options = {}) {
  const std::string folder = scratch("site");
  fs::remove_all(folder);
  EXPECT_EQ(run(command + " " + folder + " " + options).exit_code, 0);
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files[entry.path().lexically_relative(folder).generic_string()] = read(entry.path().string());
  return files;
}

const Files& site() {
  static const Files files = written("site");
  return files;
}

const Files& site_with_address() {
  static const Files files = written("site", "--address https://example.org/pandu");
  return files;
}

// Screens that a link finds are parts of pages.
bool is_screen(const std::string& name) { return name.starts_with("screens/"); }

bool is_page(const std::string& name) {
  return name.size() > 5 && name.substr(name.size() - 5) == ".html" && !is_screen(name);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != text.npos; }

// Every value of an attribute on a page.
std::set<std::string> values(const std::string& page, const std::string& attribute) {
  std::set<std::string> out;
  const std::string start = " " + attribute + "=\"";
  for (std::size_t at = 0; (at = page.find(start, at)) != page.npos;) {
    at += start.size();
    out.insert(page.substr(at, page.find('"', at) - at));
  }
  return out;
}

TEST(Site, HasAPageForEveryReasonInBothLanguages) {
  int pages = 0;
  for (const auto& [name, bytes] : site())
    pages += is_page(name) && has(bytes, "data-id=\"reason\"");
  EXPECT_EQ(pages, 2 * static_cast<int>(law::names<law::Ground>.size()));
}

TEST(Site, EveryPageHasATitleADescriptionAndOneMainHeading) {
  std::set<std::string> titles;
  for (const auto& [name, bytes] : site()) {
    if (!is_page(name)) continue;
    const std::size_t open = bytes.find("<title>") + 7;
    titles.insert(bytes.substr(open, bytes.find("</title>") - open));
    EXPECT_TRUE(has(bytes, "<meta name=\"description\" content=\"")) << name;
    const std::size_t heading = bytes.find("<h1");
    EXPECT_NE(heading, bytes.npos) << name;
    EXPECT_EQ(bytes.find("<h1", heading + 1), bytes.npos) << name;
    EXPECT_FALSE(has(bytes, "{{")) << name << ": a place of the frame was not filled";
    EXPECT_FALSE(has(bytes, "&lt;")) << name << ": a text has no sentence";
  }
  int pages = 0;
  for (const auto& file : site()) pages += is_page(file.first);
  EXPECT_EQ(static_cast<int>(titles.size()), pages) << "two pages have the same title";
}

// A sheet that `pandu paper` writes beside the pages, or the PDF that the build makes from it.
bool is_sheet(const std::string& address) {
  static const std::string folder = scratch("sheets");
  static const bool written = run("paper " + folder).exit_code == 0;
  const std::string stem = address.substr(0, address.rfind('.'));
  return written && fs::exists(fs::path(folder) / (stem + ".html"));
}

TEST(Site, EveryLinkLeadsToAFileOfTheSiteOrElsewhere) {
  const std::set<std::string> made_later = {"icon.png",
                                            "licences.txt",
                                            "manifest.webmanifest",
                                            "app/icon-apple.png",
                                            "fonts/text-regular.ttf",
                                            "fonts/text-bold.ttf",
                                            "dated_text.js",
                                            "engine.js",
                                            "painter.js",
                                            "pandu.wasm",
                                            "content.id.txt",
                                            "content.en.txt",
                                            "result.wasm",
                                            "result.id.txt",
                                            "result.en.txt"};
  for (const auto& [name, bytes] : site()) {
    if (!is_page(name)) continue;
    for (const std::string& address : values(bytes, "href")) {
      const std::string file = address.substr(0, address.find('#'));
      const bool known = file.empty() || site().count(file) || made_later.count(file) ||
                         is_sheet(file) || file.starts_with("https://");
      EXPECT_TRUE(known) << name << " links to " << address;
    }
  }
}

TEST(Site, OnlyTheQuestionsHaveAScriptAndControls) {
  for (const auto& [name, bytes] : site()) {
    if (!is_page(name)) continue;
    const bool live = name == "index.html" || name == "en.html";
    EXPECT_EQ(has(bytes, "src=\"page.js\""), live) << name;
    EXPECT_EQ(has(bytes, "src=\"dated_text.js\""), !live) << name;
    EXPECT_EQ(has(bytes, "<button"), live) << name;
    EXPECT_EQ(has(bytes, "<input"), live) << name;
    EXPECT_TRUE(live || has(bytes, "index.html#/") || has(bytes, "en.html#/")) << name;
  }
}

TEST(Site, ScreensForLinksStandReadyInBothLanguages) {
  for (const char* name : {"cek/balance", "cek/ground", "hasil", "saluran", "kendala/face_fails",
                           "belajar/klaim-jmo", "belajar/klaim-jmo/1", "belajar/klaim-jmo/10"})
    for (const char* language : {"id", "en"}) {
      const std::string file = std::string("screens/") + language + "/" + name + ".html";
      ASSERT_EQ(site().count(file), 1U) << file;
      EXPECT_TRUE(has(site().at(file), "<h1")) << file;
      EXPECT_FALSE(has(site().at(file), "<footer class")) << file;
    }
  EXPECT_NE(site().at("screens/id/hasil.html"), site().at("screens/en/hasil.html"));
}

// They are made without knowing where they will stand, and for no day: no code, no address, no date of today.
TEST(Site, ScreensForLinksHoldNoAddressAndNoPersonsLink) {
  int screens = 0;
  for (const auto& [name, bytes] : site()) {
    if (!is_screen(name)) continue;
    ++screens;
    EXPECT_FALSE(has(bytes, ".example")) << name;
    EXPECT_FALSE(has(bytes, "#/hasil/")) << name;
  }
  EXPECT_GE(screens, 200);
}

// Whether the words for later days begin on one of these: the day after a review was due.
bool begins_on_one_of(const std::string& later, const std::vector<std::string>& days) {
  return std::any_of(days.begin(), days.end(), [&](const std::string& day) {
    return has(later, "data-from=\"" + day + "\"");
  });
}

// What dated_text.js puts in once the check is past, so that no page calls an old check a good one.
TEST(Site, EveryPageWithACheckSaysWhatItIsAfterIts) {
  const std::map<std::string, std::vector<std::string>> reviews = {
      {"22 November 2026", {"2027-02-23"}}, {"29 November 2026", {"2027-03-01", "2027-02-01"}}};
  int checked = 0;
  for (const auto& [name, bytes] : site()) {
    if (!is_page(name) || name == "index.html" || name == "en.html") continue;
    const std::size_t turns = bytes.find("<template id=\"turns\">");
    const bool english = has(bytes, "<html lang=\"en\">");
    for (const auto& [day, after_review] : reviews) {
      const std::string mark = (english ? "Checked on " : "Diperiksa ") + day;
      if (!has(bytes.substr(0, turns), mark)) continue;
      ++checked;
      ASSERT_NE(turns, bytes.npos) << name;
      const std::string later = bytes.substr(turns);
      EXPECT_TRUE(has(later, english ? "may have changed" : "Mungkin sudah berubah")) << name;
      EXPECT_TRUE(begins_on_one_of(later, after_review)) << name << " " << day;
      for (const std::string& at : values(later, "data-at"))
        EXPECT_TRUE(has(bytes.substr(0, turns), " id=\"" + at + "\"")) << name << " " << at;
    }
  }
  EXPECT_GE(checked, 2 * (35 + 44));
}

TEST(Site, EveryScreenThatOnlyReadsHasAPage) {
  for (const char* name :
       {"jalur.html", "channels.html", "kendala.html", "troubles.html", "mitos.html", "myths.html",
        "istilah.html", "glossary.html", "belajar.html", "learn.html", "belajar-latihan.html",
        "learn-practice.html", "sumber.html", "sources.html", "kendala-face_fails.html",
        "trouble-face_fails.html"})
    EXPECT_EQ(site().count(name), 1U) << name;
  EXPECT_TRUE(has(site().at("kendala.html"), "href=\"kendala-face_fails.html\""));
  EXPECT_TRUE(has(site().at("belajar.html"), "href=\"belajar-klaim-jmo.html\""));
  EXPECT_TRUE(has(site().at("phk.html"), "href=\"mitos.html\""));
  EXPECT_TRUE(has(site().at("phk.html"), "Anda mungkin pernah membaca"));
}

TEST(Site, WithoutAnAddressWritesNothingThatNeedsOne) {
  EXPECT_EQ(site().count("sitemap.xml"), 0U);
  EXPECT_FALSE(has(site().at("robots.txt"), "Sitemap"));
  for (const auto& [name, bytes] : site()) {
    EXPECT_FALSE(has(bytes, "rel=\"canonical\"")) << name;
    EXPECT_FALSE(has(bytes, "og:image")) << name;
  }
}

TEST(Site, WithAnAddressNamesEveryPageInBothLanguages) {
  const Files& files = site_with_address();
  const std::string& map = files.at("sitemap.xml");
  for (const auto& [name, bytes] : files) {
    if (!is_page(name) || name == "404.html") continue;
    const std::string address = "https://example.org/pandu/" + (name == "index.html" ? "" : name);
    EXPECT_TRUE(has(map, "<loc>" + address + "</loc>")) << name;
    EXPECT_TRUE(has(bytes, "<link rel=\"canonical\" href=\"" + address + "\">")) << name;
    EXPECT_TRUE(has(bytes, "hreflang=\"id\"") && has(bytes, "hreflang=\"en\"")) << name;
    EXPECT_TRUE(has(bytes, "content=\"https://example.org/pandu/previews/")) << name;
  }
  EXPECT_TRUE(has(files.at("robots.txt"), "Sitemap: https://example.org/pandu/sitemap.xml"));
}

TEST(Site, APageInOneLanguageIsNamedByThatInTheOther) {
  const Files& files = site_with_address();
  EXPECT_TRUE(has(files.at("phk.html"),
                  "hreflang=\"en\" href=\"https://example.org/pandu/laid-off.html\""));
  EXPECT_TRUE(has(files.at("laid-off.html"),
                  "hreflang=\"id\" href=\"https://example.org/pandu/phk.html\""));
}

// Web servers show it at any depth.
TEST(Site, TheMissingPageLinksFromTheRootAndIsNotIndexed) {
  const std::string& page = site_with_address().at("404.html");
  EXPECT_TRUE(has(page, "content=\"noindex\""));
  for (const std::string& address : values(page, "href"))
    EXPECT_TRUE(address == "#main" || address.starts_with("/pandu/")) << address;
}

// Without an address it has to be looked for, in each folder above.
TEST(Site, TheMissingPageFindsItsScriptAtAnyDepth) {
  const std::string& known = site_with_address().at("404.html");
  EXPECT_TRUE(has(known, "src=\"/pandu/missing.js\" data-root=\"/pandu/\""));
  EXPECT_FALSE(has(known, "../missing.js"));
  const std::string& unknown = site().at("404.html");
  for (const char* script :
       {"src=\"missing.js\" data-root=\"./\"", "src=\"../missing.js\" data-root=\"../\"",
        "src=\"../../../missing.js\" data-root=\"../../../\""})
    EXPECT_TRUE(has(unknown, script)) << script;
  for (const auto& [name, bytes] : site())
    EXPECT_EQ(has(bytes, "missing.js"), name == "404.html") << name;
}

TEST(Site, AnAddressThatIsNoneIsAFault) {
  for (const char* address :
       {"pandu", "ftp://example.org/", "https://", "https://a/?b", "https:///x"}) {
    const Ran ran = run("site " + scratch("nothing") + " --address '" + address + "'");
    EXPECT_EQ(ran.exit_code, 2) << address;
    EXPECT_TRUE(has(ran.err, "is not the address of a site")) << ran.err;
  }
}

TEST(Site, WhatIsMadeOfAWholeSiteNeedsOne) {
  for (const char* option : {"--unpacked", "--one-file guide.html"}) {
    const Ran ran = run("site " + scratch("nothing") + " " + option);
    EXPECT_EQ(ran.exit_code, 2) << option;
    EXPECT_TRUE(has(ran.err, "expected --site DIR too")) << ran.err;
  }
}

}  // namespace
}  // namespace pandu::tools_tests
