// Whatever a learning screen states rests on something that it names.
#include "person.h"

namespace pandu::guide {
namespace {

using content::Evidence;
using content::Language;

// The details below a statement: each source by its title and how sure it is, and when it was checked.
void expect_evidence(const Person& person, const std::string& id, const Evidence& evidence) {
  const page::Page page = person.page();
  const page::Node* told = page::find(page, "evidence=" + id);
  ASSERT_TRUE(told) << id << " on " << person.fragment();
  std::vector<page::Node> sources;
  visit(told->children, [&](const page::Node& node) {
    if (node.kind == page::Kind::item) sources.push_back(node);
  });
  ASSERT_EQ(sources.size(), evidence.sources.size()) << id;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    EXPECT_EQ(sources[i].text, person.content().rules.sources[evidence.sources[i]].title) << id;
    EXPECT_FALSE(sources[i].hint.empty()) << id;
  }
  const std::string year = std::to_string(law::year_of(evidence.checked.verified_on));
  EXPECT_NE(page::text(told->children).find(year), std::string::npos) << id;
}

template <class Things>
void expect_evidence_of_all(const Person& person, const Things& things) {
  for (const auto& thing : things) expect_evidence(person, thing.id, thing.evidence);
}

TEST(Evidence, StandsBelowEveryStatementOfTheLearningScreens) {
  const content::Content& content = support::real_content();
  for (const Language language : {Language::id, Language::en}) {
    Person person(some_day, language);
    person.goes_to("#/mitos");
    expect_evidence_of_all(person, content.myths);
    person.goes_to("#/istilah");
    expect_evidence_of_all(person, content.glossary);
    person.goes_to("#/saluran");
    expect_evidence_of_all(person, content.branch_only);
    person.goes_to("#/hr");
    expect_evidence_of_all(person, content.duties);
    for (const content::Trouble& trouble : content.troubles) {
      person.goes_to("#/kendala/" + trouble.id);
      expect_evidence(person, trouble.id, trouble.evidence);
    }
  }
}

TEST(Evidence, StandsOnEveryScreenOfTheWalkthroughsAndOfThePractice) {
  const content::Content& content = support::real_content();
  const auto title = [&](law::SourceIndex source) { return content.rules.sources[source].title; };
  Person person;
  for (const content::Tutorial& tutorial : content.tutorials)
    for (int step = 0; step <= static_cast<int>(tutorial.steps.size()); ++step) {
      person.goes_to(address_of(Route::lesson(tutorial.id, step)));
      EXPECT_TRUE(person.reads(title(tutorial.provenance.source))) << person.fragment();
    }
  for (const content::PracticeScreen& screen : content.practice.screens) {
    person.goes_to("#/belajar/latihan/" + screen.id);
    EXPECT_TRUE(person.reads(title(content.practice.provenance.source))) << person.fragment();
  }
}

}  // namespace
}  // namespace pandu::guide
