// pandu lint [DIR]: every fault of assets/, and what should be looked at again.
#include <cstdio>
#include <filesystem>
#include <memory>

#include "content/lint/lint.h"
#include "content/place.h"
#include "tools/asked_words.h"
#include "tools/command.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

constexpr const char* own_assets = "assets";

struct LintOptions {
  std::string folder;
  std::string on;
};

content::Lint find_faults(const std::vector<content::File>& files, law::Date on) {
  content::ReadContent read = content::read_content(files);
  if (!read.content) return {std::move(read.faults), {}};
  return content::lint(files, *read.content, asked_words(), on);
}

// A note is a fault that can wait: the same line, under another name, and no failure.
void print_notes(const std::vector<content::Fault>& notes) {
  for (const content::Fault& note : notes) {
    const std::string line = content::describe(note);
    std::printf("note%s\n", line.c_str() + line.find(':'));
  }
}

int lint(const LintOptions& options) {
  content::Lint lint;
  const std::vector<content::File> files =
      options.folder.empty() ? embedded_files() : read_folder(options.folder, lint.faults);
  const std::optional<law::Date> on = read_day(options.on, lint.faults);
  if (on && lint.faults.empty()) lint = find_faults(files, *on);
  content::add_lines(files, lint.notes);
  content::add_lines(files, lint.faults);
  print_notes(lint.notes);
  print(lint.faults);
  const std::string place = options.folder.empty() ? "the built-in assets" : options.folder;
  if (!lint.faults.empty()) {
    const std::size_t count = lint.faults.size();
    std::fprintf(stderr, "%zu %s in %s\n", count, count == 1 ? "fault" : "faults", place.c_str());
    return bad_input;
  }
  std::printf("%zu files in %s, no fault\n", files.size(), place.c_str());
  return success;
}

}  // namespace

void add_lint(CommandLine& line, Session& session) {
  const auto options = std::make_shared<LintOptions>();
  Command command =
      line.add("lint", "Check every file of assets/ and print each fault; exit 2 if there is any");
  command.option("DIR", options->folder,
                 "The folder to check: else --assets, else ./assets, else what is built in");
  command.option("--on", options->on, "Note the facts whose review has passed by then; else today",
                 "DATE");
  command.call([options, &session] {
    if (options->folder.empty()) options->folder = session.assets;
    if (options->folder.empty() && std::filesystem::is_directory(own_assets))
      options->folder = own_assets;
    session.exit_code = lint(*options);
  });
}

}  // namespace pandu::tools
