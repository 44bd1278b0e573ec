// pandu verify: every case of the rules, and whether what must hold does.
#include <algorithm>
#include <cstdio>
#include <thread>

#include "tools/command.h"
#include "tools/files.h"
#include "verify/verify.h"

namespace pandu::tools {
namespace {

int verify_rules(const std::string& assets, unsigned threads) {
  const std::optional<content::Content> content = load_content(assets);
  if (!content) return bad_input;
  verify::Options options;
  options.threads = threads;
  const verify::Report report = verify::verify({*content}, options);
  std::fputs(verify::tell(report, *content).c_str(), stdout);
  return report.tally.all_hold() ? success : failure;
}

}  // namespace

void add_verify(CommandLine& line, Session& session) {
  Command command = line.add(
      "verify", "Check every case of the rules; exit 1 with a counter-example where one fails");
  command.call([&session] {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    session.exit_code = verify_rules(session.assets, cores);
  });
}

}  // namespace pandu::tools
