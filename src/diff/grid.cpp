#include "diff/grid.h"

#include <algorithm>
#include <numeric>

namespace pandu::diff {
namespace {

std::size_t stride_of(const Grid& grid, std::size_t axis) {
  std::size_t stride = 1;
  for (std::size_t i = axis + 1; i < grid.sizes.size(); ++i) stride *= grid.sizes[i];
  return stride;
}

// Whether two cells that differ on this axis alone ever have two values.
bool matters(const Grid& grid, std::size_t axis) {
  const std::size_t stride = stride_of(grid, axis);
  const std::size_t span = stride * grid.sizes[axis];
  for (std::size_t outer = 0; outer < grid.cells.size(); outer += span)
    for (std::size_t inner = 0; inner < stride; ++inner) {
      Grid::Value last = Grid::hole;
      for (std::size_t at = outer + inner; at < outer + span; at += stride) {
        const Grid::Value value = grid.cells[at];
        if (value == Grid::hole) continue;
        if (last != Grid::hole && last != value) return true;
        last = value;
      }
    }
  return false;
}

// Places of an axis that no cell tells apart, as one.
struct Classes {
  std::vector<std::size_t> class_of;  // by place
  std::size_t count = 0;
};

// Makes `into` know what `other` knows, where they do not contradict each other.
bool merge(const std::vector<Grid::Value>& other, std::vector<Grid::Value>& into) {
  for (std::size_t i = 0; i < into.size(); ++i)
    if (into[i] != Grid::hole && other[i] != Grid::hole && into[i] != other[i]) return false;
  for (std::size_t i = 0; i < into.size(); ++i)
    if (into[i] == Grid::hole) into[i] = other[i];
  return true;
}

Classes classes_of(const Grid& grid, std::size_t axis) {
  const std::size_t stride = stride_of(grid, axis);
  const std::size_t span = stride * grid.sizes[axis];
  std::vector<std::vector<Grid::Value>> known;
  Classes classes;
  for (std::size_t place = 0; place < grid.sizes[axis]; ++place) {
    std::vector<Grid::Value> slice;
    slice.reserve(grid.cells.size() / grid.sizes[axis]);
    for (std::size_t outer = 0; outer < grid.cells.size(); outer += span)
      for (std::size_t inner = 0; inner < stride; ++inner)
        slice.push_back(grid.cells[outer + place * stride + inner]);
    std::size_t found = 0;
    while (found < known.size() && !merge(slice, known[found])) ++found;
    if (found == known.size()) known.push_back(std::move(slice));
    classes.class_of.push_back(found);
  }
  classes.count = known.size();
  return classes;
}

// The grid with one place for each class of an axis.
Grid with_classes(const Grid& grid, std::size_t axis, const Classes& classes) {
  Grid out{grid.sizes, {}};
  out.sizes[axis] = classes.count;
  const std::size_t stride = stride_of(grid, axis);
  out.cells.assign(grid.cells.size() / grid.sizes[axis] * classes.count, Grid::hole);
  for (std::size_t at = 0; at < grid.cells.size(); ++at) {
    const std::size_t place = at / stride % grid.sizes[axis];
    const std::size_t outer = at / stride / grid.sizes[axis];
    Grid::Value& cell =
        out.cells[(outer * classes.count + classes.class_of[place]) * stride + at % stride];
    if (cell == Grid::hole) cell = grid.cells[at];
  }
  return out;
}

constexpr Grid::Value outside = 0;
constexpr Grid::Value inside = 1;

// Covers the cells that are `inside` with boxes that hold none that is `outside`.
class Cover {
 public:
  explicit Cover(const Grid& grid) : grid_(grid), covered_(grid.cells.size(), false) {
    for (std::size_t axis = 0; axis < grid.sizes.size(); ++axis) {
      orders_.push_back(all_axes());
      std::rotate(orders_.back().begin(),
                  orders_.back().begin() + static_cast<std::ptrdiff_t>(axis), orders_.back().end());
      orders_.push_back(orders_.back());
      std::reverse(orders_.back().begin(), orders_.back().end());
    }
    if (orders_.empty()) orders_.emplace_back();
  }

  using Sides = std::vector<Places>;  // one for each axis

  std::vector<Sides> boxes() {
    std::vector<Sides> boxes;
    for (std::size_t at = 0; at < grid_.cells.size(); ++at) {
      if (grid_.cells[at] != inside || covered_[at]) continue;
      boxes.push_back(best_around(at));
      for_each_cell(boxes.back(), [&](std::size_t cell) {
        covered_[cell] = true;
        return true;
      });
    }
    drop_needless(boxes);
    return boxes;
  }

 private:
  std::vector<std::size_t> all_axes() const {
    std::vector<std::size_t> axes(grid_.sizes.size());
    std::iota(axes.begin(), axes.end(), std::size_t{0});
    return axes;
  }

  // Calls `visit` for each cell until it says no; whether it never did.
  template <class Visit>
  bool for_each_cell(const Sides& box, Visit visit, std::size_t axis = 0,
                     std::size_t at = 0) const {
    if (axis == box.size()) return visit(at);
    for (std::size_t place = 0; place < box[axis].size(); ++place)
      if (box[axis][place] && !for_each_cell(box, visit, axis + 1, at * grid_.sizes[axis] + place))
        return false;
    return true;
  }

