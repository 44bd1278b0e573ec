// pandu icons: the icons in use, one a line, "name source U+XXXX", for the script that cuts the font.
#include "page/icons.h"

#include <CLI/CLI.hpp>
#include <cstdio>

#include "tools/command.h"

namespace pandu::tools {

void add_icons(CLI::App& app, Session&) {
  CLI::App* command = app.add_subcommand("icons", "Print the icons in use, for the icon font");
  command->callback([] {
    for (const page::Icon& icon : page::icons())
      std::printf("%s %s U+%04X\n", std::string(icon.name).c_str(),
                  std::string(icon.source).c_str(), static_cast<unsigned>(icon.character));
  });
}

}  // namespace pandu::tools
