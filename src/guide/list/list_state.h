// A list of people as its screen knows it: what the desk told last, and what the person wishes to see.
// It lives in the model alone, is never saved, and stays until the person clears it.
#pragma once

#include <memory>
#include <string>

#include "guide/list/list_told.h"

namespace pandu::guide {

// A file that is being read; the list before it is still there.
struct ListReading {
  bool going = false;
  std::string file;
  std::uint64_t done = 0;  // bytes
  std::uint64_t all = 0;

  bool operator==(const ListReading&) const = default;
};

struct ListState {
  ListTold told;
  ListWish wish;
  ListReading reading;
  std::string refused_file;  // the one that could not be taken
  ListProblem refused;       // and why; without a name: none was refused
  bool asked_early = false;  // the rows were to be judged before the dates were clear

  bool here() const { return told.list > 0; }
  bool operator==(const ListState&) const = default;
};

// The same for many models: a tap elsewhere does not copy what a list tells, and those who copy a model
// need to know nothing of it.
class SharedList {
 public:
  const ListState& operator*() const;
  const ListState* operator->() const { return &**this; }
  void set(ListState state);
  void clear() { state_.reset(); }
  bool operator==(const SharedList& other) const;

 private:
  std::shared_ptr<const ListState> state_;  // none: as new
};

}  // namespace pandu::guide
