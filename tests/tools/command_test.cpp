#include "command.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace pandu::tools_tests {

std::string scratch(const std::string& name) {
  const auto folder = std::filesystem::path(PANDU_SCRATCH);
  std::filesystem::create_directories(folder);
  return (folder / name).string();
}

void write(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  ASSERT_TRUE(file.good()) << path;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

int run_into(const std::string& file, const std::string& arguments, const std::string& input) {
  write(scratch("in"), input);
  const std::string line = std::string(PANDU_COMMAND) + " " + arguments + " < " + scratch("in") +
                           " > " + file + " 2> " + scratch("err");
  const int status = std::system(line.c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Ran run(const std::string& arguments, const std::string& input, const std::string& folder) {
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder);
  const int exit_code = run_into(scratch("out"), arguments, input);
  std::filesystem::current_path(before);
  return {exit_code, read(scratch("out")), read(scratch("err"))};
}

TEST(Command, WithoutASubcommandSaysWhatToDo) {
  const Ran ran = run("");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_EQ(ran.err.rfind("error: ", 0), 0U) << ran.err;
}

TEST(Command, AnUnknownOptionIsBadInput) {
  const Ran ran = run("check --noisy");
  EXPECT_EQ(ran.exit_code, 2);
  EXPECT_EQ(ran.out, "");
  EXPECT_NE(ran.err.find("--noisy"), std::string::npos) << ran.err;
}

TEST(Command, HelpNamesEverySubcommand) {
  const Ran ran = run("--help");
  EXPECT_EQ(ran.exit_code, 0);
  for (const char* name : {"check", "lint", "bundle"})
    EXPECT_NE(ran.out.find(name), std::string::npos) << ran.out;
}

}  // namespace pandu::tools_tests
