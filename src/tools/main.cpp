// The `pandu` command: a table of contents. Each subcommand has a file of its own.
#include <CLI/CLI.hpp>
#include <cstdio>

#include "tools/command.h"

int main(int argc, char** argv) {
  using namespace pandu::tools;
  CLI::App app{"Pandu JHT: may a member claim, from when, by which channel, with which papers"};
  app.require_subcommand(1);
  app.fallthrough();
  Session session;
  app.add_option("--assets", session.assets, "Read this folder instead of the built-in assets")
      ->type_name("DIR");
  add_check(app, session);
  add_bulk(app, session);
  add_lint(app, session);
  add_link(app, session);
  add_verify(app, session);
  add_bundle(app, session);
  add_site(app, session);
  add_paper(app, session);
  add_previews(app, session);
  add_icons(app, session);

  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp& help) {
    return app.exit(help);
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "error: %s (see pandu --help)\n", error.what());
    return bad_input;
  }
  if (std::fflush(stdout) != 0) {
    std::fputs("error: the output could not be written\n", stderr);
    return failure;
  }
  return session.exit_code;
}
