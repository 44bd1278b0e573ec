#include "workbook_writer/writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <optional>
#include <string>

#include "workbook_writer/cell_text.h"
#include "workbook_writer/cell_value.h"
#include "workbook_writer/files.h"
#include "workbook_writer/link_address.h"
#include "workbook_writer/sheet_name.h"
#include "workbook_writer/styles.h"

namespace pandu::workbook_writer {
namespace {

constexpr std::uint16_t widest_column = 255;
constexpr std::size_t longest_advice = 255;
// Excel shows ### for a longer text in a cell of the format "text".
constexpr std::size_t longest_in_text_format = 255;
// Around a cell's text in its XML.
constexpr std::uint64_t bytes_around_cell = 96;
// From here on a part of the package may have more than 4 GiB, which its old form cannot say.
constexpr std::uint64_t large_sheet = std::uint64_t{2} << 30U;
constexpr const char* everywhere = "A1:XFD1048576";
constexpr lxw_datetime first_date{1900, 3, 1, 0, 0, 0};
constexpr lxw_datetime last_date{9999, 12, 31, 0, 0, 0};

// Midnight of "2026-11-29" in seconds since 1970; never 0, for which libxlsxwriter takes its own
// clock.
time_t creation_time(const std::string& day) {
  constexpr double day_of_1970 = 25569;
  constexpr double day_of_1980 = 29221;
  const CellValue value = value_of(CellKind::date, day);
  const double number = value.kind == CellValue::Kind::number ? value.number : day_of_1980;
  return static_cast<time_t>((std::max(number, day_of_1980) - day_of_1970) * 86400);
}

// A text that a program could take for a formula, were it typed.
bool begins_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos;
}

// Of a sheet without cells libxlsxwriter leaves the file open.
void close_file_of_empty(lxw_worksheet* sheet) {
  if (sheet->dim_rowmin == LXW_ROW_MAX) std::fclose(sheet->optimize_tmpfile);
}

// As it stands in a formula.
std::string quoted_sheet(std::string_view sheet) {
  std::string out = "'";
  for (const char c : sheet) out += c == '\'' ? std::string("''") : std::string(1, c);
  return out + "'";
}

}  // namespace

class WorkbookWriter::Book {
 public:
  explicit Book(const Plan& plan);
  ~Book();
  Book(const Book&) = delete;
  Book& operator=(const Book&) = delete;

  bool add(std::string_view packed);
  bool finish();
  std::string_view next(std::size_t most);
  const Losses& losses() const { return losses_; }

 private:
  // One of the plan, with the sheets that it takes.
  struct WrittenSheet {
    const SheetPlan* plan = nullptr;
    lxw_worksheet* sheet = nullptr;  // the one that is written
    lxw_row_t row = 0;               // the next one, from 0
    std::size_t links = 0;           // in it
    std::uint64_t bytes = 0;         // of all
    std::size_t columns = 0;
    std::string top;  // the first rows, packed
  };

  lxw_worksheet* add_worksheet(std::string_view name);
  void begin_sheet(WrittenSheet& written);
  void begin_columns(const WrittenSheet& written);
  void limit_input(const WrittenSheet& written, std::size_t column);
  bool continue_sheet(WrittenSheet& written);
  void end_sheet(WrittenSheet& written);
  void write_choices();
  bool add_row(std::string_view packed, const Row& row);
  void write_row(WrittenSheet& written, const Row& row);
  void write_cell(WrittenSheet& written, std::size_t column, const Row& row);
  void write_text(WrittenSheet& written, lxw_col_t column, const Cell& cell, Style style);
  bool write_link(WrittenSheet& written, lxw_col_t column, std::string_view address,
                  lxw_format* format);
  void discard();

  Plan plan_;
  lxw_workbook* book_ = nullptr;
  std::optional<Styles> styles_;
  std::deque<WrittenSheet> sheets_;
  std::vector<std::string> names_;
  std::string choices_name_;
  Losses losses_;
  CellText text_;
  std::string address_;
  OutputFile file_;
  std::uint64_t given_ = 0;
  std::string piece_;
  bool failed_ = false;
};

