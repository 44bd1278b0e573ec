// pandu verify: every case of the rules, and whether what must hold does.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <thread>

#include "tools/command.h"
#include "tools/files.h"
#include "tools/only_grounds.h"
#include "verify/verify.h"

namespace pandu::tools {
namespace {

int verify_rules(const std::string& assets, const std::vector<std::string>& only) {
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  verify::Options options;
  options.threads = std::max(1U, std::thread::hardware_concurrency());
  std::vector<content::Fault> faults;
  options.only = read_grounds(only, faults);
  print(faults);
  if (!faults.empty()) return bad_input;
  const verify::Report report = verify::verify({*content}, options);
  std::fputs(verify::tell(report, *content).c_str(), stdout);
  return report.tally.all_hold() ? success : failure;
}

}  // namespace

void add_verify(CommandLine& line, Session& session) {
  Command command = line.add(
      "verify", "Check every case of the rules; exit 1 with a counter-example where one fails");
  const auto only = std::make_shared<std::vector<std::string>>();
  command.option("--only", *only, "This ground only; may stand more than once", "GROUND");
  command.call([only, &session] { session.exit_code = verify_rules(session.assets, *only); });
}

}  // namespace pandu::tools
