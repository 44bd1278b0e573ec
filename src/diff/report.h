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
};

page::Page report_page(const Report& report, content::Language language);

// The page as one file of HTML that needs no other. `style` is web/static/style.css.
std::string document(const page::Page& page, const std::string& style);

// The parts of a report, for tests and for the page beside a screen.

// "Result: No becomes Yes.", a sentence for each part that moves.
std::vector<std::string> change_in_words(const Change& change, const text::Speaker& speaker);
// "JHT balance: above Rp15,000,000 up to Rp20,000,000".
std::vector<std::string> in_words(const Conditions& conditions, const text::Speaker& speaker);
// "For claims from 1 March 2027".
std::string period_in_words(const Period& period, const text::Speaker& speaker);

}  // namespace pandu::diff
