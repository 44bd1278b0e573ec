#include "tools/command_line.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <utility>

namespace pandu::tools {

struct CommandLine::State {
  explicit State(const std::string& help) : app(help) {
    app.require_subcommand(1);
    app.fallthrough();
  }
  CLI::App app;
};

namespace {

template <class Value>
CLI::Option* add(CLI::App& parser, const std::string& name, Value& value, const std::string& help,
                 const std::string& type) {
  CLI::Option* option = parser.add_option(name, value, help);
  if (!type.empty()) option->type_name(type);
  return option;
}

}  // namespace

void Command::option(const std::string& name, std::string& value, const std::string& help,
                     const std::string& type) {
  add(*parser_, name, value, help, type);
}

void Command::option(const std::string& name, unsigned& value, const std::string& help,
                     const std::string& type) {
  add(*parser_, name, value, help, type);
}

void Command::option(const std::string& name, std::optional<std::string>& value,
                     const std::string& help, const std::string& type) {
  add(*parser_, name, value, help, type);
}

void Command::option(const std::string& name, std::vector<std::string>& values,
                     const std::string& help, const std::string& type) {
  // One value each time: what stands behind it may be the name of a file.
  add(*parser_, name, values, help, type)->allow_extra_args(!name.starts_with('-'));
}

void Command::required(const std::string& name, std::string& value, const std::string& help) {
  parser_->add_option(name, value, help)->required();
}

void Command::flag(const std::string& name, bool& value, const std::string& help) {
  parser_->add_flag(name, value, help);
}

void Command::call(std::function<void()> work) { parser_->callback(std::move(work)); }

CommandLine::CommandLine(const std::string& help) : state_(std::make_unique<State>(help)) {}
CommandLine::~CommandLine() = default;

void CommandLine::option(const std::string& name, std::string& value, const std::string& help,
                         const std::string& type) {
  tools::add(state_->app, name, value, help, type);
}

Command CommandLine::add(const std::string& name, const std::string& help) {
  return Command(*state_->app.add_subcommand(name, help));
}

CommandLine::Outcome CommandLine::run(int count, char** arguments) {
  try {
    state_->app.parse(count, arguments);
    return Outcome::done;
  } catch (const CLI::CallForHelp& help) {
    state_->app.exit(help);
    return Outcome::helped;
  } catch (const CLI::ParseError& error) {
    std::fprintf(stderr, "error: %s (see pandu --help)\n", error.what());
    return Outcome::faulty;
  }
}

}  // namespace pandu::tools
