// Writes a workbook as it is told by the standard input: the size of a packed plan and a line end,
// the plan, then blocks of packed rows, each after its size in the same way. What is not in it as
// it was handed over goes to the standard error.
#include <cstdio>
#include <string>

#include "workbook_writer/writer.h"

namespace {

using namespace pandu;

// False at the end.
bool read_block(std::string& block) {
  unsigned long size = 0;
  if (std::scanf("%lu", &size) != 1 || std::getchar() != '\n') return false;
  block.resize(size);
  return std::fread(block.data(), 1, size, stdin) == size;
}

}  // namespace

int main() {
  std::string block;
  workbook_writer::Plan plan;
  if (!read_block(block) || !workbook_writer::unpack(block, plan)) return 1;
  workbook_writer::WorkbookWriter book(plan);
  while (read_block(block))
    if (!book.add(block)) return 1;
  if (!book.finish()) return 1;
  for (std::string_view bytes = book.next(); !bytes.empty(); bytes = book.next())
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
  base::OutputArchive losses;
  base::archive(losses, book.losses());
  std::fputs(losses.take().c_str(), stderr);
  return 0;
}
