// The rules themselves as one page of plain text: what is read where the questions cannot run, and by
// who wants to see all of it. Made from the same rows that the law reads.
#pragma once

#include "content/content.h"
#include "law/date.h"
#include "page/node.h"

namespace pandu::tools {

// As the rules hold on a day. `check` is the address of the questions, `other` that of the same page
// in the other language.
struct RulesPageLinks {
  std::string check;
  std::string other;
};
page::Page rules_page(const content::Content& content, content::Language language, law::Date on,
                      const RulesPageLinks& links);

}  // namespace pandu::tools
