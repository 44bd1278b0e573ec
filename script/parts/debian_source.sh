# Sourced by script/bootstrap: libraries whose sources we build ourselves, into .cache/<name>.
#
# They come from Debian's source packages, through an apt state of our own: the machine's apt lists and
# sources stay as they are. Debian's signatures are checked by apt, the archive itself against a digest
# of ours, which is why an old list of packages does no harm.

debian_keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# fetch_debian_source <suite> <package> <version> <archive> <digest> <folder>: unpacks the archive into
# <folder>/unpacked; fails when it is not there or is not the one we know.
fetch_debian_source() {
  local suite=$1 package=$2 version=$3 archive=$4 digest=$5 folder=$6 mirror
  # $(REPO_URI) is apt's own name for the mirror that this machine is configured to use.
  # shellcheck disable=SC2016
  mirror=${DEBIAN_MIRROR:-$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' \
                              'Origin: Debian' 'Label: Debian' | head -n 1)}
  [ -n "$mirror" ] || { say "apt names no Debian mirror (DEBIAN_MIRROR=... does)"; return 1; }
  mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/unpacked"
  printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' \
    "$mirror" "$suite" "$debian_keyring" >"$folder/debian.sources"
  cat >"$folder/apt.conf" <<CONF
Dir::State::lists "$folder/lists";
Dir::Cache "$folder/cache";
Dir::Etc::sourcelist "$folder/debian.sources";
Dir::Etc::sourceparts "/dev/null";
APT::Sandbox::User "";
Acquire::Check-Valid-Until "false";
CONF
  (cd "$folder" && export APT_CONFIG="$folder/apt.conf" &&
     apt-get -qq update &&
     apt-get -qq source --tar-only "$package=$version" >/dev/null) || return 1
  echo "$digest  $folder/$archive" | sha256sum --check --quiet - || return 1
  tar -xf "$folder/$archive" -C "$folder/unpacked" --strip-components=1
}

# ensure_debian_source <name> <package> <version> <archive> <digest> <suites...>: the sources in .cache/<name>.
ensure_debian_source() {
  local name=$1 package=$2 version=$3 archive=$4 digest=$5 target=$root/.cache/$1 suite folder
  shift 5
  [ "$(cat "$target/.version" 2>/dev/null)" != "$digest" ] || return 0
  folder=$(mktemp -d)
  for suite in "$@"; do
    say "$name $version: sources from Debian $suite"
    if fetch_debian_source "$suite" "$package" "$version" "$archive" "$digest" "$folder/$suite"; then
      mkdir -p "$root/.cache"
      rm -rf "$target"
      mv "$folder/$suite/unpacked" "$target"
      echo "$digest" >"$target/.version"
      rm -rf "$folder"
      return
    fi
  done
  rm -rf "$folder"
  say "$name $version is no longer there: CMake will fetch its release from the project itself"
}

imgui_version=1.92.2b
qrcodegen_version=1.8.0
expat_version=2.8.3
zlib_version=1.3.2
libxlsxwriter_version=1.1.4
brotli_version=1.0.9
libdeflate_version=1.14
libmd_version=1.0.4
httplib_version=0.11.4

# Debian 12's own Dear ImGui is too old (1.86) and holds no sources: they come from a newer Debian.
ensure_imgui() {
  ensure_debian_source imgui imgui "$imgui_version+ds-1" "imgui_$imgui_version+ds.orig.tar.xz" \
    e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48 forky sid
}

# Debian 12's own libqrcodegen-dev is built for this machine, and WebAssembly needs the sources.
ensure_qrcodegen() {
  ensure_debian_source qrcodegen qr-code-generator "$qrcodegen_version-1.1" \
    "qr-code-generator_$qrcodegen_version.orig.tar.gz" \
    2ec0a4d33d6f521c942eeaf473d42d5fe139abcfa57d2beffe10c5cf7d34ae60 bookworm
}

# What reads workbooks: WebAssembly needs the sources, and Debian 12's are older. zlib's hold minizip.
ensure_expat() {
  ensure_debian_source expat expat "$expat_version-1~deb13u1" "expat_$expat_version.orig.tar.gz" \
    533659a16e0184035a99fd8e783f1ad61a887a7bf8586a8681740b9d7ed42389 forky sid
}

ensure_zlib() {
  ensure_debian_source zlib zlib "1:1.3.dfsg+really$zlib_version-3" \
    "zlib_1.3.dfsg+really$zlib_version.orig.tar.gz" \
    7b6903eb019983987b7112eccf90f1703f1c6c0e0cede36564bf611d19ca579d forky sid
}

# What writes workbooks. Debian 12's own package is built for this machine; newer versions are in forky.
ensure_libxlsxwriter() {
  ensure_debian_source libxlsxwriter libxlsxwriter "$libxlsxwriter_version-2" \
    "libxlsxwriter_$libxlsxwriter_version.orig.tar.gz" \
    b379eb35fdd9c653ebe72485b9c992f612c7ea66f732784457997d6e782f619b bookworm
}

# What publishes the site packs files and takes digests; the command is linked statically, for other
# machines too, which Debian 12's own packages are not built for.
ensure_brotli() {
  ensure_debian_source brotli brotli "$brotli_version-2" "brotli_$brotli_version.orig.tar.gz" \
    f9e8d81d0405ba66d181529af42a3354f838c939095ff99930da6aa9cdf6fe46 bookworm
}

ensure_libdeflate() {
  ensure_debian_source libdeflate libdeflate "$libdeflate_version-1" "libdeflate_$libdeflate_version.orig.tar.gz" \
    89e7df898c37c3427b0f39aadcf733731321a278771d20fc553f92da8d4808ac bookworm
}

ensure_libmd() {
  ensure_debian_source libmd libmd "$libmd_version-2" "libmd_$libmd_version.orig.tar.xz" \
    f51c921042e34beddeded4b75557656559cf5b1f2448033b4c1eec11c07e530f bookworm
}

# What serves a preview: one header, which Debian 12's own package has split into a library of this machine.
ensure_httplib() {
  ensure_debian_source httplib cpp-httplib "$httplib_version+ds-1+deb12u1" \
    "cpp-httplib_$httplib_version+ds.orig.tar.xz" \
    8b1a5df569003b6a4f24c68489bbda5c64aec94697bdc9ebba5d79408b2ae7eb bookworm
}
