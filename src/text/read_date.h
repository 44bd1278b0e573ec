// Dates as people and programs write them, read the same everywhere: "31/12/2026" (also with - or .
// or spaces), "2026-12-31", "31 Des 2026", "December 31st, 2026", "Kamis, 31 Desember 2026",
// "31-Des-26", "31des2026", each with or without a time of day behind it; "Thu Dec 31 14:30:00 WIB
// 2026"; and months: "2026-12", "12/2026", "Des 2026". What can be read in two ways, or only by
// guessing, is a fault.
#pragma once

#include <optional>
#include <string_view>

#include "content/typed_words.h"
#include "law/date.h"
#include "law/vocabulary.h"
#include "text/reading.h"

namespace pandu::text {

// The days that can be meant, both included. It spans less than a century, so that a year of two
// digits has one meaning in it at most.
struct DateWindow {
  law::Date first{};
  law::Date last{};
};

// For the answer to a question: births of whoever can be a member, and events from the beginning of
// the scheme to some years ahead.
DateWindow window_of(law::Key key, law::Date today, const content::TypedWords& words);

// A date outside the window is ReadFault::unlikely_date, "31/12/9999" too; without a window all
// dates of law/date.h are likely, a year has four digits, and eight digits in a row ("20261231")
// are no date.
Reading<law::DateSpan> read_date(std::string_view text, content::DateOrder order,
                                 const content::TypedWords& words,
                                 const std::optional<DateWindow>& window = std::nullopt);

// The year that two or four digits mean; none where they mean none in the window, or two.
std::optional<int> read_year(std::string_view digits, const std::optional<DateWindow>& window);

// 1 to 12: a number, a name, or three letters or more that begin one.
std::optional<int> read_month(std::string_view text, const content::TypedWords& words);

}  // namespace pandu::text
