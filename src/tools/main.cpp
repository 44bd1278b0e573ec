// The `pandu` command: a table of contents.
#include <cstdio>

#include "tools/command.h"

int main(int argc, char** argv) {
  using namespace pandu::tools;
  CommandLine line{"Pandu JHT: may a member claim, from when, by which channel, with which papers"};
  Session session;
  line.option("--assets", session.assets, "Read this folder instead of the built-in assets", "DIR");
  line.option("--web", session.web, "Read the frame and style sheets of pages from this folder",
              "DIR");
  add_check(line, session);
  add_bulk(line, session);
  add_find(line, session);
  add_film(line, session);
  add_lint(line, session);
  add_link(line, session);
  add_verify(line, session);
  add_diff(line, session);
  add_bundle(line, session);
  add_site(line, session);
  add_cards(line, session);
  add_preview(line, session);
  add_paper(line, session);
  add_package(line, session);
  add_icons(line, session);
  add_protocol(line, session);

  switch (line.run(argc, argv)) {
    case CommandLine::Outcome::helped:
      return success;
    case CommandLine::Outcome::faulty:
      return bad_input;
    case CommandLine::Outcome::done:
      break;
  }
  if (std::fflush(stdout) != 0) {
    std::fputs("error: the output could not be written\n", stderr);
    return unwritten;
  }
  return session.exit_code;
}
