// pandu link: answers in, share code out; and back.
#include <cstdio>
#include <memory>

#include "content/quote.h"
#include "content/read_answers.h"
#include "share/share_code.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

struct LinkOptions {
  std::string input = "-";
  std::string on;
  bool decode = false;
};

int decode(const std::string& code, const content::Content& content) {
  const auto answers = share::read_share_code(code, content.rules);
  if (!answers) {
    print({{"CODE", "", content::quote(code) + " is not a share code, or it is damaged",
            "what pandu link printed, or what follows #/hasil/ in a link"}});
    return bad_input;
  }
  std::printf("%s\n", content::write_answers(*answers).c_str());
  return success;
}

int encode(const LinkOptions& options, const content::Content& content) {
  std::vector<content::Fault> faults;
  const auto day = read_day(options.on, faults);
  content::ReadAnswers read;
  if (const auto bytes = read_file(options.input, content::answer_limits.bytes, faults))
    read = content::read_answers(*bytes, shown_name(options.input), content.rules);
  faults.insert(faults.end(), read.faults.begin(), read.faults.end());
  print(faults);
  if (!faults.empty()) return bad_input;
  const law::Answers shared = share::for_sharing(*read.answers, *day, content.rules);
  std::printf("%s\n", share::share_code(shared).c_str());
  return success;
}

int link(const LinkOptions& options, const std::string& assets) {
  const auto content = load_content(assets);
  if (!content) return bad_input;
  return options.decode ? decode(options.input, *content) : encode(options, *content);
}

}  // namespace

void add_link(CommandLine& line, Session& session) {
  const auto options = std::make_shared<LinkOptions>();
  Command command = line.add(
      "link", "Answers in, the code of a link #/hasil/<code> out; exit 2 if they are faulty");
  command.option("INPUT", options->input,
                 "A JSON file of answers (- or none: standard input); with --decode, a code");
  command.option("--on", options->on, "The day of sharing; else today", "DATE");
  command.flag("--decode", options->decode, "A code in, the answers as JSON out");
  command.call([options, &session] { session.exit_code = link(*options, session.assets); });
}

}  // namespace pandu::tools
