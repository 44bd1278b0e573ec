#include "content/shelf.h"

#include "content/nearest.h"
#include "content/quote.h"

namespace pandu::content {

Cursor Shelf::open(const ParsedFile& file) {
  read_.insert(file.path);
  if (!file.json) return Cursor::nowhere();
  return Cursor(*file.json, file.path, "", faults_);
}

Cursor Shelf::need(std::string_view path) {
  for (const ParsedFile& file : files_)
    if (file.path == path) return open(file);
  read_.emplace(path);
  faults_.push_back({std::string(path), "", "the file is missing", ""});
  return Cursor::nowhere();
}

std::vector<Cursor> Shelf::folder(std::string_view path) {
  std::vector<Cursor> cursors;
  for (const ParsedFile& file : files_)
    if (file.path.rfind(path, 0) == 0)
      if (const Cursor cursor = open(file); cursor.exists()) cursors.push_back(cursor);
  return cursors;
}

void Shelf::report_unread_files() const {
  const std::vector<std::string_view> known(read_.begin(), read_.end());
  for (const ParsedFile& file : files_)
    if (read_.count(file.path) == 0)
      faults_.push_back({file.path, "",
                         "nothing reads a file of this name; the nearest known name is " +
                             quote(nearest(file.path, known)),
                         ""});
}

}  // namespace pandu::content
