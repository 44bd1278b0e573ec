// Every kind of node is an item of Dear ImGui, and the kinds that are more than words leave paint.
#include <gtest/gtest.h>

#include <set>

#include "painting.h"

namespace pandu::canvas {
namespace {

using page::Kind;
using page::Look;
using page::Tone;

constexpr Kind kinds[] = {Kind::group, Kind::heading, Kind::paragraph, Kind::list,    Kind::steps,
                          Kind::item,  Kind::choice,  Kind::option,    Kind::check,   Kind::field,
                          Kind::date,  Kind::button,  Kind::link,      Kind::callout, Kind::table,
                          Kind::row,   Kind::cell,    Kind::details,   Kind::figure,  Kind::status,
                          Kind::pick,  Kind::file,    Kind::progress};

std::string name_of(Kind kind) { return "kind" + std::to_string(static_cast<int>(kind)); }

TEST(Kinds, WhatIsReportedAsPaintedIsEveryNodeOfThePage) {
  Painting painting;
  painting.layout.height = 2000;
  std::set<std::string> expected;
  for (const Kind kind : kinds) {
    painting.add(node(kind, name_of(kind)));
    expected.insert(name_of(kind));
  }
  painting.paint();
  std::set<std::string> painted;
  for (const Painted& item : painting.painter.painted()) painted.insert(item.id);
  EXPECT_EQ(painted, expected);
  EXPECT_EQ(painting.painter.painted().size(), expected.size());
}

TEST(Kinds, AnItemLiesWhereItsBoxIsInDevicePixels) {
  Painting painting;
  painting.layout.ratio = 2;
  painting.add(node(Kind::heading, "title")) = {"title", Part::whole, 10, 20, 100, 30};
  painting.paint();
  ASSERT_EQ(painting.painter.painted().size(), 1U);
  const Painted& item = painting.painter.painted()[0];
  EXPECT_EQ(item.x, 20);
  EXPECT_EQ(item.y, 40);
  EXPECT_EQ(item.width, 200);
  EXPECT_EQ(item.height, 60);
}

TEST(Kinds, ControlsAndBoxesLeavePaint) {
  for (const Kind kind :
       {Kind::option, Kind::check, Kind::button, Kind::file, Kind::callout, Kind::details}) {
    Painting empty, painting;
    painting.add(node(kind, "it"));
    empty.paint();
    painting.paint();
    EXPECT_GT(painting.painter.triangles(), empty.painter.triangles()) << name_of(kind);
  }
}

TEST(Kinds, GroupsWithALookLeavePaint) {
  for (const Look look : {Look::card, Look::band, Look::line}) {
    Painting empty, painting;
    page::Node group = node(Kind::group, "it");
    group.look = look;
    painting.add(group);
    painting.add(group).id = "other";
    empty.paint();
    painting.paint();
    EXPECT_GT(painting.painter.triangles(), empty.painter.triangles()) << static_cast<int>(look);
  }
}

TEST(Kinds, TonesDiffer) {
  std::set<std::uint32_t> backgrounds;
  for (const Tone tone : {Tone::plain, Tone::good, Tone::caution, Tone::bad}) {
    Painting painting;
    page::Node callout = node(Kind::callout, "it");
    callout.tone = tone;
    painting.add(callout);
    const std::vector<Vertex> vertices = painting.paint();
    for (const Vertex& vertex : vertices) backgrounds.insert(vertex.colour);
  }
  for (const page::Token token : {page::Token::card, page::Token::accent_tint,
                                  page::Token::caution_tint, page::Token::bad_tint}) {
    EXPECT_TRUE(backgrounds.count(page::colour_of(token, page::Theme::light)))
        << page::name_of(token);
  }
}

TEST(Kinds, WhatIsOutsideTheCanvasIsNotPainted) {
  Painting painting;
  painting.add(node(Kind::button, "above")).y = -100;
  painting.add(node(Kind::button, "inside")).y = 100;
  painting.add(node(Kind::button, "below")).y = 700;
  painting.paint();
  ASSERT_EQ(painting.painter.painted().size(), 1U);
  EXPECT_EQ(painting.painter.painted()[0].id, "inside");
}

TEST(Kinds, ABoxOfNoNodeIsPassedOver) {
  Painting painting;
  painting.layout.boxes.push_back({"stranger", Part::whole, 0, 0, 100, 100});
  painting.paint();
  EXPECT_TRUE(painting.painter.painted().empty());
}

TEST(Kinds, RegionsMeetAtAHairline) {
  const std::uint32_t line = page::colour_of(page::Token::line, page::Theme::light);
  Painting painting;
  painting.layout.boxes.push_back({"", Part::bottom_edge, 0, 0, 320, 60});
  painting.layout.boxes.push_back({"", Part::top_edge, 0, 500, 320, 100});
  const Ink ink = ink_of(painting.paint(), line);
  EXPECT_EQ(ink.top, 59);
  EXPECT_EQ(ink.bottom, 501);
  EXPECT_EQ(ink.right, 320);
}

TEST(Kinds, PartsOfANodeArePaintedButAreNoItems) {
  for (const Part part : {Part::mark, Part::number}) {
    Painting painting;
    const std::vector<Vertex> empty = painting.paint();
    painting.page.main.push_back(node(Kind::option, "it"));
    painting.layout.boxes.push_back({"it", part, 10, 10, 24, 24});
    EXPECT_FALSE(same(painting.paint(), empty)) << static_cast<int>(part);
    EXPECT_TRUE(painting.painter.painted().empty());
  }
}

TEST(Kinds, NodesAreFoundInEveryRegionAndDepth) {
  Painting painting;
  page::Node outer = node(Kind::group, "outer"), inner = node(Kind::group, "inner");
  inner.children.push_back(node(Kind::button, "deep"));
  outer.children.push_back(inner);
  painting.page.main.push_back(outer);
  painting.page.header.push_back(node(Kind::link, "top"));
  painting.page.aside.push_back(node(Kind::link, "beside"));
  painting.page.footer.push_back(node(Kind::link, "end"));
  for (const char* id : {"top", "outer", "inner", "deep", "beside", "end"})
    painting.layout.boxes.push_back({id, Part::whole, 0, 0, 100, 40});
  painting.paint();
  EXPECT_EQ(painting.painter.painted().size(), 6U);
}

}  // namespace
}  // namespace pandu::canvas
