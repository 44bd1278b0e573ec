// Puts things in order; what is equal stays as it was. For the handful of things that a screen shows: one of the
// standard library's sorts for each kind of thing is a kilobyte of the first visit.
#pragma once

#include <algorithm>
#include <vector>

namespace pandu::view {

// `comes_before(a, b)`: a strict weak ordering, as std::sort wants it.
template <class Thing, class Order>
void put_in_order(std::vector<Thing>& things, Order comes_before) {
  for (auto next = things.begin(); next != things.end(); ++next)
    std::rotate(std::upper_bound(things.begin(), next, *next, comes_before), next, next + 1);
}

}  // namespace pandu::view
