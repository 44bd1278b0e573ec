# Sourced by script/bootstrap: Dear ImGui's sources into .cache/imgui.
#
# Debian 12's own package is too old (1.86) and holds no sources, so they come from the source package
# of a newer Debian, through an apt state of our own: the machine's apt lists and sources stay as they
# are. Debian's signatures are checked by apt, the archive itself against the digest below, which is
# why an old list of packages does no harm.

imgui_version=1.92.2b
imgui_package=1.92.2b+ds-1
imgui_sha256=e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48
imgui_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# The archive of one suite into folder $2; fails when it is not there or is not the one we know.
fetch_imgui_from() {
  local suite=$1 folder=$2 mirror archive
  # $(REPO_URI) is apt's own name for the mirror that this machine is configured to use.
  # shellcheck disable=SC2016
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
             'Label: Debian' | head -n 1)
  [ -n "$mirror" ] || { say "apt names no Debian mirror"; return 1; }
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial"
  printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$suite" "$imgui_keyring" >"$folder/imgui.sources"
  cat >"$folder/apt.conf" <<CONF
Dir::State::lists "$folder/lists";
Dir::Cache "$folder/cache";
Dir::Etc::sourcelist "$folder/imgui.sources";
Dir::Etc::sourceparts "/dev/null";
APT::Sandbox::User "";
Acquire::Check-Valid-Until "false";
CONF
  (cd "$folder" && export APT_CONFIG="$folder/apt.conf" &&
     apt-get -qq update &&
     apt-get -qq source --download-only "imgui=$imgui_package" >/dev/null) || return 1
  archive=$folder/imgui_$imgui_version+ds.orig.tar.xz
  echo "$imgui_sha256  $archive" | sha256sum --check --quiet - || return 1
  mkdir -p "$folder/imgui" && tar -xJf "$archive" -C "$folder/imgui" --strip-components=1
}

ensure_imgui() {
  local target=$root/.cache/imgui suite folder
  if [ "$(cat "$target/.version" 2>/dev/null)" = "$imgui_sha256" ]; then
    return
  fi
  folder=$(mktemp -d)
  for suite in forky sid; do
    say "Dear ImGui $imgui_version: sources from Debian $suite"
    if fetch_imgui_from "$suite" "$folder/$suite"; then
      mkdir -p "$root/.cache"
      rm -rf "$target"
      mv "$folder/$suite/imgui" "$target"
      echo "$imgui_sha256" >"$target/.version"
      rm -rf "$folder"
      return
    fi
  done
  rm -rf "$folder"
  say "Dear ImGui $imgui_version is no longer there: CMake will fetch its release from the project itself"
}
