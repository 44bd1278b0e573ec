// Prints a page as plain text, for the shell, for messages and for tests.
#pragma once

#include <string>

#include "page/node.h"

namespace pandu::page {

std::string text(const Page& page);
std::string text(const std::vector<Node>& nodes);

}  // namespace pandu::page
