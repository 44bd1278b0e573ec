#!/usr/bin/env bash
# SheetJS writes two things about one cell of .ods: a style with eleven digits, and a text with ten. Needs
# node and npm; takes ten seconds.
#
#   package     @e965/xlsx 0.20.3 (npm, 29 November 2026)
#   input       { t: "n", v: 1000000001, z: "00000000000" }, a number that is shown with a zero before it
#   expected    <text:p>01000000001</text:p>: the text of a cell is what is shown of its value
#               (OpenDocument 1.3 part 3, 9.1.4)
#   seen        number:min-integer-digits="11", and <text:p>1000000001</text:p>
#
# In .xlsx the same cell is right. Readers that take the text, as many do for numbers that are names
# (of a card, of a telephone), lose the zero.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --ignore-scripts --no-audit --no-fund --loglevel=error @e965/xlsx@0.20.3 >/dev/null

cat >write.cjs <<'JS'
const xlsx = require("@e965/xlsx");
const sheet = xlsx.utils.aoa_to_sheet([[{ t: "n", v: 1000000001, z: "00000000000" }]]);
const book = xlsx.utils.book_new();
xlsx.utils.book_append_sheet(book, sheet, "A");
const content = xlsx.write(book, { type: "buffer", bookType: "ods" }).toString("latin1");
console.log(/number:min-integer-digits="11"/.exec(content)[0], /<text:p>[^<]*<\/text:p>/.exec(content)[0]);
JS

seen=$(node write.cjs)
echo "$seen"
[ "$seen" = 'number:min-integer-digits="11" <text:p>1000000001</text:p>' ] || { echo "it changed" >&2; exit 1; }
