// A sheet as a file of HTML that prints to whole pages of A4, with no script and no style of its
// own beside web/static/paper.css.
#pragma once

#include <array>
#include <string>

#include "content/content.h"
#include "paper/sheet.h"

namespace pandu::paper {

// "kertas/brosur.html", "paper/brochure.html": names of the file of a sheet, by language. With
// "pdf" the place of what a browser makes from it.
std::string file_of(const std::string& sheet_id, content::Language language,
                    const std::string& ending = "html");

// Without `has_pdf` it does not lead to one.
std::string document(const Sheet& sheet, const Edition& edition, bool has_pdf = true);

// web/static/paper.css with the colours of the light theme before it.
std::string with_colours(std::string_view style);

}  // namespace pandu::paper
