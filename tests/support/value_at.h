// The value at a JSON pointer.
#pragma once

#include <string>
#include <utility>

#include "content/json.h"

namespace pandu::support {

// Null where there is none. (What nlohmann/json 3.11.3 has for this, newer compilers refuse: it uses
// what it calls deprecated.)
inline const content::Json* value_at(const content::Json& whole,
                                     const content::Json::json_pointer& at) {
  if (at.empty()) return &whole;
  const content::Json* parent = value_at(whole, at.parent_pointer());
  if (!parent) return nullptr;
  if (parent->is_object()) {
    const auto found = parent->find(at.back());
    return found == parent->end() ? nullptr : &*found;
  }
  if (!parent->is_array()) return nullptr;
  const std::size_t index = std::stoul(at.back());
  return index < parent->size() ? &(*parent)[index] : nullptr;
}

inline content::Json* value_at(content::Json& whole, const content::Json::json_pointer& at) {
  return const_cast<content::Json*>(value_at(std::as_const(whole), at));
}

}  // namespace pandu::support
