# Sourced by script/test-systems: a fresh machine in a folder, and commands inside it.

# make_machine <system> <folder>: replaces what is in the folder.
make_machine() {
  rm -rf --one-file-system "$2"
  mkdir -p "$2"
  case $1 in
    debian-13) debootstrap --variant=minbase trixie "$2" ${debian_mirror:+"$debian_mirror"} >"$2.log" ;;
    ubuntu-24.04) make_ubuntu "$2" ;;
  esac || { tail -n 20 "$2.log" >&2; stop "debootstrap failed; $2.log says more"; }
  share_with "$2"
}

# The mirror that apt uses here; none on a system that is not Debian: debootstrap knows one.
# shellcheck disable=SC2016
debian_mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' \
                  2>/dev/null | head -n 1) || true

# Ubuntu's signatures are checked with keys that Debian 12 has not: there Debian 13 makes the
# machine.
make_ubuntu() {
  local maker=$root/build/systems/debian-13
  [ -d "$maker/usr" ] || { make_machine debian-13 "$maker"; }
  in_machine "$maker" bash -euc '
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends debootstrap ubuntu-keyring
    rm -rf --one-file-system /machine
    debootstrap --variant=minbase --components=main,universe --include=ca-certificates noble /machine
    sed "p; s/ noble / noble-updates /p; s/ noble-updates / noble-security /" -i /machine/etc/apt/sources.list' \
    >"$1.log" || return 1
  rmdir "$1"
  mv "$maker/machine" "$1"
}

# What a machine has from its owner: a network, a proxy, authorities that it trusts; and no services
# are started.
share_with() {
  local machine=$1
  cp --dereference /etc/resolv.conf "$machine/etc/resolv.conf"
  apt-config dump 2>/dev/null | grep -E '^Acquire::(https?::Proxy|Check-|Retries)' \
    >"$machine/etc/apt/apt.conf.d/80-as-outside" || true
  mkdir -p "$machine/usr/local/share/ca-certificates"
  find /usr/local/share/ca-certificates -name '*.crt' \
    -exec cp -t "$machine/usr/local/share/ca-certificates" {} + 2>/dev/null || true
  [ ! -x "$machine/usr/sbin/update-ca-certificates" ] || in_machine "$machine" update-ca-certificates >/dev/null 2>&1
  printf '#!/bin/sh\nexit 101\n' >"$machine/usr/sbin/policy-rc.d"
  chmod +x "$machine/usr/sbin/policy-rc.d"
}

# in_machine <folder> <command...>: with processes, mounts and devices of its own. All that the
# command started ends with it, and its mounts are gone; the devices are nodes in the folder, none
# is this machine's.
in_machine() {
  local machine=$1
  shift
  # shellcheck disable=SC2016
  unshare --mount --pid --fork --kill-child --propagation private bash -euc '
    machine=$1
    shift
    mount --bind "$machine" "$machine"
    cd "$machine"
    mount -t proc proc proc
    mount -t tmpfs -o mode=1777 tmpfs dev/shm
    mount -t devpts -o newinstance,ptmxmode=0666 devpts dev/pts
    # A root of its own: who is only in another folder (chroot) may not make a user namespace, as
    # browsers do.
    pivot_root . mnt
    umount --lazy /mnt
    exec /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM=dumb DEBIAN_MIRROR="$DEBIAN_MIRROR" \
      PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
      NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$@"' _ "$(realpath "$machine")" "$@"
}
export DEBIAN_MIRROR=$debian_mirror

# The last commit. Where one was before, only what has changed is new, so that --again builds
# little.
put_checkout() {
  local checkout=$1/pandu
  if [ ! -d "$checkout" ]; then
    git clone --quiet --depth 1 "file://$root" "$checkout"
    return
  fi
  git -C "$checkout" fetch --quiet --depth 1 "file://$root" HEAD
  git -C "$checkout" reset --quiet --hard FETCH_HEAD
}
