// The drawn claim in which a person taps for themselves, with the failures that can be switched on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content/phone_item.h"
#include "law/rules.h"

namespace pandu::content {

struct PracticeItem {
  PhoneItem drawn;
  std::string value;  // what stands in a field: a text by key
  std::string to;     // the screen to which a tap leads; none: a wrong tap
};

struct PracticeScreen {
  std::string id;
  std::vector<PracticeItem> items;  // none on a screen that ends the practice
  std::string instead_of;           // the screen in whose place this one comes ...
  std::string failure;              // ... where this failure is switched on
  std::string lesson;               // of an end: the walkthrough that leads on
  // Texts: practice.<screen>.task and .hint; of an end .title and .do

  bool is_end() const { return items.empty(); }
};

struct Practice {
  law::Provenance provenance;
  std::vector<std::string> failures;    // texts: practice.failure.<id>
  std::vector<PracticeScreen> screens;  // the first is where it begins
};

// Whether this is drawn as something that can be tapped.
bool is_tappable(const PhoneItem& item);
// None if there is no such screen.
const PracticeScreen* practice_screen(const Practice& practice, std::string_view id);

}  // namespace pandu::content
