#include "content/lint/lint.h"

#include "content/lint/checks.h"

namespace pandu::content {

Lint lint(std::span<const File> files, const Content& content, const AskedWords& asked,
          law::Date on) {
  Lint lint;
  Linted all{{}, content, asked, on};
  for (const File& file : files) {
    if (is_schema(file.path)) continue;
    if (auto json = parse_json(file.bytes, file.path, asset_limits, lint.faults))
      all.files.push_back({file.path, std::move(*json)});
  }
  check_unused(all, lint);
  check_addresses(all, lint);
  check_review_dates(all, lint);
  check_sentences(all, lint);
  return lint;
}

}  // namespace pandu::content
