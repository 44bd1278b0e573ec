// Facts that should have been looked at again.
#include "content/lint/checks.h"
#include "content/quote.h"

namespace pandu::content {

void check_review_dates(const Linted& all, Lint& lint) {
  for (const LintedFile& file : all.files)
    visit_texts(file,
                [&](const std::string& pointer, std::string_view key, const std::string& text) {
                  if (key != "review_by") return;
                  const auto review_by = law::parse_date(text);
                  if (review_by && *review_by < all.on)
                    lint.notes.push_back(
                        {file.path, pointer, "the day of review, " + text + ", has passed",
                         "the source read again, then new days for verified_on and review_by"});
                });
}

}  // namespace pandu::content
