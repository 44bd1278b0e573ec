#include "tools/revision.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>

#include "content/bundle.h"

namespace pandu::tools {
namespace {

using content::Fault;

// What git prints; none where it fails. No shell reads the words.
std::optional<std::string> git(std::vector<std::string> words) {
  int ends[2];
  if (::pipe(ends) != 0) return std::nullopt;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  posix_spawn_file_actions_addclose(&actions, ends[0]);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  std::string program = "git";
  std::vector<char*> arguments = {program.data()};
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t child = 0;
  const int error =
      posix_spawnp(&child, program.c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  ::close(ends[1]);
  std::string out;
  char bytes[1 << 16];
  ssize_t count = 0;
  while (error == 0 &&
         ((count = ::read(ends[0], bytes, sizeof bytes)) > 0 || (count < 0 && errno == EINTR)))
    if (count > 0) out.append(bytes, static_cast<std::size_t>(count));
  ::close(ends[0]);
  if (error != 0) return std::nullopt;
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? std::optional(std::move(out))
                                                       : std::nullopt;
}

}  // namespace

std::vector<content::File> read_revision(const std::string& revision, std::vector<Fault>& faults) {
  const std::string tree = revision.find(':') == revision.npos ? revision + ":./assets" : revision;
  const auto names = git({"ls-tree", "-r", "-z", "--name-only", "--end-of-options", tree});
  if (!names) {
    faults.push_back({revision, "", "is neither a folder nor a revision that git knows here",
                      "a folder like assets/, or a revision like HEAD~1 in the project's folder"});
    return {};
  }
  std::vector<content::File> files;
  for (std::size_t at = 0; at < names->size();) {
    const std::size_t end = std::min(names->find('\0', at), names->size());
    const std::string name = names->substr(at, end - at);
    at = end + 1;
    if (!name.ends_with(".json")) continue;
    auto bytes = git({"cat-file", "blob", tree + "/" + name});
    if (bytes && bytes->size() <= content::asset_limits.bytes)
      files.push_back({name, *std::move(bytes)});
    else
      faults.push_back(
          {tree + "/" + name, "", "git cannot hand out this file", "a file of assets/"});
  }
  if (files.empty() && faults.empty())
    faults.push_back({tree, "", "no JSON file is in this folder", "a folder like assets/"});
  return files;
}

}  // namespace pandu::tools
