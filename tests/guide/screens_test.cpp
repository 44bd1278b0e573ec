// Every screen in both languages, and what particular screens must say.
#include "guide/handover/handover.h"
#include "guide/scene.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

const std::vector<std::string> addresses = [] {
  std::vector<std::string> all = {"#/",        "#/cek/ringkasan", "#/hasil",
                                  "#/banding", "#/tentang",       "#/sumber"};
  for (const std::string_view key : law::names<law::Key>)
    all.push_back("#/cek/" + std::string(key));
  all.insert(all.end(), {"#/belajar", "#/belajar/latihan/open", "#/belajar/klaim-jmo",
                         "#/belajar/klaim-jmo/1", "#/belajar/lapak-asik/5"});
  for (const char* screen : {"#/saluran", "#/mitos", "#/kendala", "#/istilah", "#/istilah/jht"})
    all.push_back(screen);
  for (const content::Trouble& trouble : support::real_content().troubles)
    all.push_back("#/kendala/" + trouble.id);
  return all;
}();

TEST(Screens, AreSoundInBothLanguagesWithAndWithoutAReason) {
  for (const Language language : {Language::id, Language::en})
    for (const std::string& address : addresses) {
      Person newcomer(some_day, language);
      newcomer.goes_to(address);
      EXPECT_EQ(newcomer.fragment(), address);
      expect_sound(newcomer.page());
      for (const std::string_view ground : law::names<law::Ground>) {
        Person person(some_day, language);
        person.answers("ground", std::string(ground));
        person.goes_to(address);
        EXPECT_EQ(person.fragment(), address);
        expect_sound(person.page());
      }
    }
}

TEST(Screens, SwitchLanguageAndStayWhereTheyAre) {
  for (const std::string& address : addresses) {
    Person person;
    person.goes_to(address);
    const page::Page before = person.page();
    person.presses("language");
    const page::Page after = person.page();
    EXPECT_EQ(after.fragment, before.fragment);
    EXPECT_EQ(after.language, "en");
    EXPECT_NE(after.title, before.title) << address;
    person.presses("language");
    EXPECT_EQ(person.page().title, before.title);
  }
}

TEST(Screens, CarryTheFrame) {
  for (const std::string& address : addresses) {
    Person person;
    person.goes_to(address);
    for (const char* id : {"home", "language", "view", "about", "sources"})
      EXPECT_TRUE(person.sees(id)) << id << " on " << address;
    const std::string footer = page::text(person.page().footer);
    EXPECT_NE(footer.find("bukan milik BPJS Ketenagakerjaan"), std::string::npos) << address;
    EXPECT_NE(footer.find("175"), std::string::npos) << address;
  }
}

TEST(Screens, LinkOnlyToOurselvesAndToOfficialHosts) {
  const auto& hosts = support::real_content().contacts.official_hosts;
  for (const std::string& address : addresses) {
    Person person;
    person.answers("ground", "resigned");
    person.goes_to(address);
    visit(person.page(), [&](const page::Node& node) {
      if (node.kind != page::Kind::link || node.value.starts_with("#/")) return;
      // A mail to whom the person chooses.
      if (node.value.starts_with("mailto:?")) return;
      // The page of this site that lists the sheets to print.
      if (node.value == paper_page(content::Language::id)) return;
      const bool official = std::any_of(hosts.begin(), hosts.end(), [&](const std::string& host) {
        const std::string start = "https://" + host;
        return node.value == start || node.value.starts_with(start + "/");
      });
      EXPECT_TRUE(official) << node.value << " on " << address;
    });
  }
}

TEST(Screens, UnknownAddressesLeadToTheStart) {
  for (const std::string address :
       {"", "#", "/", "#/nonsense", "#/cek/", "#/cek/nonsense", "#/cek/ground/", "#/hasil/",
        "#/belajar/", "#/belajar/other/1", "#/belajar/klaim-jmo/11/", "#/belajar/latihan/nowhere",
        "#/belajar/klaim-jmo/11", "#/belajar/klaim-jmo/-1", "#/belajar/klaim-jmo/1x",
        "#/belajar/klaim-jmo/99999999999999999999", "javascript:alert(1)", "#/<script>"}) {
    Person person;
    person.goes_to("#/hasil");
    person.goes_to(address);
    EXPECT_EQ(person.fragment(), "#/") << address;
  }
}

TEST(Start, AsksTheFirstQuestionWithPictures) {
  const Person person;
  const page::Page page = person.page();
  const page::Node* choice = page::find(page, "ground");
  ASSERT_TRUE(choice);
  EXPECT_EQ(choice->look, page::Look::tiles);
  for (const std::string_view ground : law::names<law::Ground>) {
    const page::Node* option = page::find(page, "ground=" + std::string(ground));
    ASSERT_TRUE(option) << ground;
    EXPECT_EQ(option->icon, ground);
    EXPECT_EQ(option->value, ground);
  }
  EXPECT_TRUE(page::find(page, "practice"));
}

