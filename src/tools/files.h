// Reading and writing of files for the subcommands: bounded, and with words for what goes wrong.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/bundle.h"
#include "content/content.h"
#include "site/site_files.h"

namespace pandu::tools {

struct CloseFile {
  void operator()(std::FILE* file) const;
};
// Closed at the end, unless it is the standard input.
using OpenFile = std::unique_ptr<std::FILE, CloseFile>;

// "-" is the standard input. None, and a fault, where it cannot be read.
OpenFile open_file(const std::string& path, std::vector<content::Fault>& faults);
// At most one byte more than `limit` is read, so that a reader can tell.
std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     std::vector<content::Fault>& faults);
bool write_file(const std::string& path, const std::string& bytes,
                std::vector<content::Fault>& faults);
// The same, once the folders that lead to it are there.
void write_with_folder(const std::string& path, const std::string& bytes,
                       std::vector<content::Fault>& faults);

// A file that is written beside `path`, and takes its place once it is whole: until then, and where that
// fails, what was there stays. "-" is the standard output, written as it comes.
class OutputFile {
 public:
  // A fault where it cannot be written.
  OutputFile(std::string path, std::vector<content::Fault>& faults);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  // Null where it cannot be written.
  std::FILE* get() const { return file_; }
  // Once, after the last byte. False: it could not be written to its end, or be put in its place.
  bool finish();

 private:
  std::string path_;
  std::string unfinished_;  // beside it; empty for the standard output
  std::FILE* file_ = nullptr;
};

// Every JSON file of a folder like assets/, by its path there.
std::vector<content::File> read_folder(const std::string& folder,
                                       std::vector<content::Fault>& faults);
std::vector<content::File> embedded_files();

// How a file is called in messages.
std::string shown_name(const std::string& path);
// One line each on the error output.
void print(const std::vector<content::Fault>& faults);

// The content of `folder`, or the built-in one if that is empty; else prints every fault.
std::optional<content::Content> load_content(const std::string& folder);
// The same of a folder like web/static.
std::optional<site::WebFiles> load_web_files(const std::string& folder);
// A file of web/static that is built in; empty where it is not.
std::string embedded_web_file(std::string_view name);

}  // namespace pandu::tools
