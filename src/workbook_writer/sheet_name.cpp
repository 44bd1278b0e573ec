#include "workbook_writer/sheet_name.h"

#include <algorithm>

#include "workbook_writer/cell_text.h"
#include "workbook_writer/plan.h"

namespace pandu::workbook_writer {
namespace {

constexpr std::string_view not_in_names = "[]:*?/\\";
// Excel keeps it for itself.
constexpr std::string_view reserved = "history";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20U || c == '\x7F'; }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Letters beyond ASCII count as different however they are written: then one number too many is
// given.
bool same_to_excel(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return small(x) == small(y); });
}

std::string_view without_ends(std::string_view name) {
  constexpr std::string_view ends = " '";
  while (!name.empty() && ends.find(name.front()) != ends.npos) name.remove_prefix(1);
  while (!name.empty() && ends.find(name.back()) != ends.npos) name.remove_suffix(1);
  return name;
}

std::string allowed(std::string_view name) {
  std::string text;
  std::uint64_t replaced = 0;
  append_sound(name, text, replaced);
  for (char& c : text)
    if (is_control(c) || not_in_names.find(c) != not_in_names.npos) c = ' ';
  return std::string(without_ends(text));
}

}  // namespace

std::string fit_sheet_name(std::string_view name, const std::vector<std::string>& taken,
                           std::size_t number) {
  std::string whole = allowed(name);
  if (same_to_excel(whole, reserved)) whole += '_';
  if (whole.empty()) whole = std::to_string(number);
  const auto is_taken = [&](std::string_view one) {
    return std::any_of(taken.begin(), taken.end(),
                       [&](const std::string& other) { return same_to_excel(one, other); });
  };
  std::string fit(without_ends(cut_to_units(whole, longest_name)));
  for (std::size_t again = 2; is_taken(fit); ++again) {
    const std::string behind = " (" + std::to_string(again) + ")";
    fit = std::string(without_ends(cut_to_units(whole, longest_name - behind.size()))) + behind;
  }
  return fit;
}

}  // namespace pandu::workbook_writer
