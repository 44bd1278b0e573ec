// What a file may ask of us before we stop reading it.
#pragma once

#include <cstddef>

namespace pandu::content {

struct Limits {
  std::size_t bytes = 0;
  std::size_t values = 0;
  std::size_t depth = 0;
};
inline constexpr Limits asset_limits{.bytes = 8U << 20U, .values = 60'000, .depth = 32};
inline constexpr Limits answer_limits{.bytes = 64U << 10U, .values = 1'000, .depth = 32};

}  // namespace pandu::content
