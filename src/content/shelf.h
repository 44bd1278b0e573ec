// The parsed files of assets/, inside this room only. A file that nothing reads is a fault, as is
// one that is missing.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "content/reader.h"

namespace pandu::content {

struct ParsedFile {
  std::string path;
  std::optional<Json> json;  // none if the file is no JSON, which has been told
};

class Shelf {
 public:
  Shelf(std::vector<ParsedFile> files, std::vector<Fault>& faults)
      : files_(std::move(files)), faults_(faults) {}

  Cursor need(std::string_view path);
  // Every file of a folder, by path.
  std::vector<Cursor> folder(std::string_view path);
  void report_unread_files() const;

 private:
  Cursor open(const ParsedFile& file);

  std::vector<ParsedFile> files_;
  std::vector<Fault>& faults_;
  std::set<std::string, std::less<>> read_;
};

}  // namespace pandu::content
