// The command line as the subcommands see it. Only command_line.cpp reads its library, which is by
// far the largest header: every file that did would compile all its checks again.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace pandu::tools {

// One subcommand. What stands on the command line is written into the variables given here before
// `call`'s work is done; they must live as long as the command line. `name` is "--on", or "FILE"
// for what has its place; `type` is what --help calls its value.
class Command {
 public:
  explicit Command(CLI::App& parser) : parser_(&parser) {}

  void option(const std::string& name, std::string& value, const std::string& help,
              const std::string& type = {});
  void option(const std::string& name, unsigned& value, const std::string& help,
              const std::string& type);
  // None where it was not given; an empty one is one.
  void option(const std::string& name, std::optional<std::string>& value, const std::string& help,
              const std::string& type);
  // May stand more than once.
  void option(const std::string& name, std::vector<std::string>& values, const std::string& help,
              const std::string& type);
  void required(const std::string& name, std::string& value, const std::string& help);
  void flag(const std::string& name, bool& value, const std::string& help);
  void call(std::function<void()> work);

 private:
  CLI::App* parser_;
};

class CommandLine {
 public:
  explicit CommandLine(const std::string& help);
  ~CommandLine();
  CommandLine(const CommandLine&) = delete;
  CommandLine& operator=(const CommandLine&) = delete;

  // An option that every subcommand understands.
  void option(const std::string& name, std::string& value, const std::string& help,
              const std::string& type);
  Command add(const std::string& name, const std::string& help);

  enum class Outcome { done, helped, faulty };
  // Does the work of the subcommand that was asked for; else
  // says what is wrong with the line, or helps.
  Outcome run(int count, char** arguments);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pandu::tools
