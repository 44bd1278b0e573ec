// A sheet of .xlsx as rows (ECMA-376 part 1, 18.3.1).
#include "workbook/excel_book.h"
#include "workbook/limits.h"
#include "workbook/rows.h"
#include "workbook/sheet_rows.h"
#include "workbook/whole_number.h"

namespace pandu::workbook {
namespace {

// "AB12" is column 27. Beyond most_columns where it is none.
std::size_t column_of(std::string_view reference) {
  std::size_t column = 0;
  for (const char c : reference) {
    if (c < 'A' || c > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    if (column > most_columns) return most_columns;
  }
  return column == 0 ? most_columns : column - 1;
}

class ExcelSheetHandler : public SheetHandler {
 public:
  explicit ExcelSheetHandler(const ExcelBook& book) : book_(book) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name.size() == 1) return start_of_cell(name.front(), attributes);
    if (name == "row") {
      if (in_sheet_) begin_row(attributes);
    } else if (name == "rPh") {
      ++spoken_;
    } else if (name == "sheetData") {
      in_sheet_ = true;
    }
  }

  void end(std::string_view name) override {
    collecting_ = nullptr;
    if (name == "c") {
      if (in_cell_) end_cell();
      in_cell_ = false;
    } else if (name == "row") {
      if (in_row_ && refusal_ == Refusal::none) queue_.end();
      in_row_ = false;
    } else if (name == "rPh") {
      --spoken_;
    } else if (name == "sheetData") {
      in_sheet_ = false;
    }
  }

  void text(std::string_view part) override {
    if (collecting_ == nullptr) return;
    const std::size_t room = longest_cell - collecting_->size();
    if (part.size() > room && collecting_ == &value_) queue_.leave_out(part.size() - room);
    *collecting_ += part.substr(0, room);
  }

 private:
  enum class Type : std::uint8_t { number, shared, text, boolean, error, iso_date };

  static Type type_of(std::string_view name) {
    if (name.empty() || name == "n") return Type::number;
    if (name == "s") return Type::shared;
    if (name == "b") return Type::boolean;
    if (name == "e") return Type::error;
    if (name == "d") return Type::iso_date;
    return Type::text;  // "str", "inlineStr"
  }

  // What has names of one letter: most of a sheet.
  void start_of_cell(char name, const Attributes& attributes) {
    if (name == 'c' && in_row_) return begin_cell(attributes);
    if (!in_cell_) return;
    if ((name == 'v' || name == 't') && spoken_ == 0) collecting_ = &value_;
    if (name != 'f') return;
    has_formula_ = true;
    collecting_ = &formula_;
  }

  void begin_row(const Attributes& attributes) {
    number_ = whole_number(attributes.get("r")).value_or(number_ + 1);
    if (number_ == 0 || number_ > most_rows) refusal_ = Refusal::damaged;
    queue_.begin(number_, is_true(attributes.get("hidden")));
    in_row_ = true;
    column_ = static_cast<std::size_t>(-1);
  }

  void begin_cell(const Attributes& attributes) {
    ++column_;
    type_ = Type::number;
    style_ = 0;
    for (const char* const* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
      const char* const name = pair[0];
      if (name[0] == '\0' || name[1] != '\0') continue;
      if (name[0] == 'r')
        column_ = column_of(pair[1]);
      else if (name[0] == 's')
        style_ = whole_number(pair[1]).value_or(0);
      else if (name[0] == 't')
        type_ = type_of(pair[1]);
    }
    value_.clear();
    formula_.clear();
    has_formula_ = false;
    in_cell_ = true;
  }

  void end_cell() {
    if (has_formula_ && !has_result()) {
      formula_.insert(0, 1, '=');
      return queue_.put(column_, formula_, CellKind::formula);
    }
    if (value_.empty()) return;
    if (type_ == Type::shared) return put_shared();
    if (type_ == Type::number) return put_number();
    written_.clear();
    CellKind kind = CellKind::text;
    if (type_ == Type::boolean) {
      written_ = is_true(value_) ? "TRUE" : "FALSE";
      kind = CellKind::boolean;
    } else if (type_ == Type::iso_date) {
      kind = write_iso_date(value_, written_);
    } else {
      if (type_ == Type::error) kind = CellKind::error;
      unescape(value_);
      written_ = value_;
    }
    queue_.put(column_, written_, kind);
  }

  // An empty text is a result as well; a number without digits is none. Programs that compute nothing
  // write 0 for what is to be computed later.
  bool has_result() const {
    return type_ == Type::text || !(value_.empty() || (book_.recalculated && value_ == "0"));
  }

  void put_shared() {
    const auto place = whole_number(value_);
    if (!place || *place >= book_.texts.size())
      refusal_ = Refusal::damaged;
    else
      queue_.put_kept(column_, {book_.texts[*place], CellKind::text});
  }

  void put_number() {
    static const NumberFormat general;
    written_.clear();
    const NumberFormat& format = style_ < book_.formats.size() ? book_.formats[style_] : general;
    const CellKind kind = write_excel_number(value_, format, book_.dates, written_);
    queue_.put(column_, written_, kind);
  }

  const ExcelBook& book_;
  std::string value_;
  std::string formula_;
  std::string written_;
  std::string* collecting_ = nullptr;
  std::uint32_t number_ = 0;
  std::uint32_t style_ = 0;
  std::size_t column_ = 0;
  Type type_ = Type::number;
  int spoken_ = 0;
  bool in_sheet_ = false;
  bool in_row_ = false;
  bool in_cell_ = false;
  bool has_formula_ = false;
};

}  // namespace

std::unique_ptr<RowSource> excel_rows(const Package& package, const ExcelBook& book,
                                      std::size_t sheet) {
  return std::make_unique<SheetRows>(package, *package.find(book.parts[sheet]),
                                     std::make_unique<ExcelSheetHandler>(book));
}

}  // namespace pandu::workbook
