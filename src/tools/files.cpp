#include "tools/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/embedded_file.h"
#include "content/fault.h"
#include "content/place.h"

namespace pandu::tools {

// assets/, without its schemas.
base::EmbeddedFiles embedded_assets();
// Of web/static, the frame and the style sheets.
base::EmbeddedFiles embedded_web_files();

namespace {

namespace fs = std::filesystem;
using content::Fault;

Fault cannot(const std::string& path, const char* what) {
  return {shown_name(path), "", std::string(what) + ": " + std::strerror(errno), ""};
}

}  // namespace

std::string shown_name(const std::string& path) { return path == "-" ? "standard input" : path; }

void CloseFile::operator()(std::FILE* file) const {
  if (file != stdin) std::fclose(file);
}

OpenFile open_file(const std::string& path, std::vector<Fault>& faults) {
  const bool standard_input = path == "-";
  std::error_code ignored;
  if (!standard_input && fs::is_directory(path, ignored)) {
    faults.push_back({path, "", "this is a folder", "a file"});
    return nullptr;
  }
  OpenFile file(standard_input ? stdin : std::fopen(path.c_str(), "rb"));
  if (!file)
    faults.push_back(errno == ENOENT ? Fault{path, "", "there is no such file", ""}
                                     : cannot(path, "the file cannot be opened"));
  return file;
}

std::optional<std::string> read_file(const std::string& path, std::size_t limit,
                                     std::vector<Fault>& faults) {
  const OpenFile file = open_file(path, faults);
  if (!file) return std::nullopt;
  std::string bytes;
  char block[4096];
  while (bytes.size() <= limit) {
    const std::size_t wanted = std::min(sizeof block, limit + 1 - bytes.size());
    const std::size_t got = std::fread(block, 1, wanted, file.get());
    bytes.append(block, got);
    if (got < wanted) break;
  }
  if (std::ferror(file.get())) {
    faults.push_back(cannot(path, "the file cannot be read"));
    return std::nullopt;
  }
  return bytes;
}

bool write_file(const std::string& path, const std::string& bytes, std::vector<Fault>& faults) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  const bool written =
      file != nullptr && std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  if (file != nullptr && std::fclose(file) == 0 && written) return true;
  faults.push_back(cannot(path, "the file cannot be written"));
  return false;
}

OutputFile::OutputFile(std::string path, std::vector<Fault>& faults) : path_(std::move(path)) {
  if (path_ == "-") {
    file_ = stdout;
    return;
  }
  unfinished_ = path_ + ".unfinished";
  file_ = std::fopen(unfinished_.c_str(), "wb");
  if (file_ == nullptr) faults.push_back(cannot(path_, "the file cannot be written"));
}

OutputFile::~OutputFile() {
  if (file_ == nullptr || unfinished_.empty()) return;
  std::fclose(file_);
  std::remove(unfinished_.c_str());
}

bool OutputFile::finish() {
  if (unfinished_.empty()) return std::fflush(file_) == 0;
  const bool written = std::fclose(std::exchange(file_, nullptr)) == 0;
  if (written && std::rename(unfinished_.c_str(), path_.c_str()) == 0) return true;
  std::remove(unfinished_.c_str());
  return false;
}

void write_with_folder(const std::string& path, const std::string& bytes,
                       std::vector<Fault>& faults) {
  const fs::path folder = fs::path(path).parent_path();
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    faults.push_back({folder.string(), "", "the folder cannot be made: " + error.message(), ""});
  else
    write_file(path, bytes, faults);
}

std::vector<content::File> read_folder(const std::string& folder, std::vector<Fault>& faults) {
  std::vector<content::File> files;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (entry->path().extension() != ".json" || entry->is_directory()) continue;
    if (auto bytes = read_file(entry->path().string(), content::asset_limits.bytes, faults))
      files.push_back(
          {fs::path(entry->path()).lexically_relative(folder).generic_string(), *std::move(bytes)});
  }
  if (error)
    faults.push_back({folder, "", "the folder cannot be read: " + error.message(), ""});
  else if (files.empty())
    faults.push_back({folder, "", "no JSON file is in this folder", "a folder like assets/"});
  std::sort(files.begin(), files.end(),
            [](const content::File& a, const content::File& b) { return a.path < b.path; });
  return files;
}

std::vector<content::File> embedded_files() {
  std::vector<content::File> files;
  for (const base::EmbeddedFile& file : embedded_assets())
    files.push_back({file.path, std::string(file.bytes())});
  return files;
}

void print(const std::vector<Fault>& faults) {
  for (const Fault& fault : faults) std::fprintf(stderr, "%s\n", content::describe(fault).c_str());
}

std::optional<content::Content> load_content(const std::string& folder) {
  std::vector<Fault> faults;
  const std::vector<content::File> files =
      folder.empty() ? embedded_files() : read_folder(folder, faults);
  if (faults.empty()) {
    content::ReadContent read = content::read_content(files);
    if (read.content) return std::move(read.content);
    faults = std::move(read.faults);
    content::add_lines(files, faults);
  }
  print(faults);
  return std::nullopt;
}

std::string embedded_web_file(std::string_view name) {
  for (const base::EmbeddedFile& file : embedded_web_files())
    if (file.path == name) return std::string(file.bytes());
  return {};
}

std::optional<site::WebFiles> load_web_files(const std::string& folder) {
  std::vector<Fault> faults;
  const auto load = [&](const std::string& name) -> std::string {
    if (!folder.empty())
      return read_file(folder + "/" + name, content::asset_limits.bytes, faults).value_or("");
    return embedded_web_file(name);
  };
  site::WebFiles web = {load("index.html"), load("style.css"), load("paper.css")};
  print(faults);
  return faults.empty() ? std::optional(std::move(web)) : std::nullopt;
}

}  // namespace pandu::tools
