// What a workbook looks like, before its rows: which sheets there are, and the columns of each.
//
// A plan can be sent from one program to another: base::archive() packs and unpacks it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/archive.h"

namespace pandu::workbook_writer {

// Excel's own bounds.
inline constexpr std::uint32_t most_rows = 1'048'576;
inline constexpr std::size_t most_columns = 16'384;
inline constexpr std::size_t most_links = 65'530;    // of a sheet
inline constexpr std::size_t longest_text = 32'767;  // of a cell, in units of UTF-16
inline constexpr std::size_t longest_name = 31;      // of a sheet, likewise

// What people may put into a column of a form.
enum class Input : std::uint8_t {
  any,
  text,    // kept as it is typed: zeros in front, long numbers
  date,    // refused where it is none
  choice,  // one of `choices`; others are refused
};

struct ColumnPlan {
  std::uint16_t width = 12;  // in digits of the body's type, at most 255
  bool added = false;        // ours, beside what was there: tinted
  Input input = Input::any;
  std::vector<std::string> choices;
  std::string advice;  // what is said where Excel refuses what was typed; at most 255 characters
};

struct SheetPlan {
  // Made fit for Excel: what it refuses is replaced, and a name that was there gets a number behind
  // it.
  std::string name;
  std::vector<ColumnPlan> columns;
  // So many rows stay in view, and stand at the beginning of each further sheet where there are
  // more rows than one sheet has. They are the first ones that are added.
  std::uint32_t rows_on_top = 0;
  // In which row the buttons of the filter stand, from 1; 0: nowhere. A row of rows_on_top.
  std::uint32_t filter_row = 0;
  // So many rows below those on top are a form: `input` holds for them.
  std::uint32_t form_rows = 0;
};

struct Plan {
  std::string day;    // "2026-11-29", when it is made: the same input gives the same bytes
  std::string title;  // of the document, as its properties show it; may be empty
  // The name of a sheet that nobody sees, with all choices; only where there are some.
  std::string choices_name;
  std::vector<SheetPlan> sheets;  // at least one
};

inline std::string pack(const Plan& plan);
// False where `bytes` are no plan; then it is unchanged.
inline bool unpack(std::string_view bytes, Plan& plan);

}  // namespace pandu::workbook_writer

namespace pandu::base {

template <>
inline constexpr std::size_t word_count<workbook_writer::Input> = 4;

}  // namespace pandu::base

namespace pandu::workbook_writer {

inline std::string pack(const Plan& plan) {
  base::OutputArchive out;
  base::archive(out, plan);
  return out.take();
}

inline bool unpack(std::string_view bytes, Plan& plan) {
  base::InputArchive in(bytes);
  Plan read;
  base::archive(in, read);
  if (!in.at_end()) return false;
  plan = std::move(read);
  return true;
}

}  // namespace pandu::workbook_writer
