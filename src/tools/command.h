// The subcommands: each adds itself to the command line and, when called, leaves its exit code.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace pandu::tools {

enum ExitCode { success = 0, failure = 1, bad_input = 2, needs_answers = 3 };

// What all subcommands share.
struct Session {
  std::string assets;  // a folder to read instead of the built-in assets; empty: built-in
  int exit_code = success;
};

void add_check(CLI::App& app, Session& session);
void add_bulk(CLI::App& app, Session& session);
void add_lint(CLI::App& app, Session& session);
void add_link(CLI::App& app, Session& session);
void add_verify(CLI::App& app, Session& session);
void add_bundle(CLI::App& app, Session& session);
void add_site(CLI::App& app, Session& session);
void add_paper(CLI::App& app, Session& session);
void add_previews(CLI::App& app, Session& session);
void add_icons(CLI::App& app, Session& session);

}  // namespace pandu::tools
