// What a change of the rules does, as a page to read, print and sign.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"
#include "diff/changed_texts.h"
#include "diff/compare.h"
#include "page/node.h"
#include "text/speaker.h"

namespace pandu::diff {

// The sheets that are printed from the rules, by file, and which of them are no longer the same.
struct PrintedSheets {
  std::vector<std::string> changed;
  std::size_t same = 0;
};

struct Report {
  const content::Content& before;
  const content::Content& after;
  const Comparison& comparison;
  ChangedTexts texts;
  PrintedSheets sheets;

  // Whether nothing at all is different.
  bool empty() const;
  // Whether the old rules know nothing of it.
  bool is_new(law::Ground ground) const;
};

page::Page report_page(const Report& report, content::Language language);

// The page as one file of HTML that needs no other. `style` is web/static/style.css.
std::string document(const page::Page& page, const std::string& style);

}  // namespace pandu::diff
