# Sourced by script/bootstrap and script/test: which system this machine has, and what has another
# name, or is not to be had, there. script/test-systems tries all of them from nothing.

# "debian 12", as /etc/os-release says it.
# shellcheck source=/dev/null
system=$(. /etc/os-release 2>/dev/null && echo "${ID:-} ${VERSION_ID:-}") || true

# How clang-format lays out C++ and what clang-tidy finds differ from version to version: those of
# this system decide.
ci_system="debian 12"
is_ci_system() { [ "$system" = "$ci_system" ]; }

# The Debian packages of this system that the others have under another name; fails where the system
# is not known.
packages_of_system() {
  case $system in
    "debian 12") echo libclang-rt-14-dev chromium firefox-esr ;;
    "debian 13") echo libclang-rt-19-dev chromium firefox-esr ;;
    # Its Chromium and its Firefox are snaps, which cannot be told where to keep a profile. Chromium
    # therefore comes from npm (ensure_chromium), and these are what it is linked with.
    "ubuntu 24.04") echo libclang-rt-18-dev libnss3 libnspr4 debian-archive-keyring ;;
    *) return 1 ;;
  esac
}

# Whether the browser tests cannot all run: Ubuntu has no Firefox but a snap. FIREFOX names another.
lacks_browsers() { [ "$system" = "ubuntu 24.04" ] && [ -z "${FIREFOX:-}" ]; }
