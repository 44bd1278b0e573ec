#include "tools/site_folder.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "base/on_all_cores.h"
#include "content/place.h"
#include "publish/packing.h"
#include "tools/files.h"

namespace pandu::tools {
namespace {

namespace fs = std::filesystem;
using content::Fault;
using publish::Files;

// No file of a site is larger.
constexpr std::size_t most_bytes = 64U << 20U;

std::vector<std::string> names_in(const std::string& folder, std::vector<Fault>& faults) {
  std::vector<std::string> names;
  std::error_code error;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error))
    if (entry->is_regular_file(error))
      names.push_back(entry->path().lexically_relative(folder).generic_string());
  if (error) faults.push_back({folder, "", "the folder cannot be read: " + error.message(), ""});
  std::sort(names.begin(), names.end());
  return names;
}

fs::path absolute(const std::string& folder) {
  std::error_code error;
  fs::path path = fs::weakly_canonical(folder, error);
  if (error) path = fs::absolute(folder, error).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

bool is_inside(const fs::path& path, const fs::path& folder) {
  const fs::path relative = path.lexically_relative(folder);
  return !relative.empty() && relative != "." && *relative.begin() != "..";
}

bool is_empty_or_site(const fs::path& folder) {
  std::error_code error;
  if (fs::is_empty(folder, error)) return true;
  return fs::exists(folder / "index.html", error) &&
         fs::exists(folder / "service-worker.js", error);
}

struct Copies {
  std::string gzip, brotli;
};

// What the site of before has beside the same bytes.
std::optional<Copies> copies_in(const std::string& before, const std::string& name,
                                const std::string& bytes) {
  std::vector<Fault> none;  // what is not there is made
  const std::string file = before + "/" + name;
  if (before.empty() || !fs::exists(file + ".gz") || !fs::exists(file + ".br")) return std::nullopt;
  if (read_file(file, most_bytes, none) != bytes) return std::nullopt;
  auto gzip = read_file(file + ".gz", most_bytes, none);
  auto brotli = read_file(file + ".br", most_bytes, none);
  if (!gzip || !brotli) return std::nullopt;
  return Copies{*std::move(gzip), *std::move(brotli)};
}

void add_packed_copies(Files& files, const std::string& before) {
  struct Work {
    const std::string* name;
    const std::string* bytes;
    Copies copies;
  };
  std::vector<Work> works;
  for (const auto& [name, bytes] : files)
    if (!name.starts_with(publish::parts_folder) && publish::is_worth_packing(name, bytes.size()))
      works.push_back({&name, &bytes, {}});
  base::on_all_cores(works.size(), [&](std::size_t at) {
    Work& work = works[at];
    auto copies = copies_in(before, *work.name, *work.bytes);
    work.copies = copies ? *std::move(copies)
                         : Copies{publish::gzipped(*work.bytes), publish::brotlied(*work.bytes)};
  });
  for (Work& work : works) {
    files[*work.name + ".gz"] = std::move(work.copies.gzip);
    files[*work.name + ".br"] = std::move(work.copies.brotli);
  }
}

// `fresh` takes the place of `out`.
void put_in_place(const fs::path& fresh, const fs::path& out, std::vector<Fault>& faults) {
  const fs::path last = out.string() + ".last";
  std::error_code error;
  fs::remove_all(last, error);
  const bool replaces = fs::exists(out);
  if (replaces) fs::rename(out, last, error);
  if (!error) {
    fs::rename(fresh, out, error);
    std::error_code ignored;
    if (error && replaces) fs::rename(last, out, ignored);
  }
  if (error)
    faults.push_back({out.string(), "", "the folder cannot be put there: " + error.message(), ""});
  else
    fs::remove_all(last, error);
}

}  // namespace

Files read_parts(const std::string& folder, std::vector<Fault>& faults) {
  const std::vector<std::string> names = names_in(folder, faults);
  if (!faults.empty()) return {};
  const publish::Read read = [&](const std::string& name) {
    return read_file(folder + "/" + name, most_bytes, faults);
  };
  return publish::find_parts(names, read, folder, faults);
}

std::optional<publish::Site> published(const Session& session, const std::string& folder,
                                       const std::string& address, std::vector<Fault>& faults) {
  publish::Files parts = read_parts(folder, faults);
  const auto before = parts.find(publish::address_part);
  const auto place = site::read_site_address(
      address.empty() && before != parts.end() ? before->second : address, faults);
  std::vector<Fault> of_assets;
  const std::vector<content::File> assets =
      session.assets.empty() ? embedded_files() : read_folder(session.assets, of_assets);
  content::ReadContent read;
  if (of_assets.empty()) {
    read = content::read_content(assets);
    of_assets = std::move(read.faults);
    content::add_lines(assets, of_assets);
  }
  faults.insert(faults.end(), of_assets.begin(), of_assets.end());
  const auto web = load_web_files(session.web);
  if (!faults.empty() || !read.content || !web) return std::nullopt;
  publish::Site site =
      publish::publish({assets, *read.content, *web, *place, protocol(), std::move(parts)}, faults);
  content::add_lines(assets, faults);
  return faults.empty() ? std::optional(std::move(site)) : std::nullopt;
}

void check_place(const std::string& out, const std::string& site, std::vector<Fault>& faults) {
  const fs::path there = absolute(out), from = absolute(site);
  if (is_inside(there, from) || is_inside(from, there))
    faults.push_back({out, "", "the folder and that of --site lie in one another",
                      "a folder of its own, or the same"});
  else if (fs::exists(there) && !fs::is_directory(there))
    faults.push_back({out, "", "this is a file", "a folder"});
  else if (fs::exists(there) && !is_empty_or_site(there))
    faults.push_back({out, "", "the folder holds something that is no site, which would be lost",
                      "a new folder, an empty one or a site"});
}

void write_site(const std::string& out, const Files& files, Packed packed,
                const std::string& before, std::vector<Fault>& faults) {
  const fs::path there = absolute(out);
  const std::string fresh = there.string() + ".unfinished";
  std::error_code error;
  fs::remove_all(fresh, error);
  Files all = files;
  if (packed == Packed::yes) add_packed_copies(all, before);
  for (const auto& [name, bytes] : all)
    if (faults.empty()) write_with_folder(fresh + "/" + name, bytes, faults);
  if (faults.empty()) put_in_place(fresh, there, faults);
  if (!faults.empty()) fs::remove_all(fresh, error);
}

}  // namespace pandu::tools
