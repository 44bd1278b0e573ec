// Every kind of node is an item of Dear ImGui, and the kinds that are more than words leave paint.
#include <gtest/gtest.h>

#include <set>

#include "scene.h"

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
  Scene scene;
  scene.layout.height = 2000;
  std::set<std::string> expected;
  for (const Kind kind : kinds) {
    scene.add(node(kind, name_of(kind)));
    expected.insert(name_of(kind));
  }
  scene.paint();
  std::set<std::string> painted;
  for (const Painted& item : scene.painter.painted()) painted.insert(item.id);
  EXPECT_EQ(painted, expected);
  EXPECT_EQ(scene.painter.painted().size(), expected.size());
}

TEST(Kinds, AnItemLiesWhereItsBoxIsInDevicePixels) {
  Scene scene;
  scene.layout.ratio = 2;
  scene.add(node(Kind::heading, "title")) = {"title", Part::whole, 10, 20, 100, 30};
  scene.paint();
  ASSERT_EQ(scene.painter.painted().size(), 1U);
  const Painted& item = scene.painter.painted()[0];
  EXPECT_EQ(item.x, 20);
  EXPECT_EQ(item.y, 40);
  EXPECT_EQ(item.width, 200);
  EXPECT_EQ(item.height, 60);
}

TEST(Kinds, ControlsAndBoxesLeavePaint) {
  for (const Kind kind :
       {Kind::option, Kind::check, Kind::button, Kind::file, Kind::callout, Kind::details}) {
    Scene empty, scene;
    scene.add(node(kind, "it"));
    empty.paint();
    scene.paint();
    EXPECT_GT(scene.painter.triangles(), empty.painter.triangles()) << name_of(kind);
  }
}

TEST(Kinds, GroupsWithALookLeavePaint) {
  for (const Look look : {Look::card, Look::band, Look::line}) {
    Scene empty, scene;
    page::Node group = node(Kind::group, "it");
    group.look = look;
    scene.add(group);
    scene.add(group).id = "other";
    empty.paint();
    scene.paint();
    EXPECT_GT(scene.painter.triangles(), empty.painter.triangles()) << static_cast<int>(look);
  }
}

TEST(Kinds, TonesDiffer) {
  std::set<std::uint32_t> backgrounds;
  for (const Tone tone : {Tone::plain, Tone::good, Tone::caution, Tone::bad}) {
    Scene scene;
    page::Node callout = node(Kind::callout, "it");
    callout.tone = tone;
    scene.add(callout);
    const std::vector<Vertex> vertices = scene.paint();
    for (const Vertex& vertex : vertices) backgrounds.insert(vertex.colour);
  }
  for (const page::Token token : {page::Token::card, page::Token::accent_tint,
                                  page::Token::caution_tint, page::Token::bad_tint}) {
    EXPECT_TRUE(backgrounds.count(page::colour_of(token, page::Theme::light)))
        << page::name_of(token);
  }
}

TEST(Kinds, WhatIsOutsideTheCanvasIsNotPainted) {
  Scene scene;
  scene.add(node(Kind::button, "above")).y = -100;
  scene.add(node(Kind::button, "inside")).y = 100;
  scene.add(node(Kind::button, "below")).y = 700;
  scene.paint();
  ASSERT_EQ(scene.painter.painted().size(), 1U);
  EXPECT_EQ(scene.painter.painted()[0].id, "inside");
}

TEST(Kinds, ABoxOfNoNodeIsPassedOver) {
  Scene scene;
  scene.layout.boxes.push_back({"stranger", Part::whole, 0, 0, 100, 100});
  scene.paint();
  EXPECT_TRUE(scene.painter.painted().empty());
}

TEST(Kinds, RegionsMeetAtAHairline) {
  const std::uint32_t line = page::colour_of(page::Token::line, page::Theme::light);
  Scene scene;
  scene.layout.boxes.push_back({"", Part::bottom_edge, 0, 0, 320, 60});
  scene.layout.boxes.push_back({"", Part::top_edge, 0, 500, 320, 100});
  const Ink ink = ink_of(scene.paint(), line);
  EXPECT_EQ(ink.top, 59);
  EXPECT_EQ(ink.bottom, 501);
  EXPECT_EQ(ink.right, 320);
}

TEST(Kinds, PartsOfANodeArePaintedButAreNoItems) {
  for (const Part part : {Part::mark, Part::number}) {
    Scene scene;
    const std::vector<Vertex> empty = scene.paint();
    scene.page.main.push_back(node(Kind::option, "it"));
    scene.layout.boxes.push_back({"it", part, 10, 10, 24, 24});
    EXPECT_FALSE(same(scene.paint(), empty)) << static_cast<int>(part);
    EXPECT_TRUE(scene.painter.painted().empty());
  }
}

TEST(Kinds, NodesAreFoundInEveryRegionAndDepth) {
  Scene scene;
  page::Node outer = node(Kind::group, "outer"), inner = node(Kind::group, "inner");
  inner.children.push_back(node(Kind::button, "deep"));
  outer.children.push_back(inner);
  scene.page.main.push_back(outer);
  scene.page.header.push_back(node(Kind::link, "top"));
  scene.page.aside.push_back(node(Kind::link, "beside"));
  scene.page.footer.push_back(node(Kind::link, "end"));
  for (const char* id : {"top", "outer", "inner", "deep", "beside", "end"})
    scene.layout.boxes.push_back({id, Part::whole, 0, 0, 100, 40});
  scene.paint();
  EXPECT_EQ(scene.painter.painted().size(), 6U);
}

}  // namespace
}  // namespace pandu::canvas