WorkbookWriter::Book::Book(const Plan& plan) : plan_(plan) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  book_ = workbook_new_opt("", &options);
  failed_ = !book_ || plan_.sheets.empty();
  if (failed_) return;
  styles_.emplace(book_);
  lxw_doc_properties properties{};
  if (!plan_.title.empty()) properties.title = plan_.title.data();
  properties.created = creation_time(plan_.day);
  workbook_set_properties(book_, &properties);
  for (const SheetPlan& sheet : plan_.sheets)
    names_.push_back(fit_sheet_name(sheet.name, names_, names_.size() + 1));
  choices_name_ = fit_sheet_name(plan_.choices_name, names_, names_.size() + 1);
  for (std::size_t i = 0; i < plan_.sheets.size(); ++i) {
    WrittenSheet& written = sheets_.emplace_back();
    written.plan = &plan_.sheets[i];
    written.columns = std::min(written.plan->columns.size(), most_columns);
    written.sheet = add_worksheet(names_[i]);
    begin_sheet(written);
  }
  names_.push_back(choices_name_);
}

WorkbookWriter::Book::~Book() {
  if (book_) discard();
}

void WorkbookWriter::Book::discard() {
  lxw_worksheet* sheet = nullptr;
  STAILQ_FOREACH(sheet, book_->worksheets, list_pointers) std::fclose(sheet->optimize_tmpfile);
  lxw_workbook_free(std::exchange(book_, nullptr));
}

lxw_worksheet* WorkbookWriter::Book::add_worksheet(std::string_view name) {
  lxw_worksheet* const sheet = workbook_add_worksheet(book_, std::string(name).c_str());
  failed_ = failed_ || !sheet;
  if (!sheet) return nullptr;
  // libxlsxwriter leaves "2026" and "DES2025" bare, which are a number and a cell to a formula.
  std::free(sheet->quoted_name);
  sheet->quoted_name = lxw_strdup(quoted_sheet(name).c_str());
  return sheet;
}

void WorkbookWriter::Book::begin_sheet(WrittenSheet& written) {
  if (failed_) return;
  written.row = 0;
  written.links = 0;
  begin_columns(written);
  if (written.plan->rows_on_top > 0)
    worksheet_freeze_panes(written.sheet, written.plan->rows_on_top, 0);
  // Numbers that are texts on purpose are no mistakes.
  worksheet_ignore_errors(written.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, everywhere);
}

void WorkbookWriter::Book::begin_columns(const WrittenSheet& written) {
  for (std::size_t i = 0; i < written.columns; ++i) {
    const ColumnPlan& column = written.plan->columns[i];
    const auto place = static_cast<lxw_col_t>(i);
    lxw_format* format = nullptr;
    if (written.plan->form_rows > 0 && column.input != Input::any)
      format = styles_->of({RowStyle::body, column.added, false,
                            column.input == Input::date ? Shown::date : Shown::text, 0});
    worksheet_set_column(written.sheet, place, place, std::min(column.width, widest_column),
                         format);
    if (written.plan->form_rows > 0) limit_input(written, i);
  }
}

void WorkbookWriter::Book::limit_input(const WrittenSheet& written, std::size_t column) {
  const ColumnPlan& plan = written.plan->columns[column];
  lxw_data_validation validation{};
  std::string range;
  if (plan.input == Input::date) {
    validation.validate = LXW_VALIDATION_TYPE_DATE;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_datetime = first_date;
    validation.maximum_datetime = last_date;
  } else if (plan.input == Input::choice && !plan.choices.empty()) {
    char cells[LXW_MAX_CELL_RANGE_LENGTH];
    const auto place = static_cast<lxw_col_t>(column);
    lxw_rowcol_to_range_abs(cells, 0, place, static_cast<lxw_row_t>(plan.choices.size() - 1),
                            place);
    range = "=" + quoted_sheet(choices_name_) + "!" + cells;
    // libxlsxwriter frees one of its two copies of a list's range: it becomes a list below.
    validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    validation.value_formula = range.data();
  } else {
    return;
  }
  std::string advice(cut_to_units(plan.advice, longest_advice));
  if (!advice.empty()) validation.error_message = advice.data();
  const auto place = static_cast<lxw_col_t>(column);
  const lxw_row_t first = written.plan->rows_on_top;
  const lxw_error refused = worksheet_data_validation_range(
      written.sheet, first, place,
      std::min(first + written.plan->form_rows, lxw_row_t{most_rows}) - 1, place, &validation);
  failed_ = failed_ || refused != LXW_NO_ERROR;
  lxw_data_val_obj* rule = nullptr;
  STAILQ_FOREACH(rule, written.sheet->data_validations, list_pointers)
  if (rule->validate == LXW_VALIDATION_TYPE_CUSTOM_FORMULA)
    rule->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
}

