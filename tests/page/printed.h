// A node through the printer and the reader of the tests.
#pragma once

#include <gtest/gtest.h>

#include "page/html.h"
#include "reader.h"
#include "samples.h"

namespace samples {

// One node as a page of its own, read back.
inline Reading print(const Node& node) {
  const Reading reading = read_html(html(page_of({node})));
  EXPECT_TRUE(reading.complaints.empty()) << reading.complaints.front();
  return reading;
}

inline bool has_class(const Element& element, const std::string& name) {
  return (" " + element.get("class") + " ").find(" " + name + " ") != std::string::npos;
}

}  // namespace samples