TEST(Questions, SayWhyAndHowToFindOut) {
  for (const std::string_view key : law::names<law::Key>) {
    Person person;
    person.goes_to("#/cek/" + std::string(key));
    EXPECT_TRUE(person.sees("why")) << key;
    EXPECT_TRUE(person.sees("find")) << key;
    EXPECT_TRUE(person.sees("unknown") || person.sees(std::string(key) + "=unknown")) << key;
  }
}

const std::vector<Wanted> waiting = {{"ground", "resigned"},      {"event_date", "2026-11-02"},
                                     {"balance", "12500000"},     {"working", "no"},
                                     {"card_status", "inactive"}, {"identity_matches", "yes"},
                                     {"device", "phone"},         {"earlier_partial", "none"}};

TEST(Result, HasItsFiveLinesInOrder) {
  Person person;
  walk(person, waiting);
  std::vector<std::string> order;
  visit(person.page(), [&](const page::Node& node) {
    if (node.id == "verdict" || node.look == page::Look::line) order.push_back(node.id);
  });
  EXPECT_EQ(order, (std::vector<std::string>{"verdict", "line.when", "line.where", "line.what",
                                             "line.today"}));
  EXPECT_TRUE(person.reads("Mulai 2 Desember 2026"));
  EXPECT_TRUE(person.reads("Tinggal 3 hari lagi."));
}

// Whose card is open reads first what HR must do.
TEST(Result, BeginsWithWhatHasToBeFixed) {
  Person person;
  walk(person, {{"ground", "resigned"},
                {"event_date", "2026-09-01"},
                {"working", "no"},
                {"card_status", "active"},
                {"balance", "9200000"},
                {"earlier_partial", "none"},
                {"identity_matches", "yes"},
                {"device", "phone"}});
  std::vector<std::string> order;
  visit(person.page(), [&](const page::Node& node) {
    if (node.look == page::Look::line) order.push_back(node.id);
  });
  EXPECT_EQ(order,
            (std::vector<std::string>{"line.today", "line.when", "line.where", "line.what"}));
  const page::Page page = person.page();
  const page::Node& first = page::find(page, "line.today")->children.at(0).children.at(0);
  EXPECT_NE(first.text.find("Minta HRD melaporkan"), std::string::npos) << first.text;
}

TEST(Result, HasThePapersInTheirLineAndFoldsWhatExplains) {
  Person person;
  walk(person, waiting);
  const page::Page page = person.page();
  const page::Node* papers = page::find(page, "line.what");
  ASSERT_TRUE(papers);
  EXPECT_NE(page::text(papers->children).find("KTP elektronik"), std::string::npos);
  std::vector<std::string> folds;
  for (const page::Node& node : page.main) {
    if (node.look == page::Look::fold) folds.push_back(node.id);
    EXPECT_FALSE(node.open) << node.id;
  }
  EXPECT_EQ(folds, (std::vector<std::string>{"fold.changes", "fold.reasons", "fold.lessons",
                                             "fold.tax", "fold.pictures", "fold.conflicts",
                                             "fold.take_along", "broker", "wrong", "words_here"}));
  EXPECT_TRUE(person.sees("other_case"));
}

TEST(Result, BeginsTodayWithTheDataThatDiffer) {
  Person person;
  walk(person, ended_work("resigned", "2026-09-01", "inactive", "no"));
  const page::Page page = person.page();
  const page::Node* today = page::find(page, "line.today");
  ASSERT_TRUE(today);
  const auto& items = today->children.front().children;
  EXPECT_EQ(items.front().text,
            text::say(person.content(), content::Language::id, "today.fix_identity"));
}

// Before the last day at work there is nothing that HR could report.
TEST(Result, AsksHrOnlyAfterTheLastDay) {
  for (const auto& [day, key] : {std::pair("2026-09-01", "today.fix_employer"),
                                 std::pair("2026-12-31", "today.fix_employer_later")}) {
    Person person;
    walk(person, ended_work("resigned", day, "active"));
    const page::Page page = person.page();
    const page::Node* today = page::find(page, "line.today");
    ASSERT_TRUE(today);
    EXPECT_EQ(today->children.front().children.front().text,
              text::say(person.content(), content::Language::id, key))
        << day;
  }
}

// Neither a paper nor a channel loses its words: they are behind its own sign.
TEST(Result, KeepsWhatItFolds) {
  Person person;
  walk(person, waiting);
  const page::Page page = person.page();
  for (const char* id : {"about=id_card", "channels.how", "fold.reasons"}) {
    const page::Node* one = page::find(page, id);
    ASSERT_TRUE(one) << id;
    EXPECT_EQ(one->kind, page::Kind::details) << id;
    EXPECT_FALSE(page::text(one->children).empty()) << id;
  }
}

