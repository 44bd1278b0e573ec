// Cards and films to forward: the index beside the site is edited like any other asset, so it may
// hold anything.
#include "guide/handover/media.h"

#include <functional>

#include "base/archive.h"
#include "guide/kiosk/kiosk.h"
#include "person.h"

namespace pandu::guide {
namespace {

using content::Language;

using Fields = std::map<std::string, std::string, std::less<>>;

const Fields card = {{"id", "ground.resigned"},
                     {"kind", "card"},
                     {"language", "id"},
                     {"shape", "upright"},
                     {"file", "a.png"},
                     {"bytes", "84001"},
                     {"width", "720"},
                     {"height", "1280"},
                     {"title", "Mengundurkan diri"},
                     {"message", "Gratis."},
                     {"seconds", "0"},
                     {"captions", ""},
                     {"transcript", ""},
                     {"rules", ""},
                     {"sha256", ""},
                     {"plays", "1"}};

Fields with(Fields fields, const Fields& others) {
  for (const auto& [name, value] : others) fields[name] = value;
  return fields;
}

const Fields film = with(card, {{"id", "film.limit"},
                                {"kind", "film"},
                                {"file", "film/limit.id.mp4"},
                                {"bytes", "3200001"},
                                {"title", "Batas saldo"},
                                {"seconds", "45"},
                                {"captions", "film/limit.id.vtt"},
                                {"transcript", "film/limit.id.html"}});

// As web/media/media_index.js hands it over.
std::string index_of(const std::vector<Fields>& entries) {
  base::OutputArchive out;
  out.number(static_cast<std::int64_t>(entries.size()));
  for (const Fields& entry : entries)
    for (const std::string_view field : medium_fields) out.text(entry.find(field)->second);
  return out.take();
}

Person with_media(const std::vector<Fields>& entries, Language language = Language::id) {
  Person person(some_day, language);
  person.happens("site", "https://jht.contoh.id/");
  person.happens("route", "#/bagikan");
  person.happens("media.came", index_of(entries));
  return person;
}

TEST(Media, AreAskedForOnceAndOfferedInTheLanguageOfThePage) {
  Person person;
  person.goes_to("#/bagikan");
  EXPECT_EQ(person.fragment(), "#/bagikan");
  EXPECT_TRUE(person.sees("media.awaited"));
  person.happens("media.came", index_of({card, with(card, {{"language", "en"}}), film}));
  EXPECT_FALSE(person.sees("media.awaited"));
  EXPECT_TRUE(person.sees("media.view=0"));
  EXPECT_FALSE(person.sees("media.view=1"));
  EXPECT_TRUE(person.sees("media.view=2"));
  EXPECT_TRUE(person.reads("Mengundurkan diri · 85 kB"));
  EXPECT_TRUE(person.reads("Batas saldo · 45 detik · 3,3 MB"));
  expect_sound(person.page());
  person.presses("language");
  EXPECT_TRUE(person.sees("media.view=1"));
  EXPECT_FALSE(person.sees("media.view=0"));
}

TEST(Media, OneShapeAtATimeIsOffered) {
  Person person = with_media({card, with(card, {{"shape", "square"}}), film,
                              with(film, {{"shape", "wide"}}), with(film, {{"file", "b.webm"}})});
  EXPECT_TRUE(person.sees("media.view=0") && person.sees("media.view=2"));
  EXPECT_FALSE(person.sees("media.view=1") || person.sees("media.view=3"));
  person.chooses("media.shape", "other");
  EXPECT_TRUE(person.sees("media.view=1") && person.sees("media.view=3"));
  EXPECT_FALSE(person.sees("media.view=0") || person.sees("media.view=2"));
  person.chooses("media.shape", "upright");
  EXPECT_TRUE(person.sees("media.view=2"));
  EXPECT_FALSE(person.sees("media.view=4")) << "the same film in a further format";
}

TEST(Media, ACardOfTwoPicturesIsOfferedWhole) {
  const Person person = with_media({card, with(card, {{"file", "a-2.png"}})});
  EXPECT_TRUE(person.sees("media.view=0") && person.sees("media.view=1"));
}

TEST(Media, TheTextHasALinkUnlessItHasOneAlready) {
  const Person without = with_media({card});
  const std::string link = "https://jht.contoh.id/#/";
  EXPECT_EQ(page::find(without.page(), "media.text=0")->value, "Gratis.\n" + link);
  const Person has = with_media({with(card, {{"message", "Gratis: https://jht.contoh.id/"}})});
  EXPECT_EQ(page::find(has.page(), "media.text=0")->value, "Gratis: https://jht.contoh.id/");
}

TEST(Media, NoControlCharacterComesOntoThePage) {
  const Person person = with_media({with(card, {{"title",
                                                 "a\x1f\x1b"
                                                 "b"},
                                                {"message",
                                                 "a\n\x1f\x1e"
                                                 "b\nc"}})});
  visit(person.page(), [](const page::Node& node) {
    for (const char c : node.text + node.value) EXPECT_TRUE(c == '\n' || c < 0 || c >= ' ');
  });
  EXPECT_TRUE(
      page::find(person.page(), "media.text=0")->value.ends_with("c\nhttps://jht.contoh.id/#/"));
}

// Each field with what it must not be; the entry beside it is offered all the same.
TEST(Media, AFaultyEntryIsLeftOutAndNamedWithItsField) {
  const std::string long_text(2001, 'a');
  const std::vector<std::pair<std::string, std::vector<std::string>>> faults = {
      {"id", {"", "Ground", "a b", "a\nb", std::string(81, 'a')}},
      {"kind", {"", "song"}},
      {"language", {"", "jv"}},
      {"shape", {"", "round"}},
      {"file",
       {"", "../a.png", "/a.png", "a/../b.png", "a//b.png", ".png", "https://x.id/a.png", "a.svg",
        "a.png?x", "A.png", "javascript:a.png", "a.mp4", std::string(120, 'a') + ".png"}},
      {"bytes", {"0", "-1", "100000001"}},
      {"width", {"0", "-720", "8193"}},
      {"height", {"0", "8193"}},
      {"title", {"", "  ", std::string(201, 'a'), "\xff"}},
      {"message", {"", long_text, "\xc3"}},
      {"transcript", {"../x.html", "https://x.id"}},
      {"rules", {std::string(41, 'a'), "  ", "\xff"}},
      {"sha256", {"a", std::string(64, 'A'), std::string(63, 'a'), std::string(65, 'a')}}};
  for (const auto& [field, values] : faults)
    for (const std::string& value : values) {
      const Person person = with_media({with(card, {{field, value}}), card});
      EXPECT_FALSE(person.sees("media.view=0")) << field << ": " << value;
      EXPECT_TRUE(person.sees("media.view=1")) << field << ": " << value;
      EXPECT_TRUE(person.sees("media.faults")) << field << ": " << value;
      EXPECT_TRUE(person.reads("“" + field + "”")) << field << ": " << value;
      expect_sound(person.page());
    }
  for (const auto& [field, value] :
       {std::pair("seconds", "0"), {"seconds", "3601"}, {"captions", ""}, {"captions", "a.txt"}})
    EXPECT_TRUE(with_media({with(film, {{field, value}})}).sees("media.faults")) << field;
}

TEST(Media, WhatIsNoIndexIsToldInWords) {
  const std::string sound = index_of({card});
  std::vector<std::string> broken = {"",
                                     "0",
                                     "x\n",
                                     "-1\n",
                                     "2\n" + sound.substr(2),
                                     sound + "1\n",
                                     index_of(std::vector<Fields>(most_media + 1, card))};
  for (std::size_t size = 1; size < sound.size(); size += 7)
    broken.push_back(sound.substr(0, size));
  for (const std::string& index : broken) {
    Person person;
    person.goes_to("#/bagikan");
    person.happens("media.came", index);
    EXPECT_TRUE(person.sees("media.refused"));
    EXPECT_FALSE(person.sees("media.awaited"));
  }
  Person none = with_media({});
  EXPECT_TRUE(none.reads("belum punya kartu"));
}

TEST(Media, WhatDidNotComeCanBeAskedForAgain) {
  for (const char* why : {"absent", "unreadable"}) {
    Person person;
    person.goes_to("#/bagikan");
    person.happens("media.refused", why);
    EXPECT_TRUE(person.sees("media.refused"));
    person.presses("media.again");
    EXPECT_TRUE(person.sees("media.awaited"));
  }
  Person alone;
  alone.goes_to("#/bagikan");
  alone.happens("media.refused", "alone");
  EXPECT_TRUE(alone.reads("satu berkas ini"));
  EXPECT_FALSE(alone.sees("media.again"));
}

TEST(Media, AreNeitherSavedNorInTheWayOfANewVersion) {
  const Person person = with_media({card});
  EXPECT_TRUE(is_settled(person.model, person.content()));
  const Model restored =
      restore(start(some_day, Language::id), save(person.model), person.content());
  EXPECT_EQ(restored.media->state, Media::State::awaited);
}

TEST(Media, ACounterLeadsToTheVisitorsOwnPhone) {
  Person visitor = with_media({card});
  visitor.happens("kiosk", "");
  visitor.goes_to("#/bagikan");
  EXPECT_TRUE(visitor.sees("media.code"));
  EXPECT_FALSE(visitor.sees("media.view=0"));
}

TEST(Media, HrGetsTheCardOfTheReasonInTheEmployeesLanguage) {
  const Fields square = with(card, {{"shape", "square"}});
  Person hr = with_media({square, with(square, {{"language", "en"}}),
                          with(square, {{"id", "ground.laid_off"}}),
                          with(film, {{"id", "film.ground.resigned"}, {"shape", "wide"}}), card});
  hr.goes_to("#/hr");
  hr.chooses("hr.ground", "resigned");
  hr.types_date("hr.date", "5", "10", "2026");
  EXPECT_FALSE(hr.sees("media.view=0"));
  hr.presses("hr.make");
  for (const char* id : {"media.view=0", "media.view=3"}) EXPECT_TRUE(hr.sees(id)) << id;
  for (const char* id : {"media.view=1", "media.view=2", "media.view=4"})
    EXPECT_FALSE(hr.sees(id)) << id;
  hr.chooses("hr.language", "en");
  hr.presses("hr.make");
  EXPECT_TRUE(hr.sees("media.view=1"));
}

// As the makers of cards and films write it: whoever keeps one knows whether it is current.
Fields keepable(const Fields& fields) {
  return with(fields,
              {{"rules", support::real_content().rules.version}, {"sha256", std::string(64, 'a')}});
}

std::string kept(std::size_t changed, const std::vector<std::size_t>& places) {
  base::OutputArchive out;
  out.number(static_cast<std::int64_t>(changed));
  base::archive(out, places);
  return out.take();
}

Person keeper(const std::vector<Fields>& entries) {
  Person person = with_media(entries);
  person.happens("media.kept", kept(0, {}));
  return person;
}

TEST(Keeping, IsOfferedWhereThereIsACopyOfTheSite) {
  Person person = with_media({keepable(card)});
  EXPECT_FALSE(person.sees("media.keeper"));
  person.happens("media.kept", kept(0, {}));
  EXPECT_TRUE(person.sees("media.keeper"));
  expect_sound(person.page());
  for (const Fields& lacking :
       {with(keepable(card), {{"rules", ""}}), with(keepable(card), {{"sha256", ""}}),
        with(keepable(film), {{"plays", "0"}})})
    EXPECT_FALSE(keeper({lacking}).sees("media.keeper"));
  for (const char* wrong : {"", "x", "0\n", "-1\n0\n", "1001\n0\n", "0\n2\n1\n", "0\n0\n0\n"}) {
    Person other = with_media({keepable(card)});
    other.happens("media.kept", wrong);
    EXPECT_FALSE(other.sees("media.keeper")) << wrong;
  }
}

TEST(Keeping, SaysWhatItWeighsAndFetchesThat) {
  Person person = keeper({keepable(card), with(keepable(card), {{"shape", "square"}}),
                          with(keepable(card), {{"language", "en"}}), keepable(film)});
  EXPECT_TRUE(person.reads("1 kartu, seluruhnya 85 kB"));
  person.happens("media.choose=3", "on");
  EXPECT_TRUE(person.reads("1 kartu dan 1 film, seluruhnya 3,3 MB"));
  person.happens("media.choose=3", "off");
  EXPECT_TRUE(person.reads("1 kartu, seluruhnya 85 kB"));
  person.happens("media.choose=3", "on");
  person.presses("media.keep");
  ASSERT_TRUE(person.sees("media.fetch=0.3"));
  EXPECT_FALSE(person.sees("media.keep"));
  EXPECT_EQ(page::find(person.page(), "media.fetch=0.3")->value, "0");
  person.happens("media.fetched", "84001");
  EXPECT_EQ(page::find(person.page(), "media.fetch=0.3")->value, "2");
  person.happens("media.fetched", "999999999999");
  EXPECT_EQ(page::find(person.page(), "media.fetch=0.3")->value, "100");
  expect_sound(person.page());
  person.happens("media.kept", kept(0, {0, 3}));
  EXPECT_TRUE(person.reads("Tersimpan: 1 kartu dan 1 film, seluruhnya 3,3 MB"));
  EXPECT_TRUE(person.sees("media.delete"));
  EXPECT_FALSE(person.sees("media.keep") || person.sees("media.choose=3"));
  person.chooses("media.shape", "other");
  person.presses("media.keep");
  EXPECT_TRUE(person.sees("media.fetch=1")) << "only what is not here yet";
}

TEST(Keeping, TakesTheFormatThatThisBrowserPlays) {
  Person person = keeper({with(keepable(film), {{"plays", "0"}}),
                          with(keepable(film), {{"file", "b.webm"}, {"bytes", "5000000"}})});
  EXPECT_TRUE(person.reads("3,3 MB")) << "what is offered to be sent on";
  person.happens("media.choose=1", "on");
  EXPECT_TRUE(person.reads("1 film, seluruhnya 5,0 MB"));
  person.presses("media.keep");
  EXPECT_TRUE(person.sees("media.fetch=1"));
}

TEST(Keeping, CanBeStoppedAndSaysWhyItFailed) {
  Person person = keeper({keepable(card)});
  person.presses("media.keep");
  person.presses("media.stop");
  EXPECT_FALSE(person.sees("media.fetch=0"));
  EXPECT_TRUE(person.sees("media.keep"));
  for (const char* why : {"full", "refused", "failed"}) {
    person.presses("media.keep");
    person.happens("media.not_kept", why);
    EXPECT_TRUE(person.sees("media.not_kept"));
    EXPECT_TRUE(person.reads(
        text::say(person.content(), Language::id, "media.keep." + std::string(why) + ".title")));
    EXPECT_TRUE(person.sees("media.keep"));
    expect_sound(person.page());
  }
  person.presses("media.keep");
  EXPECT_FALSE(person.sees("media.not_kept"));
}

TEST(Keeping, WhatTheSiteReplacedIsToldAndCanBeDeleted) {
  Person person = with_media({keepable(card)});
  person.happens("media.kept", kept(2, {}));
  EXPECT_TRUE(person.reads("Sudah diganti di situs"));
  EXPECT_TRUE(person.sees("media.delete"));
}

Person without_network(const std::vector<Fields>& entries) {
  Person person;
  person.goes_to("#/bagikan");
  person.happens("media.recalled", index_of(entries));
  return person;
}

TEST(Keeping, WithoutANetworkOnlyCardsOfThePagesOwnRulesAreShown) {
  const Fields old = with(keepable(card), {{"id", "limit"}, {"rules", "2019-01-01"}});
  Person person = without_network({old, keepable(film), keepable(card)});
  EXPECT_TRUE(person.sees("media.recalled"));
  EXPECT_TRUE(person.sees("media.view=1") && person.sees("media.view=2"));
  EXPECT_FALSE(person.sees("media.view=0"));
  EXPECT_TRUE(person.reads("versi aturan lain: 1"));
  EXPECT_FALSE(person.sees("media.transcript=1")) << "it is not kept";
  person.happens("media.kept", kept(0, {0, 1, 2}));
  EXPECT_FALSE(person.sees("media.keep"));
  expect_sound(person.page());
  person.happens("media.kept", kept(0, {}));
  EXPECT_FALSE(person.sees("media.view=1")) << "deleted";
  person.presses("media.again");
  EXPECT_TRUE(person.sees("media.awaited"));
}

TEST(Keeping, WithoutANetworkTheShapeThatIsKeptIsShown) {
  const Fields wide = with(keepable(film), {{"shape", "wide"}});
  EXPECT_TRUE(without_network({wide}).sees("media.view=0"));
  EXPECT_TRUE(without_network({keepable(card), wide}).sees("media.view=0"));
  EXPECT_TRUE(without_network({}).reads("Tidak ada yang tersimpan dalam bahasa"));
}

TEST(Television, WithoutANetworkPlaysTheFilmsThatAreKept) {
  Person visitor;
  visitor.happens("kiosk", "");
  visitor.presses("loop.start");
  visitor.happens("media.recalled",
                  index_of({keepable(film),
                            with(keepable(film), {{"id", "film.old"}, {"rules", "2019-01-01"}})}));
  const auto films = films_of(*visitor.model.media, Language::id);
  ASSERT_EQ(films.size(), 1U);
  EXPECT_EQ(films[0]->id, "film.limit");
}

TEST(Television, PlaysEachFilmInTurnWithTheScenes) {
  Person visitor =
      with_media({film, with(film, {{"id", "film.b"}}), with(film, {{"language", "en"}}),
                  with(film, {{"shape", "wide"}}), card});
  visitor.happens("kiosk", "");
  visitor.goes_to("#/");
  visitor.presses("loop.start");
  std::map<std::string, int> films;
  const std::size_t count = slides_of(visitor.model, visitor.content()).size();
  bool before = false;
  for (std::size_t i = 0; i < count; ++i) {
    bool is_film = false;
    visit(visitor.page(), [&](const page::Node& node) {
      if (!node.id.starts_with("media.film=")) return;
      is_film = true;
      ++films[node.id];
      EXPECT_EQ(visitor.output().tick_after, 60'000) << "45 seconds, and some patience";
    });
    EXPECT_FALSE(is_film && before) << "between two films there is something to read";
    before = is_film;
    visitor.happens("tick", "");
  }
  EXPECT_EQ(films.size(), 2U) << "one for each film in this language, whatever its shape";
  EXPECT_GT(films["media.film=0"], 0);
}

// For weeks: days go by, and the model grows by nothing.
TEST(Television, TenThousandTurnsLeaveTheModelAsItWas) {
  Person visitor = with_media({film});
  visitor.happens("kiosk", "");
  visitor.presses("loop.start");
  const Model begun = visitor.model;
  const std::size_t count = slides_of(visitor.model, visitor.content()).size();
  const std::size_t rounds = 10'000 / count + 1;
  for (std::size_t turn = 0; turn < rounds * count; ++turn) visitor.happens("tick", "");
  EXPECT_EQ(visitor.model, begun);
}

TEST(Television, TellsTheHoursOfTheDayThatItIs) {
  Person visitor(law::make_date(2026, 11, 28));
  visitor.happens("kiosk", "");
  visitor.presses("loop.start");
  const auto told = [&] {
    std::string all;
    for (std::size_t i = slides_of(visitor.model, visitor.content()).size(); i > 0; --i) {
      all += visitor.text() + page::text(visitor.page().header);
      visitor.happens("tick", "");
    }
    return all;
  };
  const std::string saturday = told();
  EXPECT_NE(saturday.find("Sabtu: Lapak Asik tutup"), std::string::npos);
  EXPECT_NE(saturday.find("Sabtu, 28 November 2026"), std::string::npos);
  visitor.happens("day", "2026-11-30");
  const std::string monday = told();
  EXPECT_NE(monday.find("Senin: Lapak Asik buka"), std::string::npos);
  EXPECT_EQ(monday.find("Sabtu,"), std::string::npos) << "a stale day";
}

}  // namespace
}  // namespace pandu::guide