// The rows go on below the same head, on a further sheet.
bool WorkbookWriter::Book::continue_sheet(WrittenSheet& written) {
  end_sheet(written);
  const auto place = static_cast<std::size_t>(written.plan - plan_.sheets.data());
  names_.push_back(fit_sheet_name(names_[place], names_, names_.size() + 1));
  written.sheet = add_worksheet(names_.back());
  begin_sheet(written);
  for (RowUnpacker top(written.top); !failed_ && top.next();) write_row(written, top.row());
  return !failed_;
}

void WorkbookWriter::Book::end_sheet(WrittenSheet& written) {
  const SheetPlan& plan = *written.plan;
  if (failed_ || plan.filter_row == 0 || plan.filter_row > written.row || written.columns == 0)
    return;
  const lxw_row_t form = std::min(plan.rows_on_top + plan.form_rows, lxw_row_t{most_rows});
  worksheet_autofilter(written.sheet, plan.filter_row - 1, 0, std::max(written.row, form) - 1,
                       static_cast<lxw_col_t>(written.columns - 1));
}

// Row by row, since none can be added behind the next one.
void WorkbookWriter::Book::write_choices() {
  std::vector<const std::vector<std::string>*> columns;
  std::size_t longest = 0;
  for (const WrittenSheet& written : sheets_) {
    if (written.plan->form_rows == 0) continue;
    for (std::size_t i = 0; i < written.columns; ++i) {
      columns.push_back(&written.plan->columns[i].choices);
      longest = std::max(longest, columns.back()->size());
    }
    break;
  }
  if (longest == 0) return;
  lxw_worksheet* const sheet = add_worksheet(choices_name_);
  if (!sheet) return;
  worksheet_hide(sheet);
  for (std::size_t row = 0; row < longest; ++row)
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (row >= columns[i]->size()) continue;
      fit_cell_text((*columns[i])[row], text_, losses_.replaced_characters);
      worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(i),
                             text_.text.c_str(), nullptr);
    }
}

bool WorkbookWriter::Book::add(std::string_view packed) {
  RowUnpacker rows(packed);
  while (!failed_) {
    const std::string_view before = rows.rest();
    if (!rows.next()) break;
    add_row(before.substr(0, before.size() - rows.rest().size()), rows.row());
  }
  failed_ = failed_ || !rows.sound() || !book_;
  return !failed_;
}

bool WorkbookWriter::Book::add_row(std::string_view packed, const Row& row) {
  if (row.sheet >= sheets_.size()) {
    failed_ = true;
    return false;
  }
  WrittenSheet& written = sheets_[row.sheet];
  if (written.row == most_rows && !continue_sheet(written)) return false;
  if (written.row < written.plan->rows_on_top) written.top += packed;
  write_row(written, row);
  return true;
}

void WorkbookWriter::Book::write_row(WrittenSheet& written, const Row& row) {
  const std::size_t count = std::min(row.cells.size(), most_columns);
  losses_.cells_left_out += row.cells.size() - count;
  for (std::size_t i = 0; i < count; ++i) write_cell(written, i, row);
  ++written.row;
}