TEST(Result, DrawsTheWaitAndTheBalance) {
  Person person;
  walk(person, waiting);
  const page::Page page = person.page();
  const page::Node* scale = page::find(page, "picture.scale");
  ASSERT_TRUE(scale && page::find(page, "picture.timeline"));
  std::string words;
  for (const page::Shape& shape : scale->picture->shapes) words += shape.text + "|";
  EXPECT_NE(words.find("Rp12.500.000"), std::string::npos) << words;
  EXPECT_NE(words.find("Rp15.000.000"), std::string::npos) << words;
  EXPECT_NE(words.find("April 2025: Rp10.000.000"), std::string::npos) << words;
}

TEST(Result, ShowsNoLimitWhereThereIsNoApp) {
  Person person;
  walk(person, {{"ground", "death"},
                {"event_date", "2026-11-01"},
                {"balance", "12500000"},
                {"earlier_partial", "none"}});
  EXPECT_FALSE(person.sees("picture.scale"));
  EXPECT_FALSE(person.sees("practice"));
}

TEST(Result, ReasonsNameTheirArticle) {
  Person person;
  walk(person, waiting);
  const page::Page page = person.page();
  const page::Node* reason = page::find(page, "reason=right_resigned");
  ASSERT_TRUE(reason);
  EXPECT_NE(page::text(reason->children).find("Pasal 8"), std::string::npos);
  EXPECT_NE(page::text(reason->children).find("Diperiksa 22 November 2026"), std::string::npos);
}

TEST(Result, OldSourcesAreSaidToBeOld) {
  Person fresh, late(law::make_date(2029, 1, 1));
  walk(fresh, waiting);
  walk(late, waiting);
  const std::string stale = "sudah waktunya diperiksa lagi";
  EXPECT_FALSE(fresh.reads(stale));
  EXPECT_TRUE(late.reads(stale));
}

TEST(Result, CanBeReportedAsWrong) {
  Person person;
  walk(person, waiting);
  const page::Page page = person.page();
  const page::Node* report = page::find(page, "report");
  const page::Node* copy = page::find(page, "copy");
  ASSERT_TRUE(report && copy);
  EXPECT_EQ(copy->copies, "report");
  for (const char* part :
       {"2026-11-29", "\"ground\":\"resigned\"", "\"balance\":12500000", "Belum"})
    EXPECT_NE(report->value.find(part), std::string::npos) << part << " in " << report->value;
}

// On the result, each reason leads to every article that it rests on; in a kiosk nothing leads out.
TEST(Result, EveryReasonLeadsToItsArticles) {
  for (const bool kiosk : {false, true}) {
    Person person;
    if (kiosk) person.happens("kiosk", "");
    walk(person, {{"ground", "resigned"}, {"event_date", "2026-01-02"}, {"working", "no"}});
    const page::Page shown = person.page();
    const law::Verdict verdict = Scene(person.model, person.content()).verdict;
    ASSERT_FALSE(verdict.reasons.empty());
    for (const law::Reason& reason : verdict.reasons) {
      std::vector<law::SourceIndex> sources = {reason.provenance->source};
      if (reason.condition && !reason.condition->sources.empty())
        sources = reason.condition->sources;
      for (const law::SourceIndex index : sources) {
        const law::Source& source = person.content().rules.sources[index];
        const std::string id = "article=" + std::string(reason.id) + "." + source.id;
        const page::Node* article = page::find(shown, id);
        ASSERT_TRUE(article) << id;
        if (kiosk && !source.official.empty()) {
          EXPECT_NE(article->kind, page::Kind::link) << id;
        } else if (!source.official.empty()) {
          EXPECT_EQ(article->value, source.official) << id;
        } else {
          EXPECT_FALSE(article->value.empty() && !kiosk) << id;
        }
      }
    }
  }
}

TEST(Sources, AreAllThere) {
  Person person;
  person.goes_to("#/sumber");
  for (const law::Source& source : person.content().rules.sources)
    EXPECT_TRUE(person.reads(source.title)) << source.id;
  EXPECT_FALSE(person.sees("open=lapak-asik-hours-2024")) << "not an official host";
  EXPECT_TRUE(person.sees("open=bpjs-tk-18927"));
  EXPECT_TRUE(person.sees("open=permenaker-4-2022-art-8")) << "the authority that publishes it";
}

TEST(Clock, AWrongOneIsSaidAndCanBeCorrected) {
  Person right;
  EXPECT_FALSE(right.sees("today"));
  Person person(law::make_date(2020, 1, 1));
  ASSERT_TRUE(person.sees("today"));
  expect_sound(person.page());
  person.types_date("today", "", "11", "2026");
  person.presses("today.set");
  EXPECT_NE(person.error_at("today").find("Tanggal ditulis"), std::string::npos);
  person.types("today.day", "30");
  person.presses("today.set");
  EXPECT_FALSE(person.sees("today"));
  EXPECT_EQ(person.model.today, law::make_date(2026, 11, 30));
  person.happens("today.day", "1");
  person.happens("today.set", "");
  EXPECT_EQ(person.model.today, law::make_date(2026, 11, 30)) << "a right clock is left alone";
}

}  // namespace
}  // namespace pandu::guide
