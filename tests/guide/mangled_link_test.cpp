// Links as mailers and chats hand them on, by the fragment that a browser then says. How they come out
// of real mail is seen in tests/browser/mangled_link.test.mjs.
#include "guide/learning_part.h"
#include "guide/scene.h"
#include "person.h"
#include "share/share_code.h"
#include "text/typed.h"

namespace pandu::guide {
namespace {

using content::Language;

constexpr const char* code = "1h4qrjg00a";  // resigned

Person opened(const std::string& fragment) {
  Person person;
  person.goes_to(fragment);
  return person;
}

void expect_opened(const std::string& fragment, const std::string& name = {}) {
  const Person person = opened(fragment);
  EXPECT_EQ(person.fragment(), "#/hasil") << fragment;
  EXPECT_EQ(person.model.answers.ground, law::Answer<law::Ground>::of(law::Ground::resigned))
      << fragment;
  EXPECT_EQ(person.model.prepared_by, name) << fragment;
}

TEST(MangledLink, LeavesANameItsBrackets) {
  expect_opened("#/hasil/1h4qrjg00a/PT%20Maju%20%26%20%3CRekan%3E", "PT Maju & <Rekan>");
  expect_opened("#/hasil/1h4qrjg00a/PT%20%3CRekan%3E%20Ma%3E%20ju", "PT <Rekan> Maju");
}

// In a reply the next line begins with "> ", which browsers encode or not: also inside an escape.
TEST(MangledLink, OpensWhereverAReplyBrokeIt) {
  const std::string whole = "#/hasil/1h4qrjg00a/PT%20Maju%20%26%20%C3%89lan";
  const std::size_t from = std::string("#/hasil/").size();
  for (const char* mark : {"%3E%20", "> "})
    for (std::size_t at = from; at < whole.size(); ++at)
      expect_opened(whole.substr(0, at) + mark + whole.substr(at), "PT Maju & \u00C9lan");
}

TEST(MangledLink, OpensWithWhateverStandsBehindTheCode) {
  for (const char* tail : {"",
                           ".",
                           ")",
                           ",",
                           "*",
                           "_",
                           "\"",
                           "?utm_source=wa",
                           ">",
                           "&gt;",
                           "%3E",
                           "%22",
                           "%20",
                           "=20",
                           "&amp;",
                           "!",
                           ";",
                           ":",
                           "'",
                           "]",
                           "**",
                           ").",
                           "...",
                           "/",
                           "./",
                           "?bahasa=en",
                           "&fbclid=x/y",
                           "%E2%80%9D",
                           "%E2%80%A6",
                           "%C2%A0",
                           "%0D%0A",
                           "%",
                           "%2",
                           "%20Salam%20hormat",
                           ",%20lihat/juga",
                           "?u=https://example.org/",
                           "#/hasil",
                           "%3Futm_source=wa"})
    expect_opened(std::string("#/hasil/") + code + tail);
}

TEST(MangledLink, OpensWithLineBreaksAndSpacesInside) {
  for (const char* broken :
       {"1h4q%20rjg00a", "1h4q rjg00a", "1h4q%0D%0Arjg00a", "1h4q=%0D%0Arjg00a", "1h4q=rjg00a",
        "1h4q%0A%3E%20rjg00a", "1h4q%3E%20%3E%20rjg00a", "1h4q-rjg00a", "%201h4qrjg00a",
        "%3C1h4qrjg00a%3E", "1%20h%204%20q%20r%20j%20g%200%200%20a", "1h4q%C2%ADrjg00a",
        "1h4q%E2%80%8Brjg00a", "1h4q%2520rjg00a", "=1h4qrjg00a"})
    expect_opened(std::string("#/hasil/") + broken);
}

TEST(MangledLink, OpensInAnyCase) {
  for (const char* fragment :
       {"#/hasil/1H4QRJG00A", "#/HASIL/1H4QRJG00A", "#/Hasil/1h4Qrjg00a.", "#/hasil/IH4QRJGOOA"})
    expect_opened(fragment);
}

TEST(MangledLink, OpensHoweverOftenItWasEncoded) {
  const std::string plain = std::string("#/hasil/") + code + "/PT%20Maju%20%26%20Rekan";
  std::string encoded = "/hasil/" + plain.substr(8);
  for (int times = 0; times < 3; ++times) {
    expect_opened("#" + encoded, "PT Maju & Rekan");
    encoded = percent_encoded(encoded);
  }
  expect_opened(std::string("#%23/hasil/") + code);
  expect_opened(std::string("#%2523%252Fhasil%252F") + code);
  expect_opened(std::string("#/hasil/") + code + "%2FPT%20Maju", "PT Maju");
}

TEST(MangledLink, KeepsTheNameBehindTheCode) {
  const std::string start = std::string("#/hasil/") + code;
  for (const char* name :
       {"/PT%20Maju", "/PT%20Maju?utm_source=wa", "/PT%20Maju)", "/PT%20Maju,", "/PT%20Maju*",
        "/PT%20Maju_", "/PT%20Maju%3E", "/PT%20Maju&fbclid=x", "/PT%2520Maju", "/PT%0A%20Maju%20",
        "/PT Maju", "/PT%=20Maju", "/PT%20=Maju", "/PT%20Ma%3E%20ju", "/PT%20%3E%20%3E%20Maju"})
    expect_opened(start + name, "PT Maju");
  expect_opened(start + "/PT%20Maju%20%28Persero%29%20Tbk.", "PT Maju (Persero) Tbk.");
  expect_opened(start + "/PT%20Maju%20100%25", "PT Maju 100%");
}

TEST(MangledLink, SaysWhatWasReadOfOneThatWasCut) {
  const Person person = opened("#/hasil/1h4q%20rjg");
  EXPECT_EQ(person.fragment(), "#/");
  const std::string read =
      say(person.content(), Language::id, "shared.read", {{"value", "1h4qrjg"}});
  EXPECT_TRUE(person.reads(read));
  EXPECT_TRUE(person.reads(say(person.content(), Language::id, "shared.ask")));
  expect_sound(person.page());
  // Gone with the next screen.
  Person further = person;
  further.answers("ground", "resigned");
  EXPECT_FALSE(further.reads(read));
  EXPECT_EQ(further.model.unread, "");
  EXPECT_EQ(opened("#/hasil/").model.unread, "");
}

TEST(MangledLink, ShowsNothingButLettersAndDigitsOfAHostileCode) {
  const Person person = opened("#/hasil/%3Cscript%3Ealert(1)%FF%00" + std::string(1000, 'x'));
  EXPECT_EQ(person.model.unread.size(), 60U);
  EXPECT_EQ(person.model.unread.find_first_of("<>()%"), std::string::npos);
  expect_sound(person.page());
}

// The other addresses of the application.
const std::string screens[] = {"#/keadaan/name_differs",
                               "#/belajar/klaim-jmo/3",
                               "#/cek/balance",
                               "#/kendala/waiting",
                               "#/keadaan",
                               "#/cek/ringkasan",
                               "#/hr/daftar",
                               "#/istilah/jht",
                               "#/hasil"};

TEST(MangledAddress, OpensTheRightScreen) {
  for (const std::string& address : screens) {
    EXPECT_EQ(opened(address).fragment(), address);
    for (const char* tail : {".", ")", ",", "*", "_", "\"", "?utm_source=wa", "%3E", "&gt;", "%20",
                             "%22", "%20Salam", "=20", "&bahasa=en", "%E2%80%9D"})
      EXPECT_EQ(opened(address + tail).fragment(), address) << address << tail;
    const std::string behind = address.substr(1);
    EXPECT_EQ(opened("#" + percent_encoded(behind)).fragment(), address);
    EXPECT_EQ(opened("#%23" + behind).fragment(), address);
    EXPECT_EQ(opened("#" + percent_encoded(percent_encoded(behind))).fragment(), address);
    std::string capitals = address;
    for (char& c : capitals) c = static_cast<char>(std::toupper(c));
    EXPECT_EQ(opened(capitals).fragment(), address);
    for (const char* inside : {"=%0D%0A", "%0D%0A%3E%20", "=", "%20"}) {
      std::string broken = address;
      broken.insert(address.size() - 2, inside);
      EXPECT_EQ(opened(broken).fragment(), address) << broken;
    }
  }
}

TEST(MangledAddress, LeadsOnFromTheStartAndSaysWhatWasRead) {
  for (const char* address :
       {"#/keadaan/name_diff", "#/belajar/klaim-jmo/99", "#/nonsense", "#/b.%"}) {
    const Person person = opened(address);
    EXPECT_EQ(person.fragment(), "#/") << address;
    EXPECT_TRUE(person.reads(say(person.content(), Language::id, "shared.unknown"))) << address;
    EXPECT_TRUE(person.reads(address)) << address;
    EXPECT_TRUE(person.sees("next"));
    expect_sound(person.page());
  }
  for (const char* address : {"", "#", "#/", "#main", "#/."}) {
    const Person person = opened(address);
    EXPECT_EQ(person.fragment(), "#/");
    EXPECT_EQ(person.model.notice, "") << address;
  }
}

// What is not here yet cannot be compared with; it is looked at again once it has come.
TEST(MangledAddress, WaitsForTheLearningPart) {
  content::Content core = support::real_content();
  core.has_learning = false;
  core.situations.clear();
  for (const char* fragment : {"#%2FKEADAAN%2FNAME_=%0D%0Adiffers.", "#/keadaan/name_differs)"}) {
    Model model = update(start(some_day, Language::id), {"route", fragment}, core);
    const Output output = view(model, core);
    EXPECT_TRUE(output.wants_learning);
    EXPECT_EQ(output.page.fragment.find("#/keadaan/name_"), 0U) << output.page.fragment;
    model = update(model, {"route", output.page.fragment}, support::real_content());
    EXPECT_EQ(address_of(model.route), "#/keadaan/name_differs");
  }
}

TEST(MangledAddress, IsShortAndPlainWhereItIsShown) {
  const Person person = opened("#/x\xff\x01\x1f<b>" + std::string(100000, '<'));
  EXPECT_LE(person.model.unread.size(), 60U);
  EXPECT_EQ(person.model.unread.substr(0, 9), "#/x    b ");
  expect_sound(person.page());
}

}  // namespace
}  // namespace pandu::guide
