// The checks of lint, inside this folder only.
#pragma once

#include "content/fault.h"
#include "content/json.h"
#include "content/lint/lint.h"

namespace pandu::content {

struct LintedFile {
  std::string path;
  Json json;
};

// Everything that is looked at.
struct Linted {
  std::vector<LintedFile> files;
  const Content& content;
  const AskedWords& asked;
  law::Date on{};
};

// Sources, parameters, papers and texts that nothing refers to.
void check_unused(const Linted& all, Lint& lint);
// Sources without an address, and links to hosts that are not official.
void check_addresses(const Linted& all, Lint& lint);
// {names} in sentences that the program does not know.
void check_placeholders(const Linted& all, Lint& lint);

// Calls see(pointer, key, value) for every value of a file; `key` is that of the nearest object
// around it.
template <class See>
void visit(const Json& json, const std::string& pointer, std::string_view key, const See& see) {
  see(pointer, key, json);
  if (json.is_object())
    for (const auto& [name, value] : json.items())
      visit(value, pointer + pointer_step(name), name, see);
  if (json.is_array())
    for (std::size_t i = 0; i < json.size(); ++i)
      visit(json[i], pointer + pointer_step(i), key, see);
}
// Likewise for every text of a file.
template <class See>
void visit_texts(const LintedFile& file, const See& see) {
  visit(file.json, "", "", [&](const std::string& pointer, std::string_view key, const Json& json) {
    if (json.is_string()) see(pointer, key, json.get_ref<const std::string&>());
  });
}

}  // namespace pandu::content
