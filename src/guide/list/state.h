// A list of people as its screen knows it: what the worker that keeps it showed last, and what the
// person asks of it. It lives in the model alone, is never saved, and stays until the person clears
// it.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "lists/messages.h"

namespace pandu::guide {

struct ListState {
  lists::Snapshot snapshot;
  lists::Query query;  // what the model knows better is filled in when it is sent (list_query)
  std::optional<lists::Reading> reading;  // a new file; the list before it is still there
  std::string refused_file;               // the one that could not be taken
  std::optional<lists::Problem> refused;  // and why
  bool asked_early = false;               // the rows were to be checked before the dates were clear
  std::optional<lists::Totals> former;    // of the day before this one, until all is counted again

  bool here() const { return snapshot.list > 0; }
  bool operator==(const ListState&) const = default;
};

// The same for many models: a tap elsewhere does not copy what a list shows, and those who copy a
// model need to know nothing of it.
class SharedList {
 public:
  const ListState& operator*() const;
  const ListState* operator->() const { return &**this; }
  bool here() const { return state_ && state_->here(); }
  void set(ListState state);
  void clear() { state_.reset(); }
  bool operator==(const SharedList& other) const;

 private:
  std::shared_ptr<const ListState> state_;  // none: as new
};

}  // namespace pandu::guide
