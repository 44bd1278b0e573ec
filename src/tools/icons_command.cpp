// pandu icons: the icons in use, one a line, "name source U+XXXX", for the script that cuts the font.
#include <cstdio>

#include "page/icons.h"
#include "tools/command.h"

namespace pandu::tools {

void add_icons(CommandLine& line, Session&) {
  Command command = line.add("icons", "Print the icons in use, for the icon font");
  command.call([] {
    for (const page::Icon& icon : page::icons())
      std::printf("%s %s U+%04X\n", std::string(icon.name).c_str(),
                  std::string(icon.source).c_str(), static_cast<unsigned>(icon.character));
  });
}

}  // namespace pandu::tools
