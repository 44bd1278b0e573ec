// Runs the `pandu` command in a folder of its own, and keeps what it said.
#pragma once

#include <string>

namespace pandu::tools_tests {

struct Ran {
  int exit_code = -1;  // more than 128: it was ended by a signal
  std::string out;
  std::string err;
};

// `arguments` as typed in a shell; `input` is its standard input; `folder` is where it is run.
Ran run(const std::string& arguments, const std::string& input = {},
        const std::string& folder = ".");
// The same with its output going to a file; gives the exit code.
int run_into(const std::string& file, const std::string& arguments, const std::string& input);

// A fresh folder for this test program; its files go with the build folder.
std::string scratch(const std::string& name);
void write(const std::string& path, const std::string& bytes);
std::string read(const std::string& path);

}  // namespace pandu::tools_tests
