// The subcommands: each adds itself to the command line and, when called, leaves its exit code.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "content/content.h"
#include "content/fault.h"
#include "law/date.h"
#include "tools/command_line.h"

namespace pandu::tools {

enum ExitCode { success = 0, failure = 1, bad_input = 2, needs_answers = 3, unwritten = 4 };

// Prints the faults; `code` where there is one, else success.
ExitCode ended(const std::vector<content::Fault>& faults, ExitCode code);

// What all subcommands share.
struct Session {
  std::string assets;  // a folder to read instead of the built-in assets; empty: built-in
  std::string web;     // the same of web/static
  int exit_code = success;
};

void add_check(CommandLine& line, Session& session);
void add_bulk(CommandLine& line, Session& session);
void add_find(CommandLine& line, Session& session);
void add_lint(CommandLine& line, Session& session);
void add_link(CommandLine& line, Session& session);
void add_verify(CommandLine& line, Session& session);
void add_diff(CommandLine& line, Session& session);
void add_film(CommandLine& line, Session& session);
void add_bundle(CommandLine& line, Session& session);
void add_site(CommandLine& line, Session& session);
void add_cards(CommandLine& line, Session& session);
void add_preview(CommandLine& line, Session& session);
void add_paper(CommandLine& line, Session& session);
void add_package(CommandLine& line, Session& session);
void add_icons(CommandLine& line, Session& session);
void add_protocol(CommandLine& line, Session& session);

// What the site's scripts and the programs agree on, as `pandu protocol` prints it.
std::string protocol();

// What several commands are asked for: a day, from the only clock of this project outside the
// browser's, and a language.

// The local civil date.
law::Date today();

// The day that --on names, or today where it is empty; no value and a fault where it is no date.
std::optional<law::Date> read_day(const std::string& text, std::vector<content::Fault>& faults);

// The language that --lang names; no value and a fault where we do not have it.
std::optional<content::Language> read_language(const std::string& text,
                                               std::vector<content::Fault>& faults);

}  // namespace pandu::tools
