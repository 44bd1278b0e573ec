// Which cells of a grid belong together, said by as few conditions as they need.
//
// A grid is a product of axes; each cell has a value, or is a hole, of which nothing is known because no
// such case exists. Holes may be counted in or out, whatever is shorter.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace pandu::diff {

struct Grid {
  using Value = std::uint16_t;
  static constexpr Value hole = 0xFFFF;

  std::vector<std::size_t> sizes;  // of the axes; the last one varies fastest
  std::vector<Value> cells;
};

// The axes along which a value ever changes, by their places, ascending.
std::vector<std::size_t> axes_that_matter(const Grid& grid);

// The grid of these axes alone. None where a cell of it would have two values, because of holes.
std::optional<Grid> projected(const Grid& grid, const std::vector<std::size_t>& axes);

// Places on an axis, one flag each.
using Places = std::vector<bool>;

// One condition for each axis that is named: the place has to be among these.
struct Box {
  struct Side {
    std::size_t axis = 0;
    Places places;
    bool operator==(const Side&) const = default;
  };
  std::vector<Side> sides;  // by axis; empty: every cell
};

// Boxes that together hold exactly the cells of this value (and perhaps holes): first the fewest axes,
// then few boxes, each as large as can be.
std::vector<Box> boxes_of(const Grid& grid, Grid::Value value);

}  // namespace pandu::diff
