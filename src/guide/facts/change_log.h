// What changed in the rules, in plain words, made from the dated values. Changes that are still to come
// stand first, then the newest.
#pragma once

#include <string>
#include <vector>

#include "guide/names.h"
#include "text/speaker.h"
#include "view/nodes.h"

namespace pandu::guide {

struct Change {
  law::Date date{};
  std::string text;  // "Batas saldo di aplikasi JMO naik dari Rp10.000.000 menjadi Rp15.000.000."
};

// The newest first. The oldest value that we know of a number counts as its start.
std::vector<Change> changes_of_rules(const Speaker& speaker);
// The same as a section, by date.
Nodes change_log(const Speaker& speaker);

}  // namespace pandu::guide
