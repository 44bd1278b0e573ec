// Descriptions of parts of a grid: exact, and of the fewest conditions.
#include "diff/grid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace pandu::diff {
namespace {

bool holds(const Box& box, const std::vector<std::size_t>& places) {
  return std::all_of(box.sides.begin(), box.sides.end(),
                     [&](const Box::Side& side) { return side.places[places[side.axis]]; });
}

std::vector<std::size_t> places_of(const Grid& grid, std::size_t cell) {
  std::vector<std::size_t> places(grid.sizes.size());
  for (std::size_t axis = places.size(); axis-- > 0;) {
    places[axis] = cell % grid.sizes[axis];
    cell /= grid.sizes[axis];
  }
  return places;
}

// Every cell but the holes is in some box exactly if it has the value.
void expect_exact(const Grid& grid, Grid::Value value) {
  const std::vector<Box> boxes = boxes_of(grid, value);
  for (std::size_t cell = 0; cell < grid.cells.size(); ++cell) {
    if (grid.cells[cell] == Grid::hole) continue;
    const std::vector<std::size_t> places = places_of(grid, cell);
    const bool told =
        std::any_of(boxes.begin(), boxes.end(), [&](const Box& box) { return holds(box, places); });
    EXPECT_EQ(told, grid.cells[cell] == value) << "cell " << cell;
  }
}

TEST(Grid, KnowsTheAxesThatMatter) {
  // Two rows alike, of which the second half has the value.
  const Grid grid{{2, 4}, {0, 0, 1, 1, 0, 0, 1, 1}};
  EXPECT_EQ(axes_that_matter(grid), std::vector<std::size_t>{1});
  const std::vector<Box> boxes = boxes_of(grid, 1);
  ASSERT_EQ(boxes.size(), 1U);
  ASSERT_EQ(boxes[0].sides.size(), 1U);
  EXPECT_EQ(boxes[0].sides[0].axis, 1U);
  EXPECT_EQ(boxes[0].sides[0].places, (Places{false, false, true, true}));
}

TEST(Grid, NeedsNoConditionForEverything) {
  const std::vector<Box> boxes = boxes_of({{2, 2}, {1, 1, 1, 1}}, 1);
  ASSERT_EQ(boxes.size(), 1U);
  EXPECT_TRUE(boxes[0].sides.empty());
}

TEST(Grid, CountsHolesInWhereThatIsShorter) {
  const Grid grid{{2, 3}, {1, Grid::hole, 1, 0, 0, Grid::hole}};
  const std::vector<Box> boxes = boxes_of(grid, 1);
  ASSERT_EQ(boxes.size(), 1U);
  ASSERT_EQ(boxes[0].sides.size(), 1U);
  EXPECT_EQ(boxes[0].sides[0].places, (Places{true, false}));
}

TEST(Grid, TellsACrossInTwoBoxes) {
  // Everything in the middle row, and everything in the middle column.
  const Grid grid{{3, 3}, {0, 1, 0, 1, 1, 1, 0, 1, 0}};
  EXPECT_EQ(boxes_of(grid, 1).size(), 2U);
  expect_exact(grid, 1);
}

TEST(Grid, HasNoBoxForAValueThatIsNotThere) { EXPECT_TRUE(boxes_of({{2}, {0, 0}}, 1).empty()); }

TEST(Grid, IsDescribedExactlyWhateverItHolds) {
  std::mt19937 random(2027);
  for (int round = 0; round < 300; ++round) {
    Grid grid;
    std::size_t size = 1;
    const std::size_t axes = 1 + random() % 4;
    for (std::size_t axis = 0; axis < axes; ++axis) {
      grid.sizes.push_back(1 + random() % 5);
      size *= grid.sizes.back();
    }
    for (std::size_t cell = 0; cell < size; ++cell) {
      const auto value = static_cast<Grid::Value>(random() % 4);
      grid.cells.push_back(value == 3 ? Grid::hole : value);
    }
    for (Grid::Value value = 0; value < 3; ++value) expect_exact(grid, value);
  }
}

}  // namespace
}  // namespace pandu::diff
