// A static page keeps the words of the day on which it was made. This is what it will have to say later:
// that a check is past, or that the next value of a number holds. web/static/dated_text.js puts it in by the date of
// the device.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "page/node.h"
#include "text/speaker.h"

namespace pandu::site {

// The days after the speaker's own on which something that we state turns: the day after each review, and
// the first day of each coming value. In their order.
std::vector<law::Date> days_of_change(const text::Speaker& speaker);

// The words that turn, as an inert element of HTML; empty if none do. `made` is the page as it is
// written, `page_on` makes it for another day. What stands on another place then, or not at all, is
// left as it is: its check turns nevertheless.
std::string dated_text_of(const page::Page& made, const std::vector<law::Date>& days,
                          const std::function<page::Page(law::Date)>& page_on);

}  // namespace pandu::site
