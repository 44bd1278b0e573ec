#include "lists/query.h"

namespace pandu::lists {

const ColumnChoice* Query::choice_of(std::size_t place) const {
  for (const ColumnChoice& choice : columns)
    if (choice.place == place) return &choice;
  return nullptr;
}

ColumnChoice& Query::choose(std::size_t place) {
  for (ColumnChoice& choice : columns)
    if (choice.place == place) return choice;
  return columns.emplace_back(ColumnChoice{place});
}

}  // namespace pandu::lists
