#include "guide/list/state.h"

namespace pandu::guide {

const ListState& SharedList::operator*() const {
  static const ListState fresh;
  return state_ ? *state_ : fresh;
}

void SharedList::set(ListState state) {
  state_ = std::make_shared<const ListState>(std::move(state));
}

bool SharedList::operator==(const SharedList& other) const { return **this == *other; }

}  // namespace pandu::guide
