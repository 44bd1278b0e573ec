#include "workbook/open_document.h"

#include <algorithm>
#include <map>
#include <set>

#include "workbook/excel_number.h"
#include "workbook/limits.h"
#include "workbook/rows.h"
#include "workbook/sheet_rows.h"
#include "workbook/whole_number.h"

namespace pandu::workbook {
namespace {

constexpr std::string_view manifest = "META-INF/manifest.xml";

class ManifestHandler : public XmlHandler {
 public:
  void start(std::string_view name, const Attributes&) override {
    encrypted = encrypted || name == "encryption-data";
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  bool encrypted = false;
};

// The names of all sheets, and which are hidden: their style says so.
class SheetsHandler : public XmlHandler {
 public:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "spreadsheet") {
      in_book_ = true;
    } else if (name == "style") {
      style_ = attributes.get("style:name");
    } else if (name == "table-properties") {
      if (attributes.get("table:display") == "false" && hidden_.size() < most_sheets)
        hidden_.insert(style_);
    } else if (name == "table" && in_book_) {
      // A table in a cell is no sheet.
      if (depth_++ > 0 || sheets.size() == most_sheets) return;
      sheets.push_back({std::string(attributes.get("table:name")),
                        hidden_.contains(std::string(attributes.get("table:style-name")))});
    }
  }

  void end(std::string_view name) override {
    if (name == "table" && in_book_) --depth_;
  }
  void text(std::string_view) override {}

  std::vector<Sheet> sheets;

 private:
  std::set<std::string> hidden_;
  std::string style_;
  int depth_ = 0;
  bool in_book_ = false;
};

// Elements of a cell whose text is none of the cell's: comments, drawings, how it is spoken, tables.
bool is_apart(std::string_view name) {
  constexpr std::string_view apart[] = {
      "annotation", "frame", "custom-shape", "g",    "control", "shapes",   "ruby-text",
      "table",      "note",  "line",         "rect", "caption", "polyline", "measure"};
  return std::find(std::begin(apart), std::end(apart), name) != std::end(apart);
}

// A number of repetitions; 1 where it is none.
std::uint32_t times_of(std::string_view text) {
  return std::clamp<std::uint32_t>(whole_number(text).value_or(1), 1, most_rows);
}

// How many digits a number shows at least, by the style of its cell: "000123" of .ods.
class NumberStyles {
 public:
  void start(std::string_view name, const Attributes& attributes) {
    if (name == "number-style") {
      style_ = attributes.get("style:name");
    } else if (name == "number") {
      const std::uint32_t digits = times_of(attributes.get("number:min-integer-digits"));
      if (digits > 1 && digits <= most_digits && digits_.size() < most_formats)
        digits_[style_] = digits;
    } else if (name == "style") {
      const auto found = digits_.find(attributes.get("style:data-style-name"));
      if (found != digits_.end() && cells_.size() < most_formats)
        cells_[std::string(attributes.get("style:name"))] = found->second;
    }
  }

  // Puts zeros before a number without a fraction.
  void pad(std::string_view cell_style, std::string& number) const {
    const auto found = cells_.find(cell_style);
    if (found == cells_.end() || number.find_first_not_of("0123456789") != number.npos) return;
    if (number.size() < found->second) number.insert(0, found->second - number.size(), '0');
  }

 private:
  static constexpr std::uint32_t most_digits = 40;

  std::string style_;
  std::map<std::string, std::uint32_t, std::less<>> digits_;  // of styles of numbers
  std::map<std::string, std::uint32_t, std::less<>> cells_;   // of styles of cells
};

class OpenSheetHandler : public SheetHandler {
 public:
  OpenSheetHandler(std::size_t sheet, Budget repeated) : wanted_(sheet), repeated_(repeated) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (in_cell_ && (apart_ > 0 || is_apart(name))) {
      ++apart_;
    } else if (in_cell_) {
      start_text(name, attributes);
    } else if (name == "spreadsheet") {
      in_book_ = true;
    } else if (!in_book_) {
      styles_.start(name, attributes);
    } else if (name == "table") {
      if (depth_++ == 0) in_sheet_ = seen_++ == wanted_;
    } else if (!in_sheet_) {
      return;
    } else if (name == "table-row" && depth_ == 1) {
      begin_row(attributes);
    } else if (in_row_ && (name == "table-cell" || name == "covered-table-cell")) {
      begin_cell(name == "table-cell", attributes);
    }
  }

  void end(std::string_view name) override {
    if (apart_ > 0) {
      --apart_;
    } else if (in_cell_) {
      if (name == "p" || name == "h") in_paragraph_ = false;
      if (name == "table-cell" || name == "covered-table-cell") end_cell();
    } else if (name == "table-row") {
      if (in_row_) end_row();
      in_row_ = false;
    } else if (name == "table" && in_book_) {
      if (--depth_ == 0) in_sheet_ = false;
    }
  }

  // Spaces, and line ends of the XML itself, are one space.
  void text(std::string_view part) override {
    if (!in_paragraph_ || apart_ > 0) return;
    for (const char c : part) {
      const bool is_space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      if (!is_space || !after_space_) append(is_space ? ' ' : c);
      after_space_ = is_space;
    }
  }

 private:
  void append(char c) {
    if (shown_.size() < longest_cell)
      shown_ += c;
    else
      queue_.leave_out(1);
  }

