#!/usr/bin/env bash
# GNU parallel cuts rows of CSV in two with --pipe-part --csv, and says nothing. Needs Debian 12
# and its perl; takes some seconds.
#
#   package     parallel 20221122+ds-2 (Debian 12)
#   input       four rows, each with a line break within quotes, in blocks of at least 20 bytes
#   expected    whole rows in each block, as with --pipe --csv ("only pass full CSV-records"), or a refusal,
#               as for the other options that --pipe-part cannot take; its manual names two, not --csv
#   seen        blocks with an odd number of quotes:
#               --pipe --csv        0
#               --pipe-part --csv   2
#
# --pipe-part --recend '\r\n' cuts rightly where rows end with CRLF and lines within cells with LF, as in
# Excel's files.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq parallel=20221122+ds-2 >/dev/null 2>&1
dpkg -x parallel_*.deb .
export HOME=$folder PATH=$folder/usr/bin:$PATH
for name in Ann Budi Citra Dewi; do printf '%s,"Jalan Mawar 1\nBekasi"\n' "$name"; done >list.csv

odd() { parallel "$@" --csv --block 20 --keep-order 'tr -cd \" | wc -c' 2>/dev/null | awk '$1 % 2' | wc -l; }
seen="--pipe --csv: $(odd --pipe <list.csv)
--pipe-part --csv: $(odd --pipe-part -a list.csv)"
echo "$seen"
[ "$seen" = "--pipe --csv: 0
--pipe-part --csv: 2" ] || { echo "it changed" >&2; exit 1; }
