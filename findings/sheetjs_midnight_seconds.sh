#!/usr/bin/env bash
# SheetJS as npm has it writes a local midnight some seconds late, in places whose time zone once had odd
# seconds. Needs node and npm; takes ten seconds.
#
#   package     xlsx 0.18.5 (npm, 29 November 2026; the newest there)
#   input       new Date(2026, 9, 2), a local midnight, by aoa_to_sheet and writeFile
#   expected    <v>46297</v> in every time zone: the number of 2 October 2026 (ECMA-376 part 1, 18.17.4)
#   seen        Asia/Jakarta   46297.00013888889    (12 s)
#               Asia/Makassar  46297.00041666667    (36 s)
#               Asia/Jayapura  46297.000555555554   (48 s)
#               UTC            46297
#
# The number counts from 1899, when Jakarta was at +7:07:12, and the offset is taken in whole minutes. A
# program that writes and reads back gets the same date; one that compares days, or shows times, does not.
# @e965/xlsx 0.20.3, the same with later changes, writes 46297 everywhere.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --ignore-scripts --no-audit --no-fund --loglevel=error xlsx@0.18.5 >/dev/null

cat >write.cjs <<'JS'
const xlsx = require("xlsx");
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[new Date(2026, 9, 2)]]), "A");
const bytes = xlsx.write(book, { type: "buffer", bookType: "xlsx", compression: false });
console.log(/<v>([^<]*)<\/v>/.exec(bytes.toString("latin1"))[1]);
JS

seen=$(for zone in Asia/Jakarta Asia/Makassar Asia/Jayapura UTC; do
  echo "$zone $(TZ=$zone node write.cjs)"
done)
echo "$seen"
[ "$seen" = "Asia/Jakarta 46297.00013888889
Asia/Makassar 46297.00041666667
Asia/Jayapura 46297.000555555554
UTC 46297" ] || { echo "it changed" >&2; exit 1; }
