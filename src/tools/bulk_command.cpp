// pandu bulk: a list of people in, the list with a verdict per row out.
#include <algorithm>
#include <filesystem>
#include <memory>
#include <thread>

#include "base/ascii.h"
#include "bulk/choices.h"
#include "bulk/table_records.h"
#include "content/quote.h"
#include "share/share_code.h"
#include "text/wording.h"
#include "tools/bulk_stream.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/list_file.h"

namespace pandu::tools {
namespace {

constexpr unsigned most_jobs = 256;

struct BulkOptions {
  std::string file = "-";
  std::string output = "-";
  std::string on;
  std::string language = "id";
  bulk::Choices choices;
  std::optional<std::string> header;
  std::string address;
  std::string sheet;
  unsigned header_row = 0;
  bool every_row = false;
  unsigned jobs = 1;
};

using Faults = std::vector<content::Fault>;

void fault(const BulkOptions& options, std::string found, Faults& faults) {
  faults.push_back({shown_name(options.file), "", std::move(found), ""});
}

void fault(const BulkOptions& options, const lists::Problem& problem,
           const bulk::ListContext& context, Faults& faults) {
  fault(options, bulk::describe(problem, context.content, context.language), faults);
}

// The header as it was given, for a list that has none; none where the list has its own.
class GivenHeader {
 public:
  GivenHeader(const std::optional<std::string>& line, Faults& faults) {
    if (!line) return;
    splitter_.feed(*line);
    splitter_.finish();
    record_ = splitter_.next();
    if (!record_) faults.push_back({"--header", "", "it is empty", "the first line of the list"});
  }

  const std::optional<bulk::RawRecord>& record() const { return record_; }
  std::optional<char> delimiter() const {
    return record_ ? std::optional(splitter_.delimiter()) : std::nullopt;
  }

