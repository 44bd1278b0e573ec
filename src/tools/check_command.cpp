// pandu check: answers in, verdict out.
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "check/check_answers.h"
#include "content/read_answers.h"
#include "law/decide.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/verdict_text.h"

namespace pandu::tools {
namespace {

struct CheckOptions {
  std::string file = "-";
  std::string on;
  std::string language = "id";
  bool json = false;
  bool lines = false;
};

// The lines of a file, each without its line feed.
class Lines {
 public:
  explicit Lines(std::FILE* file) : file_(file) {}
  ~Lines() { std::free(line_); }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  std::optional<std::string_view> next() {
    const ssize_t length = getline(&line_, &size_, file_);
    if (length < 0) return std::nullopt;
    std::string_view line(line_, static_cast<std::size_t>(length));
    if (line.ends_with('\n')) line.remove_suffix(1);
    return line;
  }

 private:
  std::FILE* file_;
  char* line_ = nullptr;
  std::size_t size_ = 0;
};

// A verdict, or faults, for each line of answers.
int check_lines(const CheckOptions& options, const content::Content& content, law::Date on) {
  std::vector<content::Fault> faults;
  const OpenFile file = open_file(options.file, faults);
  print(faults);
  if (!file) return bad_input;
  const std::string day = law::to_iso(on);
  bool all_sound = true;
  Lines lines(file.get());
  while (const auto line = lines.next()) {
    const check::Checked checked =
        check::check_answers(content, *line, day, options.language, check::JsonForm::one_line);
    all_sound = all_sound && checked.status != check::Status::faulty;
    if (std::fwrite(checked.json.data(), 1, checked.json.size(), stdout) < checked.json.size() ||
        std::fputc('\n', stdout) == EOF)
      return unwritten;
  }
  return all_sound ? success : failure;
}

int check(const CheckOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;

  std::vector<content::Fault> faults;
  const auto on = read_day(options.on, faults);
  const auto language = read_language(options.language, faults);
  if (options.lines && faults.empty()) return check_lines(options, *content, *on);
  content::ReadAnswers read;
  if (const auto bytes = read_file(options.file, content::answer_limits.bytes, faults))
    read = content::read_answers(*bytes, shown_name(options.file), content->rules);
  faults.insert(faults.end(), read.faults.begin(), read.faults.end());
  print(faults);
  if (!faults.empty()) return bad_input;

  const law::Verdict verdict = law::decide(content->rules, *read.answers, *on);
  const check::VerdictReport report{verdict, *read.answers, *content, *language};
  std::fputs(
      (options.json ? as_json(report, check::JsonForm::indented) + "\n" : as_text(report)).c_str(),
      stdout);
  return verdict.outcome == law::Outcome::needs_answers ? needs_answers : success;
}

}  // namespace

void add_check(CommandLine& line, Session& session) {
  const auto options = std::make_shared<CheckOptions>();
  Command command = line.add(
      "check", "Answers in, verdict out; exit 3 if answers are missing, 2 if they are faulty");
  command.option("FILE", options->file, "A JSON file of answers; - or none: standard input");
  command.option("--on", options->on, "The day of the claim; else today", "DATE");
  command.option("--lang", options->language, "id (the default) or en", "LANG");
  command.flag("--json", options->json, "The verdict as JSON");
  command.flag("--lines", options->lines,
               "Answers on every line, and the verdict as JSON, or what is wrong, on a line for "
               "each; exit 1 if any are faulty");
  command.call([options, &session] { session.exit_code = check(*options, session.assets); });
}

}  // namespace pandu::tools