  Sides cell_alone(std::size_t at) const {
    Sides box(grid_.sizes.size());
    for (std::size_t axis = grid_.sizes.size(); axis-- > 0;) {
      box[axis].assign(grid_.sizes[axis], false);
      box[axis][at % grid_.sizes[axis]] = true;
      at /= grid_.sizes[axis];
    }
    return box;
  }

  bool is_free_of_others(const Sides& box) const {
    return for_each_cell(box, [&](std::size_t cell) { return grid_.cells[cell] != outside; });
  }

  void widen(std::size_t axis, Sides& box) const {
    const Places now = box[axis];
    Places wide = now;
    for (std::size_t place = 0; place < now.size(); ++place) {
      if (now[place]) continue;
      box[axis].assign(now.size(), false);
      box[axis][place] = true;
      wide[place] = is_free_of_others(box);
    }
    box[axis] = wide;
  }

  std::size_t newly_covered(const Sides& box) const {
    std::size_t count = 0;
    for_each_cell(box, [&](std::size_t cell) {
      if (grid_.cells[cell] == inside && !covered_[cell]) ++count;
      return true;
    });
    return count;
  }

  Sides best_around(std::size_t at) const {
    Sides best;
    std::size_t most = 0;
    for (const std::vector<std::size_t>& order : orders_) {
      Sides box = cell_alone(at);
      for (const std::size_t axis : order) widen(axis, box);
      const std::size_t count = newly_covered(box);
      if (count <= most) continue;
      most = count;
      best = std::move(box);
    }
    return best;
  }

  // A box whose cells are all in others, which came later and are larger.
  void drop_needless(std::vector<Sides>& boxes) const {
    std::vector<std::size_t> times(grid_.cells.size(), 0);
    for (const Sides& box : boxes)
      for_each_cell(box, [&](std::size_t cell) {
        ++times[cell];
        return true;
      });
    std::erase_if(boxes, [&](const Sides& box) {
      const bool needless = for_each_cell(
          box, [&](std::size_t cell) { return grid_.cells[cell] != inside || times[cell] > 1; });
      if (needless)
        for_each_cell(box, [&](std::size_t cell) {
          --times[cell];
          return true;
        });
      return needless;
    });
  }

  const Grid& grid_;
  std::vector<bool> covered_;
  std::vector<std::vector<std::size_t>> orders_;
};

std::vector<std::size_t> every_axis(const Grid& grid) {
  std::vector<std::size_t> axes(grid.sizes.size());
  std::iota(axes.begin(), axes.end(), std::size_t{0});
  return axes;
}

}  // namespace

std::vector<std::size_t> axes_that_matter(const Grid& grid) {
  std::vector<std::size_t> axes;
  for (std::size_t axis = 0; axis < grid.sizes.size(); ++axis)
    if (matters(grid, axis)) axes.push_back(axis);
  return axes;
}

std::optional<Grid> projected(const Grid& grid, const std::vector<std::size_t>& axes) {
  Grid out;
  std::vector<std::size_t> strides(grid.sizes.size(), 0);
  std::size_t size = 1;
  for (std::size_t i = axes.size(); i-- > 0;) {
    strides[axes[i]] = size;
    size *= grid.sizes[axes[i]];
  }
  for (const std::size_t axis : axes) out.sizes.push_back(grid.sizes[axis]);
  out.cells.assign(size, Grid::hole);
  std::vector<std::size_t> places(grid.sizes.size(), 0);
  std::size_t into = 0;
  for (const Grid::Value value : grid.cells) {
    Grid::Value& cell = out.cells[into];
    if (value != Grid::hole && cell != Grid::hole && cell != value) return std::nullopt;
    if (value != Grid::hole) cell = value;
    for (std::size_t axis = places.size(); axis-- > 0;) {
      into += strides[axis];
      if (++places[axis] < grid.sizes[axis]) break;
      into -= strides[axis] * grid.sizes[axis];
      places[axis] = 0;
    }
  }
  return out;
}

std::vector<Box> boxes_of(const Grid& grid, Grid::Value value) {
  Grid wanted{grid.sizes, grid.cells};
  for (Grid::Value& cell : wanted.cells)
    if (cell != Grid::hole) cell = cell == value ? inside : outside;
  std::vector<std::size_t> axes = axes_that_matter(wanted);
  std::optional<Grid> fewest = projected(wanted, axes);
  if (!fewest) {
    axes = every_axis(grid);
    fewest = std::move(wanted);
  }
  std::vector<Classes> classes;
  classes.reserve(axes.size());
  Grid small = *std::move(fewest);
  for (std::size_t axis = 0; axis < axes.size(); ++axis) {
    classes.push_back(classes_of(small, axis));
    small = with_classes(small, axis, classes.back());
  }
  std::vector<Box> boxes;
  for (const Cover::Sides& sides : Cover(small).boxes()) {
    Box& box = boxes.emplace_back();
    for (std::size_t axis = 0; axis < axes.size(); ++axis) {
      if (std::find(sides[axis].begin(), sides[axis].end(), false) == sides[axis].end()) continue;
      Places places;
      places.reserve(classes[axis].class_of.size());
      for (const std::size_t one : classes[axis].class_of) places.push_back(sides[axis][one]);
      box.sides.push_back({axes[axis], std::move(places)});
    }
  }
  return boxes;
}

}  // namespace pandu::diff
