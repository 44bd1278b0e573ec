// Names in sentences that nothing fills in, so that people would read them as they stand.
#include "content/placeholders.h"

#include "content/lint/checks.h"

namespace pandu::content {
namespace {

// Calls see(file, pointer, name) for each, in every sentence.
template <class See>
void visit_placeholders(const Linted& all, const See& see) {
  for (const LintedFile& file : all.files) {
    if (!file.path.starts_with("text/")) continue;
    visit_texts(file, [&](const std::string& pointer, std::string_view, const std::string& text) {
      for (const std::string_view name :
           placeholders_in(text).value_or(std::set<std::string_view>()))
        see(file, pointer, name);
    });
  }
}

}  // namespace

void check_placeholders(const Linted& all, Lint& lint) {
  std::set<std::string_view> filled;
  visit_placeholders(all, [&](const LintedFile&, const std::string&, std::string_view name) {
    if (all.asked.contains(name) || all.asked.contains("{" + std::string(name) + "}"))
      filled.insert(name);
  });
  const std::vector<std::string_view> known(filled.begin(), filled.end());
  visit_placeholders(
      all, [&](const LintedFile& file, const std::string& pointer, std::string_view name) {
        if (filled.contains(name)) return;
        lint.faults.push_back({file.path, pointer, "nothing fills in {" + std::string(name) + "}",
                               "a name that the guide knows; the nearest is {" +
                                   std::string(nearest(name, known)) + "}"});
      });
}

}  // namespace pandu::content
