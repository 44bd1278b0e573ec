#!/usr/bin/env bash
# exceljs writes the day before for a local date east of Greenwich. Needs node and npm; takes a minute.
#
#   package     exceljs 4.4.0 (npm, 29 November 2026; the newest there)
#   input       new Date(2026, 9, 2), a local midnight, as the value of a cell
#   expected    2 October 2026: the number 46297, as in UTC
#   seen        Asia/Jakarta   46296.70833333333 with number format 14, which shows a day without its
#                              time: 1 October 2026
#               UTC            46297
#
# It takes every Date as UTC, which its README says of CSV only (dateUTC); whoever means
# a day has to write new Date(Date.UTC(2026, 9, 2)).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --ignore-scripts --no-audit --no-fund --loglevel=error exceljs@4.4.0 >/dev/null 2>&1

cat >write.cjs <<'JS'
const { Workbook } = require("exceljs");
const book = new Workbook();
book.addWorksheet("A").addRow([new Date(2026, 9, 2)]);
book.xlsx.writeFile("a.xlsx").then(async () => {
  const JsZip = require("jszip");
  const zip = await JsZip.loadAsync(require("fs").readFileSync("a.xlsx"));
  const sheet = await zip.file("xl/worksheets/sheet1.xml").async("string");
  const styles = await zip.file("xl/styles.xml").async("string");
  const [, style, value] = /<c r="A1" s="(\d+)"[^>]*><v>([^<]*)<\/v>/.exec(sheet);
  const formats = [.../<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)[0].matchAll(/<xf numFmtId="(\d+)"/g)];
  console.log(value, "format", formats[Number(style)][1]);
});
JS

seen=$(for zone in Asia/Jakarta UTC; do
  echo "$zone $(TZ=$zone node write.cjs)"
done)
echo "$seen"
[ "$seen" = "Asia/Jakarta 46296.70833333333 format 14
UTC 46297 format 14" ] || { echo "it changed" >&2; exit 1; }