void WorkbookWriter::Book::write_cell(WrittenSheet& written, std::size_t column, const Row& row) {
  const Cell& cell = row.cells[column];
  const bool added = column < written.columns && written.plan->columns[column].added;
  const auto place = static_cast<lxw_col_t>(column);
  const bool is_empty = cell.text.empty() && cell.address.empty();
  const CellValue value = value_of(cell.kind, cell.text);
  Style style{row.style, added, false, value.shown, value.places};
  written.bytes += bytes_around_cell;
  lxw_error refused = LXW_NO_ERROR;
  if (is_empty && (added || row.style == RowStyle::header))
    refused = worksheet_write_blank(written.sheet, written.row, place, styles_->of(style));
  else if (is_empty)
    return;
  else if (value.kind == CellValue::Kind::boolean)
    refused = worksheet_write_boolean(written.sheet, written.row, place,
                                      static_cast<int>(value.number), styles_->of(style));
  else if (value.kind == CellValue::Kind::number)
    refused =
        worksheet_write_number(written.sheet, written.row, place, value.number, styles_->of(style));
  else
    write_text(written, place, cell, style);
  failed_ = failed_ || refused != LXW_NO_ERROR;
}

void WorkbookWriter::Book::write_text(WrittenSheet& written, lxw_col_t column, const Cell& cell,
                                      Style style) {
  fit_cell_text(cell.text.empty() ? cell.address : cell.text, text_, losses_.replaced_characters);
  if (text_.shortened) ++losses_.shortened_texts;
  written.bytes += text_.text.size();
  if (text_.text.size() > longest_in_text_format && !begins_formula(text_.text))
    style.shown = Shown::general;
  if (!cell.address.empty()) {
    Style link = style;
    link.link = true;
    if (write_link(written, column, cell.address, styles_->of(link))) return;
    ++losses_.links_as_text;
    const bool is_full = written.links == most_links && fit_link_address(cell.address, address_);
    if (is_full) fit_cell_text(cell.address, text_, losses_.replaced_characters);
  }
  const lxw_error refused = worksheet_write_string(written.sheet, written.row, column,
                                                   text_.text.c_str(), styles_->of(style));
  failed_ = failed_ || refused != LXW_NO_ERROR;
}

bool WorkbookWriter::Book::write_link(WrittenSheet& written, lxw_col_t column,
                                      std::string_view address, lxw_format* format) {
  if (written.links == most_links || !fit_link_address(address, address_)) return false;
  const lxw_error refused = worksheet_write_url_opt(
      written.sheet, written.row, column, address_.c_str(), format, text_.text.c_str(), nullptr);
  if (refused != LXW_NO_ERROR) return false;
  ++written.links;
  return true;
}

bool WorkbookWriter::Book::finish() {
  if (!book_) return false;
  for (WrittenSheet& written : sheets_) end_sheet(written);
  if (!failed_) write_choices();
  if (failed_) {
    discard();
    return false;
  }
  book_->options.use_zip64 = std::any_of(sheets_.begin(), sheets_.end(), [](const auto& written) {
    return written.bytes > large_sheet;
  });
  lxw_worksheet* sheet = nullptr;
  STAILQ_FOREACH(sheet, book_->worksheets, list_pointers) close_file_of_empty(sheet);
  const PackageTarget package(file_);
  const lxw_error refused = workbook_close(std::exchange(book_, nullptr));
  failed_ = refused != LXW_NO_ERROR || package.failed();
  return !failed_;
}

std::string_view WorkbookWriter::Book::next(std::size_t most) {
  if (failed_) return {};
  piece_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(most, file_.size() - given_)));
  piece_.resize(file_.read(given_, piece_.data(), piece_.size()));
  given_ += piece_.size();
  return piece_;
}

WorkbookWriter::WorkbookWriter(const Plan& plan) : book_(std::make_unique<Book>(plan)) {}
WorkbookWriter::~WorkbookWriter() = default;
bool WorkbookWriter::add(std::string_view packed_rows) { return book_->add(packed_rows); }
bool WorkbookWriter::finish() { return book_->finish(); }
std::string_view WorkbookWriter::next(std::size_t most) { return book_->next(most); }
const Losses& WorkbookWriter::losses() const { return book_->losses(); }

}  // namespace pandu::workbook_writer
