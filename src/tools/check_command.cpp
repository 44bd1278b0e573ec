// pandu check: answers in, verdict out.
#include <cstdio>
#include <memory>

#include "content/read_answers.h"
#include "law/decide.h"
#include "tools/command.h"
#include "tools/files.h"
#include "tools/verdict_report.h"

namespace pandu::tools {
namespace {

struct CheckOptions {
  std::string file = "-";
  std::string on;
  std::string language = "id";
  bool json = false;
};

int check(const CheckOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;

  std::vector<content::Fault> faults;
  const auto on = read_day(options.on, faults);
  const auto language = read_language(options.language, faults);
  content::ReadAnswers read;
  if (const auto bytes = read_file(options.file, content::answer_limits.bytes, faults))
    read = content::read_answers(*bytes, shown_name(options.file), content->rules);
  faults.insert(faults.end(), read.faults.begin(), read.faults.end());
  print(faults);
  if (!faults.empty()) return bad_input;

  const law::Verdict verdict = law::decide(content->rules, *read.answers, *on);
  const VerdictReport report{verdict, *read.answers, *content, *language};
  std::fputs((options.json ? as_json(report) : as_text(report)).c_str(), stdout);
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
  command.call([options, &session] { session.exit_code = check(*options, session.assets); });
}

}  // namespace pandu::tools