  void start_text(std::string_view name, const Attributes& attributes) {
    if (name == "p" || name == "h") {
      if (paragraphs_++ > 0) append('\n');
      in_paragraph_ = after_space_ = true;
    } else if (name == "s") {
      const std::uint32_t count = times_of(attributes.get("text:c"));
      for (std::uint32_t i = 0; i < std::min<std::uint32_t>(count, 1000); ++i) append(' ');
    } else if (name == "tab") {
      append('\t');
    } else if (name == "line-break") {
      append('\n');
    }
  }

  void begin_row(const Attributes& attributes) {
    row_times_ = times_of(attributes.get("table:number-rows-repeated"));
    const std::string_view visibility = attributes.get("table:visibility");
    queue_.begin(number_, visibility == "collapse" || visibility == "filter");
    column_ = 0;
    in_row_ = true;
  }

  void end_row() {
    if (number_ > most_rows) {
      refusal_ = Refusal::damaged;
      return;
    }
    const std::uint32_t times = std::min(row_times_, most_rows + 1 - number_);
    if (!repeated_.take(std::uint64_t{queue_.bytes()} * (times - 1))) {
      refusal_ = Refusal::too_much_inside;
      return;
    }
    queue_.end(times);
    number_ += times;
  }

  void begin_cell(bool shown, const Attributes& attributes) {
    cell_times_ = times_of(attributes.get("table:number-columns-repeated"));
    covered_ = !shown;
    type_ = attributes.get("office:value-type");
    if (attributes.get("calcext:value-type") == "error") type_ = "error";
    value_ = value_of(attributes);
    style_ = attributes.get("table:style-name");
    formula_ = attributes.get("table:formula");
    shown_.clear();
    paragraphs_ = 0;
    in_cell_ = true;
  }

  std::string_view value_of(const Attributes& attributes) const {
    if (type_ == "date") return attributes.get("office:date-value");
    if (type_ == "time") return attributes.get("office:time-value");
    if (type_ == "boolean") return attributes.get("office:boolean-value");
    if (type_ == "string") return attributes.get("office:string-value");
    return attributes.get("office:value");
  }

  void end_cell() {
    in_cell_ = in_paragraph_ = false;
    written_.clear();
    const CellKind kind = covered_ ? CellKind::empty : write();
    if (!written_.empty()) put_repeated(kind);
    column_ += cell_times_;
  }

  void put_repeated(CellKind kind) {
    for (std::uint32_t i = 0; i < cell_times_; ++i) {
      if (column_ + i >= most_columns) {
        queue_.leave_out(cell_times_ - i);
        return;
      }
      queue_.put(column_ + i, written_, kind);
    }
  }

  CellKind write() {
    if (type_ == "float" || type_ == "currency" || type_ == "percentage") {
      const CellKind kind = write_plain_number(value_, places_not_said, written_);
      if (shows_more_zeros())
        written_ = shown_;
      else
        styles_.pad(style_, written_);
      return kind;
    }
    if (type_ == "date") return write_iso_date(value_, written_);
    if (type_ == "time") return write_iso_time(value_, written_);
    if (type_ == "boolean") {
      written_ = is_true(value_) ? "TRUE" : "FALSE";
      return CellKind::boolean;
    }
    if (type_.empty() && shown_.empty() && !formula_.empty()) {
      written_ = formula_.substr(std::min(formula_.find('='), formula_.size()));
      return CellKind::formula;
    }
    written_ = shown_.empty() ? value_ : shown_;
    return type_ == "error" ? CellKind::error : CellKind::text;
  }

  // "000123" is shown, and 123 is the value.
  bool shows_more_zeros() const {
    const std::size_t first = shown_.find_first_not_of('0');
    return first != shown_.npos && first > 0 && shown_.substr(first) == written_;
  }

  std::size_t wanted_;
  Budget repeated_;  // bytes that repeated rows may have
  NumberStyles styles_;
  std::size_t seen_ = 0;
  std::string type_;
  std::string style_;
  std::string value_;
  std::string formula_;
  std::string shown_;
  std::string written_;
  std::size_t column_ = 0;
  std::uint32_t number_ = 1;
  std::uint32_t row_times_ = 1;
  std::uint32_t cell_times_ = 1;
  int depth_ = 0;  // of tables
  int apart_ = 0;  // elements that are open, of those whose text is not the cell's
  int paragraphs_ = 0;
  bool in_book_ = false;
  bool in_sheet_ = false;
  bool in_row_ = false;
  bool in_cell_ = false;
  bool covered_ = false;
  bool in_paragraph_ = false;
  bool after_space_ = false;
};

}  // namespace

std::vector<Sheet> read_open_document(const Package& package, Budget& budget, Refusal& refusal) {
  const auto read = [&](std::string_view name, XmlHandler& handler) {
    const Part* const part = package.find(name);
    if (part == nullptr || refusal != Refusal::none) return;
    XmlReader reader(package, *part, budget, handler);
    if (!reader.read_all()) refusal = reader.refusal();
  };
  ManifestHandler encryption;
  read(manifest, encryption);
  if (encryption.encrypted) refusal = Refusal::password;
  SheetsHandler handler;
  read(open_document_content, handler);
  if (handler.sheets.empty() && refusal == Refusal::none) refusal = Refusal::other_document;
  if (refusal != Refusal::none) return {};
  return std::move(handler.sheets);
}

std::unique_ptr<RowSource> open_document_rows(const Package& package, std::size_t sheet) {
  return std::make_unique<SheetRows>(package, *package.find(open_document_content),
                                     std::make_unique<OpenSheetHandler>(sheet, package.budget()));
}

}  // namespace pandu::workbook
