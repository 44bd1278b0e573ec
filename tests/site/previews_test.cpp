// Pictures for shared links and for the home screen.
#include <gtest/gtest.h>

#include <set>

#include "site/site_files.h"
#include "site/site_pages.h"
#include "support/assets.h"

namespace pandu::site {
namespace {

using content::Language;

TEST(Previews, ThereIsOneForEveryPageThatNamesOne) {
  std::set<std::string> files;
  for (const Preview& preview : previews(support::real_content())) {
    files.insert("previews/" + preview.name + ".png");
    EXPECT_EQ(preview.picture.width, 1200) << preview.name;
    EXPECT_EQ(preview.picture.height, 630) << preview.name;
  }
  for (const SitePage& page : site_pages(support::real_content()))
    for (const Language language : {Language::id, Language::en})
      EXPECT_EQ(files.count(preview_file(page.preview, language)), 1U) << page.name;
}

// Apps cut off what reaches over the edge, and a text without a sentence would be seen.
TEST(Previews, AllWordsAreThereAndInside) {
  std::vector<Preview> all = previews(support::real_content());
  for (Preview& poster : posters(support::real_content())) all.push_back(std::move(poster));
  for (const Preview& preview : all)
    for (const page::Shape& shape : preview.picture.shapes) {
      EXPECT_GE(shape.x, 0) << preview.name << ": " << shape.text;
      EXPECT_LE(shape.y, preview.picture.height) << preview.name << ": " << shape.text;
      EXPECT_EQ(shape.text.find('<'), shape.text.npos) << preview.name << ": " << shape.text;
    }
}

TEST(Previews, PostersAreAsPhonesAskForThem) {
  const std::vector<Preview> all = posters(support::real_content());
  ASSERT_EQ(all.size(), 2U);
  EXPECT_LT(all[0].picture.width, all[0].picture.height);
  EXPECT_GT(all[1].picture.width, all[1].picture.height);
}

}  // namespace
}  // namespace pandu::site
