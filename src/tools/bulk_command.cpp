// pandu bulk: a list of people in, the list with a verdict per row out.
#include <algorithm>
#include <memory>
#include <thread>

#include "share/share_code.h"
#include "text/wording.h"
#include "tools/bulk_stream.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

constexpr unsigned most_jobs = 256;

struct BulkOptions {
  std::string file = "-";
  std::string on;
  std::string language = "id";
  std::string dates;
  std::string header;
  std::string address;
  std::vector<std::string> columns;
  unsigned jobs = 1;
};

using Faults = std::vector<content::Fault>;

// Where the list comes from, and what its columns hold.
struct Source {
  OpenFile file;
  bulk::RecordSplitter splitter;
  bool has_header = true;  // the file's own; else it was given
};

lists::DateOrder date_order(const std::string& text, Faults& faults) {
  if (text.empty()) return lists::DateOrder::not_said;
  if (text == "dmy") return lists::DateOrder::day_first;
  if (text == "mdy") return lists::DateOrder::month_first;
  faults.push_back({"--dates", "", "\"" + text + "\" is no order of a date", "dmy or mdy"});
  return lists::DateOrder::not_said;
}

// "Saldo akhir=balance", or "Saldo akhir=" for a column that holds no answer.
void choose_column(const std::string& choice, bulk::Mapping& mapping, Faults& faults) {
  const std::size_t equals = choice.rfind('=');
  const std::string name = choice.substr(0, equals);
  const std::string key_name = equals == choice.npos ? "" : choice.substr(equals + 1);
  const auto key = law::from_name<law::Key>(key_name);
  const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
                                   [&](const lists::Column& one) { return one.name == name; });
  if (equals == choice.npos || (!key && !key_name.empty()))
    faults.push_back({"--column", "", "\"" + choice + "\" names no answer", "HEADER=KEY"});
  else if (column == mapping.columns.end())
    faults.push_back(
        {"--column", "", "there is no column \"" + name + "\"", "a header of the list"});
  else
    column->key = key;
}

void fault(const BulkOptions& options, std::string found, Faults& faults) {
  faults.push_back({shown_name(options.file), "", std::move(found), ""});
}

// The header, from the file or as it was given, as a mapping.
bulk::Mapping read_mapping(const BulkOptions& options, Source& source,
                           const bulk::ListContext& context, Faults& faults) {
  bulk::RecordSplitter given;
  given.feed(options.header);
  given.finish();
  bulk::RecordSplitter& splitter = source.has_header ? source.splitter : given;
  const auto header =
      source.has_header ? next_record(splitter, source.file.get()) : splitter.next();
  if (!header) {
    fault(options, bulk::describe(lists::Problem{}, context.content, context.language), faults);
    return {};
  }
  if (!source.has_header) source.splitter = bulk::RecordSplitter(given.delimiter());
  bulk::ReadMapping read = bulk::read_header(*header, splitter.delimiter(), context.words);
  for (const std::string& choice : options.columns) choose_column(choice, read.mapping, faults);
  const lists::DateOrder order = date_order(options.dates, faults);
  for (lists::Column& column : read.mapping.columns) column.order = order;
  if (read.problems.empty()) read.problems = bulk::check_mapping(read.mapping);
  for (const lists::Problem& problem : read.problems)
    fault(options, bulk::describe(problem, context.content, context.language), faults);
  return std::move(read.mapping);
}

int finish(const BulkOptions& options, const bulk::ListContext& context, const BulkResult& result) {
  if (!result.written) {
    std::fputs("error: the output could not be written\n", stderr);
    return failure;
  }
  if (!result.read) {
    print({{shown_name(options.file), "", "the file cannot be read to its end", ""}});
    return bad_input;
  }
  if (result.faulty == 0) return success;
  print({{shown_name(options.file), "",
          text::say(
              context.content, context.language, "list.faulty",
              {{"faulty", std::to_string(result.faulty)}, {"all", std::to_string(result.rows)}}),
          ""}});
  return failure;
}

int run_bulk(const BulkOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;
  Faults faults;
  const auto on = read_day(options.on, faults);
  const auto language = read_language(options.language, faults);
  Source source{open_file(options.file, faults), bulk::RecordSplitter(), options.header.empty()};
  print(faults);
  if (!faults.empty()) return bad_input;

  const bulk::WordIndex words(content->list_words);
  bulk::ListContext context{*content, words, {}, *on, *language, {}};
  context.link = [&](const law::Answers& answers) {
    return options.address + share::share_address(answers, *on, content->rules);
  };
  context.mapping = read_mapping(options, source, context, faults);
  print(faults);
  if (!faults.empty()) return bad_input;

  if (source.has_header) {
    if (source.splitter.had_mark()) std::fputs("\xEF\xBB\xBF", stdout);
    std::fputs(bulk::header_line(context.mapping).c_str(), stdout);
  }
  const unsigned jobs = std::clamp(options.jobs, 1U, most_jobs);
  return finish(options, context,
                stream_list(context, source.splitter, source.file.get(), stdout, jobs));
}

}  // namespace

void add_bulk(CommandLine& line, Session& session) {
  const auto options = std::make_shared<BulkOptions>();
  Command command = line.add(
      "bulk",
      "A list of people (CSV) in, the list with a verdict per row out; exit 1 if a row is faulty");
  command.option("FILE", options->file, "A CSV file; - or none: standard input");
  command.option("--on", options->on, "The day of the claim; else today", "DATE");
  command.option("--lang", options->language, "What is wrong, in id (the default) or en", "LANG");
  command.option("--dates", options->dates, "dmy or mdy, for dates like 01/02/2026", "ORDER");
  command.option("--header", options->header,
                 "The first line of the list, for a piece of it without that line", "LINE");
  command.option("--column", options->columns,
                 "A column and the answer it holds: \"Sisa saldo=balance\"; nothing behind the = "
                 "passes it through",
                 "HEADER=KEY");
  command.option("--address", options->address, "Where the site stands, for whole links", "URL");
  command.option("--jobs", options->jobs, "How many threads (1)", "N");
  command.call([options, &session] { session.exit_code = run_bulk(*options, session.assets); });
}

}  // namespace pandu::tools