 private:
  bulk::RecordSplitter splitter_;
  std::optional<bulk::RawRecord> record_;
};

std::optional<std::uint64_t> header_line(const BulkOptions& options) {
  if (options.header_row == 0) return std::nullopt;
  return options.header_row;
}

// The header, from the file or as it was given, as a mapping.
bulk::Mapping read_mapping(const BulkOptions& options, const ListFile& file,
                           bulk::TableRecords& table, const GivenHeader& given,
                           const bulk::ListContext& context, Faults& faults) {
  if (!given.record() && table.empty()) {
    fault(options, file.broken_off().value_or(lists::Problem{}), context, faults);
    return {};
  }
  auto mapping = given.record()
                     ? bulk::read_header(*given.record(), file.delimiter(), context.words)
                     : table.find_header(file.delimiter(), context.words, header_line(options));
  if (!mapping) {
    fault(options, {lists::Problem::Kind::unreadable, "", ""}, context, faults);
    return {};
  }
  constexpr bulk::ChoiceNames names{"--dates", "--column", "--word"};
  bulk::apply(options.choices, names, context.content.list_words, *mapping, faults);
  for (const lists::Problem& problem : bulk::problems_of(*mapping))
    fault(options, problem, context, faults);
  return *std::move(mapping);
}

// Which sheet is read, where there are others, and how many of its rows are hidden.
void tell_sheet(const BulkOptions& options, const ListFile& file,
                const bulk::ListContext& context) {
  const std::vector<std::string> sheets = file.sheets();
  std::string others;
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (i != file.sheet())
      (others += others.empty() ? "" : ", ") += content::quote_briefly(sheets[i]);
  const auto tell = [&](std::string_view key, const text::Facts& facts) {
    std::fprintf(stderr, "note: %s: %s\n", shown_name(options.file).c_str(),
                 text::say(context.content, context.language, key, facts).c_str());
  };
  if (!others.empty())
    tell("list.sheet",
         {{"sheet", content::quote_briefly(sheets[file.sheet()])}, {"others", others}});
  if (file.hidden_rows() > 0) tell("list.hidden", {{"rows", std::to_string(file.hidden_rows())}});
}

std::string row_numbers(const std::vector<lists::OtherRow>& rows) {
  std::string numbers;
  for (const lists::OtherRow& row : rows)
    numbers += (numbers.empty() ? "" : ", ") + std::to_string(row.line);
  return numbers;
}

// Which rows are not people.
void tell_layout(const BulkOptions& options, const bulk::TableRecords& table,
                 const bulk::ListContext& context) {
  const lists::Layout& layout = table.layout();
  const auto tell = [&](std::string_view key, const text::Facts& facts) {
    std::fprintf(stderr, "note: %s: %s\n", shown_name(options.file).c_str(),
                 text::say(context.content, context.language, key, facts).c_str());
  };
  if (layout.titles > 0)
    tell("list.layout.titles", {{"count", std::to_string(layout.titles)},
                                {"header", std::to_string(layout.last_header)}});
  if (layout.blank > 0) tell("list.layout.blank", {{"count", std::to_string(layout.blank)}});
  if (layout.other_count > 0)
    tell("list.layout.others",
         {{"count", std::to_string(layout.other_count)}, {"lines", row_numbers(layout.others)}});
}

int finish(const BulkOptions& options, const bulk::ListContext& context, const ListFile& file,
           const bulk::TableRecords& table, const BulkResult& result) {
  if (!result.written) {
    std::fputs("error: the output could not be written\n", stderr);
    return unwritten;
  }
  tell_sheet(options, file, context);
  tell_layout(options, table, context);
  Faults faults;
  if (const auto problem = file.broken_off())
    faults.push_back({shown_name(options.file), "", "the file cannot be read to its end",
                      bulk::describe(*problem, context.content, context.language)});
  else if (table.people() == 0 && !options.header)
    fault(options, {lists::Problem::Kind::no_rows, "", ""}, context, faults);
  print(faults);
  if (!faults.empty()) return bad_input;
  if (result.faulty == 0) return success;
  print({{shown_name(options.file), "",
          text::say(
              context.content, context.language, "list.faulty",
              {{"faulty", std::to_string(result.faulty)}, {"all", std::to_string(table.people())}}),
          ""}});
  return failure;
}

// What the name of the output says that it is, in small letters: ".xlsx".
std::string ending_of(const std::string& path) {
  std::string ending = std::filesystem::path(path).extension().string();
  for (char& c : ending)
    if (base::is_letter(c) && !base::is_small_letter(c)) c = static_cast<char>(c - 'A' + 'a');
  return ending;
}

bool is_book(const BulkOptions& options) { return ending_of(options.output) == ".xlsx"; }

// Under such a name, CSV would be taken for what it is not.
void check_output(const BulkOptions& options, Faults& faults) {
  for (const std::string_view other : {".xls", ".xlsm", ".xlsb", ".ods"})
    if (ending_of(options.output) == other)
      faults.push_back({"--output", "", "\"" + std::string(other) + "\" cannot be written",
                        "a name with .xlsx or .csv"});
}

// As a workbook where the name of the output says so.
BulkResult stream(const BulkOptions& options, const ListFile& file, bulk::TableRecords& table,
                  bool is_whole, const bulk::ListContext& context, std::FILE* out) {
  if (is_book(options)) {
    const std::vector<std::string> sheets = file.sheets();
    return stream_book(context, table, sheets.empty() ? "" : sheets[file.sheet()],
                       options.every_row, out);
  }
  if (is_whole && file.wants_mark()) std::fputs("\xEF\xBB\xBF", out);
  table.begin(context, options.every_row);
  return stream_list(context, table, out, std::clamp(options.jobs, 1U, most_jobs));
}

int run_bulk(const BulkOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;
  Faults faults;
  const auto on = read_day(options.on, faults);
  const auto language = read_language(options.language, faults);
  check_output(options, faults);
  const GivenHeader given(options.header, faults);
  OpenFile opened = open_file(options.file, faults);
  print(faults);
  if (!faults.empty()) return bad_input;

  const bulk::WordIndex words(content->list_words);
  bulk::ListContext context{*content, words, {}, *on, *language, {}};
  context.link = [&](const law::Answers& answers, std::string& out) {
    out += options.address;
    share::append_share_address(answers, *on, content->rules, out);
  };
  const OpenedList list = open_list(std::move(opened), words, given.delimiter(), options.sheet);
  if (!list.file) {
    fault(options, list.problem, context, faults);
    print(faults);
    return bad_input;
  }
  bulk::TableRecords table(*list.file);
  context.mapping = read_mapping(options, *list.file, table, given, context, faults);
  print(faults);
  if (!faults.empty()) return bad_input;

  OutputFile output(options.output, faults);
  print(faults);
  if (!faults.empty()) return unwritten;
  BulkResult result = stream(options, *list.file, table, !given.record(), context, output.get());
  // Of a list that breaks off, or has nobody, no file is left.
  const bool is_whole = !list.file->broken_off() && (table.people() > 0 || options.header);
  if (is_whole || options.output == "-") result.written = result.written && output.finish();
  return finish(options, context, *list.file, table, result);
}

}  // namespace

void add_bulk(CommandLine& line, Session& session) {
  const auto options = std::make_shared<BulkOptions>();
  Command command = line.add("bulk",
                             "A list of people (CSV, .xlsx, .ods) in, the list with a verdict per "
                             "row out; exit 1 if a row is "
                             "faulty");
  command.option("FILE", options->file, "A file, told by what is in it; - or none: standard input");
  command.option(
      "--output", options->output,
      "Where the result goes, whole or not at all: Excel for a name with .xlsx, else CSV", "FILE");
  command.option("--on", options->on, "The day of the claim; else today", "DATE");
  command.option("--lang", options->language, "What is wrong, in id (the default) or en", "LANG");
  command.option("--dates", options->choices.dates, "dmy or mdy, for dates like 01/02/2026",
                 "ORDER");
  command.option("--header", options->header,
                 "The first line of the list, for a piece of it without that line", "LINE");
  command.option("--column", options->choices.columns,
                 "A column and the answer it holds: \"Sisa saldo=balance\"; nothing behind the = "
                 "passes it through",
                 "HEADER=KEY");
  command.option("--word", options->choices.words,
                 "What a word means that is not known: \"PHK (Efisiensi)=laid_off\"", "WORD=VALUE");
  command.option("--unit", options->choices.unit,
                 "What the balances are counted in, where the header speaks of thousands: 1, 1000",
                 "RUPIAH");
  command.option("--header-row", options->header_row,
                 "The row of the headers, where they are not found", "ROW");
  command.flag("--every-row", options->every_row, "Totals and notes are people too");
  command.option("--sheet", options->sheet, "Of a workbook; else the one that looks like a list",
                 "NAME");
  command.option("--address", options->address, "Where the site stands, for whole links", "URL");
  command.option("--jobs", options->jobs, "How many threads (1)", "N");
  command.call([options, &session] { session.exit_code = run_bulk(*options, session.assets); });
}

}  // namespace pandu::tools
