#!/usr/bin/env bash
# Writes pandu-jht-rules.tar.gz, with which somebody who is no programmer changes a rule
# (docs/keeping-the-rules.md): the built site, the assets, and the command.
#
#   script/parts/rules_archive.sh OUT [COMMAND]    COMMAND is build/native/pandu unless said otherwise
set -euo pipefail
# shellcheck source=script/parts/common.sh
. "$(dirname "$0")/common.sh"

out=${1:?the file to write}
command=${2:-$root/build/native/pandu}
site=$root/build/web/site
[ -x "$command" ] || stop "there is no command $command; it is built by: cmake --build build/native --target pandu"
[ -f "$site/index.html" ] || stop "there is no built site; it is built by: cmake --workflow --preset web"

# One folder of three things; the command is called pandu, whatever it is called here.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/pandu-jht"
install -m 755 "$command" "$folder/pandu-jht/pandu"
ln -s "$root/assets" "$site" "$folder/pandu-jht/"
tar --create --dereference --directory "$folder" --sort=name --format=gnu \
  --mtime="@${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}" \
  --owner=0 --group=0 --numeric-owner --mode='u=rwX,go=rX' pandu-jht |
  gzip -9 --no-name >"$out.part"
mv "$out.part" "$out"
