// A list for HR to fill in: an Excel workbook whose columns and choices are those that lists of
// people are read by.
#pragma once

#include <string>
#include <vector>

#include "content/content.h"
#include "law/vocabulary.h"
#include "site/site_files.h"

namespace pandu::site {

// One in each language. The content must have its learning part; the same rules and texts give the
// same bytes. Empty where this device has no room to write them.
std::vector<SiteFile> list_templates(const content::Content& content);

// What is chosen in the column of a question, in the order of law::values_of(): the words of the
// option, where they are about the reader those that are about somebody else.
std::vector<std::string> template_choices(const content::Content& content,
                                          content::Language language, law::Key key);

}  // namespace pandu::site
