// How cells look: one of libxlsxwriter's formats for each kind that is used.
#pragma once

#include <cstdint>
#include <map>

#include "workbook_writer/cell_value.h"
#include "workbook_writer/packed_rows.h"

struct lxw_format;
struct lxw_workbook;

namespace pandu::workbook_writer {

struct Style {
  RowStyle row = RowStyle::body;
  bool added = false;  // in a column of ours
  bool link = false;
  Shown shown = Shown::general;
  std::uint8_t places = 0;
};

class Styles {
 public:
  // The book must outlive it.
  explicit Styles(lxw_workbook* book) : book_(book) {}
  lxw_format* of(const Style& style);

 private:
  lxw_format* make(const Style& style);

  lxw_workbook* book_;
  std::map<std::uint32_t, lxw_format*> made_;
};

}  // namespace pandu::workbook_writer
