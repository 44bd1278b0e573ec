// The parsed files of assets/, inside this room only. A file that nothing reads is a fault, as is
// one that is missing, or has another shape than its schema says.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "content/content.h"
#include "content/json.h"
#include "content/read/cursor.h"

namespace pandu::content {

class AssetSet {
 public:
  // Of the parts up to `last`.
  AssetSet(std::span<const File> files, Part last, std::vector<Fault>& faults);

  Cursor need(std::string_view path);
  // The files of a folder by path, as they are before their shape is looked at, for what has to be
  // known before. They are still to be read.
  std::vector<Cursor> unchecked(std::string_view path);
  // Every file of a folder, by path.
  std::vector<Cursor> folder(std::string_view path);
  void report_unread_files() const;

 private:
  struct Asset {
    std::string path;
    std::optional<Json> json;  // none if the file is no JSON, which has been told
  };

  Cursor open(Asset& asset);

  std::vector<Asset> assets_;
  std::vector<Fault>& faults_;
  std::set<std::string, std::less<>> read_;
};

}  // namespace pandu::content
